// Filtering and counting. Works on cards, so that pages and the browser share it; what a card's
// values are is decided by facetValues alone. Sets of cards are bits: thousands of counts a keystroke.
import { ANY, excludedValue, type FilterState } from '../url/filters';
import { Bits } from './bits';

type Choices = FilterState['chosen'];

/** What the list needs of a case; small, because it travels to the browser. */
export interface Selectable {
  readonly id: string;
  /** Facet id → values, `none` and `not-stated` included. */
  readonly values: Readonly<Record<string, readonly string[]>>;
}

/** Facet id → value → number of cases; values of no case are left out. */
export type Counts = Readonly<Record<string, ReadonlyMap<string, number>>>;

export interface Selection<T extends Selectable> {
  /**
   * The cards that fit, in the given order: any of the chosen values within a facet, all facets, and
   * none of the excluded values. `within` narrows to the ids a search matched.
   */
  select(chosen: Choices, within?: ReadonlySet<string>): T[];
  /**
   * Cases per value under the choices in all *other* facets and all exclusions: what the list would
   * show if only this value were chosen in its facet.
   */
  counts(chosen: Choices, within?: ReadonlySet<string>): Counts;
}

export function createSelection<T extends Selectable>(cards: readonly T[]): Selection<T> {
  const masks = masksOf(cards);
  const idsAsBits = (within: ReadonlySet<string> | undefined) =>
    within ? Bits.of(cards, ({ id }) => within.has(id)) : Bits.of(cards, () => true);

  /** Per facet with a positive choice: the cards that have one of its values. */
  const groups = (chosen: Choices): [facet: string, mask: Bits][] =>
    Object.entries(chosen).flatMap(([facet, values]): [string, Bits][] => {
      const wanted = values.filter((value) => excludedValue(value) === undefined);
      if (wanted.length === 0) return [];
      const mask = Bits.empty(cards.length);
      for (const value of wanted) {
        const own = masks.get(facet)?.get(value);
        if (own) mask.or(own);
      }
      return [[facet, mask]];
    });

  /** What the search matched, less what is excluded in any facet. */
  const base = (chosen: Choices, within: ReadonlySet<string> | undefined): Bits => {
    const bits = idsAsBits(within);
    for (const [facet, values] of Object.entries(chosen)) {
      for (const value of values) {
        const excluded = excludedValue(value);
        const own = excluded === undefined ? undefined : masks.get(facet)?.get(excluded);
        if (own) bits.andNot(own);
      }
    }
    return bits;
  };

  return {
    select(chosen, within) {
      const bits = base(chosen, within);
      for (const [, mask] of groups(chosen)) bits.and(mask);
      return cards.filter((_, i) => bits.has(i));
    },
    counts(chosen, within) {
      const all = groups(chosen);
      const start = base(chosen, within);
      const product = (except: string | undefined) => {
        const bits = start.copy();
        for (const [facet, mask] of all) if (facet !== except) bits.and(mask);
        return bits;
      };
      const everything = product(undefined);
      const counts: Record<string, Map<string, number>> = {};
      for (const [facet, values] of masks) {
        const bits = all.some(([other]) => other === facet) ? product(facet) : everything;
        const found = new Map<string, number>();
        for (const [value, mask] of values) {
          const count = bits.countWith(mask);
          if (count > 0) found.set(value, count);
        }
        counts[facet] = found;
      }
      return counts;
    },
  };
}

const silent = ['none', 'not-stated'];

/** Facet → value → the cards that have it, `any` included. */
function masksOf(cards: readonly Selectable[]): Map<string, Map<string, Bits>> {
  const masks = new Map<string, Map<string, Bits>>();
  for (const [i, card] of cards.entries()) {
    for (const [facet, values] of Object.entries(card.values)) {
      const own = masks.get(facet) ?? new Map<string, Bits>();
      masks.set(facet, own);
      const said = values.some((value) => !silent.includes(value)) ? [ANY] : [];
      for (const value of [...values, ...said]) {
        const mask = own.get(value) ?? Bits.empty(cards.length);
        own.set(value, mask);
        mask.add(i);
      }
    }
  }
  return masks;
}
