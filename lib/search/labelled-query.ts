// A query with what it must find: how the search is judged, by tests and measurements alike. It must
// not know which engine answers.
import type { Locale } from '#lib/locales';

/** A line of queries.json or queries-unseen.json. */
export interface LabelledQuery {
  readonly query: string;
  /** Language of the page it is typed on, not of the query. */
  readonly locale: Locale;
  readonly kind: QueryKind;
  /** Ids of cases, one of which must be among the first three. */
  readonly expect?: readonly string[];
  /**
   * Statements that make a case right too: `mesh/istio` for all that count as using it, `mesh/istio
   * planned` for those with this status. So a new case is right without an entry in `expect`.
   */
  readonly of?: readonly string[];
  /** Instead of `expect`: the query whose first three it must find. */
  readonly same?: string;
  readonly note?: string;
}

export const queryKinds = [
  'known item',
  'tool',
  'topic',
  'typo',
  'prefix',
  'width',
  'kana',
  'alias',
  'cross-language',
  'inflection',
  'long question',
  'number',
  'person',
  'event',
  'status',
] as const;

export type QueryKind = (typeof queryKinds)[number];

/** Ids of all cases found, best first. */
export type Ask = (query: string) => Promise<readonly string[]>;

/** How many results a reader is promised to have to look at. */
export const shown = 3;

/**
 * The place of the first right case, 0 where none is among the first three. A variant is in place 1
 * where it puts the same case first, in 2 where it has the same three in another order.
 * @param right ids of all right cases of a query with `expect`.
 */
export async function placeOf(
  { query, same }: LabelledQuery,
  right: ReadonlySet<string>,
  ask: Ask,
): Promise<number> {
  const first = (await ask(query)).slice(0, shown);
  if (same === undefined) return first.findIndex((id) => right.has(id)) + 1;
  const others = (await ask(same)).slice(0, shown);
  if (first.length === 0 || first.toSorted().join() !== others.toSorted().join()) return 0;
  return first[0] === others[0] ? 1 : 2;
}
