// When the cases happened and when they were told, on one scale.
import type { Case } from '../casebook';
import { entryAnchors } from '../cases/anchors';
import { type Stretch, stretchOf, type TimeScale, timeScale } from '../charts/time-scale';
import type { FactDate } from '../text/values';

export interface TimedEvent {
  readonly entry: Case['timeline'][number];
  /** On the page of the case. */
  readonly anchor: string;
}

export interface CaseTimes {
  readonly item: Case;
  readonly dated: readonly (TimedEvent & { readonly date: FactDate })[];
  readonly undated: readonly TimedEvent[];
  readonly outcome: FactDate | undefined;
  readonly told: FactDate | undefined;
  /** From the first to the last of all its dates; undefined without any. */
  readonly stretch: Stretch | undefined;
}

export function caseTimes(item: Case): CaseTimes {
  const anchors = entryAnchors(
    'timeline',
    item.timeline.map(({ event }) => event),
  );
  const events = item.timeline.map((entry, i) => ({ entry, anchor: anchors[i] ?? '' }));
  const dated = events.flatMap((event) => {
    const { date } = event.entry;
    return date === 'not-stated' ? [] : [{ ...event, date }];
  });
  const outcome = known(item.outcome.date);
  const told = known(item.told);
  const stretches = datesOf({ dated, outcome, told }).map(stretchOf);
  return {
    item,
    dated,
    undated: events.filter(({ entry }) => entry.date === 'not-stated'),
    outcome,
    told,
    stretch:
      stretches.length === 0
        ? undefined
        : {
            from: Math.min(...stretches.map(({ from }) => from)),
            to: Math.max(...stretches.map(({ to }) => to)),
          },
  };
}

/** The first to begin stands first; cases without any date last. */
export function byStart(a: CaseTimes, b: CaseTimes): number {
  const start = ({ stretch }: CaseTimes) => stretch?.from ?? Number.POSITIVE_INFINITY;
  if (start(a) !== start(b)) return start(a) < start(b) ? -1 : 1;
  return a.item.id < b.item.id ? -1 : 1;
}

/** The scale that all of them fit on. */
export function sharedScale(times: readonly CaseTimes[]): TimeScale | undefined {
  return timeScale(times.flatMap(datesOf));
}

const known = (date: FactDate | 'not-stated') => (date === 'not-stated' ? undefined : date);

function datesOf({
  dated,
  outcome,
  told,
}: Pick<CaseTimes, 'dated' | 'outcome' | 'told'>): FactDate[] {
  return [...dated.map(({ date }) => date), outcome, told].filter((date) => date !== undefined);
}
