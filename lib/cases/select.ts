// Filtering and counting. Works on cards, so that pages and the browser share it; what a card's
// values are is decided by facetValues alone.
import type { FilterState } from '../url/filters';

/** What the list needs of a case; small, because it travels to the browser. */
export interface Selectable {
  readonly id: string;
  /** Facet id → values, `none` and `not-stated` included. */
  readonly values: Readonly<Record<string, readonly string[]>>;
}

/** OR within a facet, AND across facets. `within` narrows to the ids a search matched. */
export function selectCases<T extends Selectable>(
  cards: readonly T[],
  chosen: FilterState['chosen'],
  within?: ReadonlySet<string>,
): T[] {
  return cards.filter(
    (card) =>
      (!within || within.has(card.id)) &&
      Object.entries(chosen).every(([facet, values]) => fits(card, facet, values)),
  );
}

function fits(card: Selectable, facet: string, values: readonly string[]): boolean {
  return values.length === 0 || values.some((value) => card.values[facet]?.includes(value));
}

/**
 * Cases per value of one facet under the choices in all *other* facets: what the list would show
 * if only this value were chosen here.
 */
export function countValues(
  cards: readonly Selectable[],
  facet: string,
  chosen: FilterState['chosen'] = {},
  within?: ReadonlySet<string>,
): Map<string, number> {
  const { [facet]: _own, ...others } = chosen;
  const counts = new Map<string, number>();
  for (const card of selectCases(cards, others, within)) {
    for (const value of card.values[facet] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
