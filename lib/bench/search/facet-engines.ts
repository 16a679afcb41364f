// Three ways to count facets under a choice, for comparison: ours, itemsjs and plain arrays. All give
// the cases per value under the choices in the other facets.
import itemsjs from 'itemsjs';
import { rosterOf, type Selectable } from '#lib/cases/roster';
import { createSelection } from '#lib/cases/selection';

/** Facet → values; at least one of them per facet. */
export type Chosen = Readonly<Record<string, readonly string[]>>;

/** Facet → value → cases; values of no case may be missing. */
type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Counts for one choice; `read` makes the answer comparable and belongs to no measured time. */
export interface CountingEngine {
  count(chosen: Chosen): { read(): Counts };
}

export const facetEngines: Readonly<
  Record<string, (cards: readonly Selectable[]) => CountingEngine>
> = {
  Casebook(cards) {
    const selection = createSelection(rosterOf(cards));
    return {
      count(chosen) {
        const counts = selection.counts(chosen);
        return { read: () => mapValues(counts, (found) => Object.fromEntries(found)) };
      },
    };
  },
  itemsjs(cards) {
    const names = Object.keys(cards[0]?.values ?? {});
    const aggregations = Object.fromEntries(
      names.map((name) => [name, { size: 10_000, conjunction: false, hide_zero_doc_count: true }]),
    );
    const items = cards.map(({ id, values }) => ({ id, ...values }));
    const engine = itemsjs(items, { aggregations });
    return {
      count(chosen) {
        const { data } = engine.search({ per_page: 0, filters: chosen });
        return {
          read: () =>
            mapValues(data.aggregations, ({ buckets }) =>
              Object.fromEntries(buckets.map(({ key, doc_count }) => [key, doc_count])),
            ),
        };
      },
    };
  },
  'plain arrays': (cards) => ({
    count(chosen) {
      const fits = (card: Selectable, [facet, wanted]: readonly [string, readonly string[]]) =>
        card.values[facet]?.some((value) => wanted.includes(value)) ?? false;
      const counts: Record<string, Record<string, number>> = {};
      for (const facet of Object.keys(cards[0]?.values ?? {})) {
        const others = Object.entries(chosen).filter(([other]) => other !== facet);
        const found: Record<string, number> = {};
        for (const card of cards) {
          if (!others.every((choice) => fits(card, choice))) continue;
          for (const value of card.values[facet] ?? []) found[value] = (found[value] ?? 0) + 1;
        }
        counts[facet] = found;
      }
      return { read: () => counts };
    },
  }),
};

function mapValues<T, U>(of: Readonly<Record<string, T>>, map: (one: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(of).map(([key, one]) => [key, map(one)]));
}
