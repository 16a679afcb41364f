// When a platform was in use, as far as a case tells, cut into what is certain, what is vague and what
// is open. It must not know how that is drawn.
import type { Case } from '../casebook';
import { statementAnchors } from '../cases/anchors';
import type { Statement } from '../cases/schema';
import { type Stretch, stretchOf } from '../charts/time-scale';
import { platformFacet } from '../facets';

/**
 * `certain`: in use all the time. `vague`: it began or ended somewhere within. `open`: that far back
 * it is not told. `known`: in use at this moment, the telling.
 */
export interface PeriodSpan extends Stretch {
  readonly kind: 'certain' | 'vague' | 'open' | 'known';
}

export interface PlatformPeriod {
  readonly statement: Statement;
  /** Of the statement on the page of the case. */
  readonly anchor: string;
  /** From left to right; empty where nothing of its time is known: plans, and tellings without date. */
  readonly spans: readonly PeriodSpan[];
}

/** What a case used, uses and plans to use as its platform, in this order; other systems are left out. */
export function platformPeriods(item: Case): PlatformPeriod[] {
  const state = item.states[platformFacet] ?? 'not-stated';
  if (state === 'not-stated') return [];
  const anchors = statementAnchors(platformFacet, state);
  return state
    .map((statement, i) => ({ statement, anchor: anchors[i] ?? '' }))
    .filter(({ statement: { scope } }) => scope !== 'elsewhere')
    .filter(({ statement: { status } }) => order.includes(status ?? ''))
    .map((period) => ({ ...period, spans: periodSpans(period.statement, item.told) }))
    .sort((a, b) => rank(a) - rank(b) || begin(a) - begin(b));
}

const order: readonly string[] = ['used-formerly', 'used', 'planned'];

const rank = ({ statement }: PlatformPeriod): number => order.indexOf(statement.status ?? '');

/** Of an open beginning its latest moment. */
const begin = ({ spans: [first] }: PlatformPeriod): number =>
  first === undefined ? Number.MAX_VALUE : first.kind === 'open' ? first.to : first.from;

/** @param told the moment at which what is in use is known to be */
export function periodSpans(
  { status, since, until }: Pick<Statement, 'status' | 'since' | 'until'>,
  told: Case['told'],
): PeriodSpan[] {
  if (status !== 'used' && status !== 'used-formerly') return [];
  const telling = told === 'not-stated' ? undefined : stretchOf(told);
  const start = since && stretchOf(since);
  const end = until && stretchOf(until);
  const isOver = status === 'used-formerly';
  // The last moment that is possible: its end, else the telling.
  const last = isOver ? (end?.to ?? telling?.to) : telling?.to;
  if (last === undefined) {
    return start ? [{ kind: 'vague', from: start.from, to: start.to }] : [];
  }
  const firstEnd = isOver ? (until?.bound === 'by' ? undefined : end?.from) : telling?.from;
  // From when on it is certainly in use, and until when.
  const sureFrom = Math.min(start?.to ?? firstEnd ?? last, last);
  const sureTo = Math.max(firstEnd ?? sureFrom, sureFrom);
  const isOpen = start === undefined || since?.bound === 'by';
  const spans: PeriodSpan[] = [
    isOpen
      ? { kind: 'open', from: Number.NEGATIVE_INFINITY, to: sureFrom }
      : { kind: 'vague', from: start.from, to: sureFrom },
    { kind: 'certain', from: sureFrom, to: sureTo },
    { kind: 'vague', from: sureTo, to: last },
    ...(isOver || !telling ? [] : [{ kind: 'known', ...middle(telling) } as const]),
  ];
  return spans.filter(({ kind, from, to }) => kind === 'known' || to - from > shortest);
}

/** A day is a moment. */
const shortest = 1.5 / 365;

function middle({ from, to }: Stretch): Stretch {
  return { from: (from + to) / 2, to: (from + to) / 2 };
}
