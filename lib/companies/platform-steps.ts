// What a case tells of its platforms as steps on the time axis: moves, beginnings, and what was in use
// when it was told. Events stand in the timeline of the case.
import type { Case } from '../casebook';
import { type PlatformMove, platformMoves } from '../cases/platform-moves';
import type { Statement } from '../cases/schema';
import { compareDates } from '../text/calendar';
import type { FactDate } from '../text/values';
import { platformPeriods } from './platform-periods';

interface Common {
  readonly item: Case;
  readonly date: FactDate | 'not-stated';
  /** On the page of the case. */
  readonly anchor: string;
  readonly at: readonly string[];
}

export type PlatformStep = Common &
  (
    | { readonly kind: 'move'; readonly move: PlatformMove }
    | { readonly kind: 'start'; readonly statement: Statement }
    /** In use at the telling, and since when is not told. */
    | { readonly kind: 'told'; readonly inUse: readonly Statement[] }
  );

export function platformSteps(item: Case): PlatformStep[] {
  const periods = platformPeriods(item);
  const moves = platformMoves(item);
  const starts = periods.filter(({ statement: { status } }) => status !== 'planned');
  const undated = starts.filter(({ statement }) => statement.status === 'used' && !statement.since);
  return [
    ...moves.map(
      (move): PlatformStep => ({
        kind: 'move',
        item,
        date: move.date,
        anchor: move.anchor,
        at: move.at,
        move,
      }),
    ),
    ...starts
      .filter(({ statement }) => statement.since && !moves.some((move) => began(move, statement)))
      .map(
        ({ statement, anchor }): PlatformStep => ({
          kind: 'start',
          item,
          date: statement.since ?? 'not-stated',
          anchor,
          at: statement.at,
          statement,
        }),
      ),
    {
      kind: 'told',
      item,
      date: item.told,
      anchor: '',
      at: item.outcome.at,
      inUse: undated.map(({ statement }) => statement),
    },
  ];
}

/** The beginning of the new platform is the move from the old one, told twice. */
function began({ to, date, scope }: PlatformMove, { is, since, scope: own }: Statement): boolean {
  if (to !== is || scope !== own || date === 'not-stated' || !since) return false;
  return compareDates(date.value, since.value) === 0;
}
