// Filtering and counting, the same for pages and the browser. Works on the numbers of a roster; what a
// case's values are is decided by facetValues alone. Thousands of counts a keystroke.
import { excludedValue, type FilterState } from '../url/filters';
import { Bits } from './bits';
import type { Holders, Roster, RosterFacet } from './roster';

type Choices = FilterState['chosen'];

/** Facet id → value → number of cases. */
export type Counts = Readonly<Record<string, ValueCounts>>;

export interface Selection {
  /**
   * The cases that fit: any of the chosen values within a facet, all facets, and none of the excluded
   * values. `within` narrows to what a search matched.
   */
  select(chosen: Choices, within?: Bits): Bits;
  /**
   * Cases per value under the choices in all *other* facets and all exclusions: what the list would
   * show if only this value were chosen in its facet.
   */
  counts(chosen: Choices, within?: Bits): Counts;
}

/** The counts of one facet; values of no case are left out. */
export class ValueCounts implements Iterable<[value: string, count: number]> {
  constructor(
    private readonly places: RosterFacet['places'],
    private readonly numbers: Uint32Array,
  ) {}

  get(value: string): number | undefined {
    const place = this.places.get(value);
    return (place !== undefined && this.numbers[place]) || undefined;
  }

  *[Symbol.iterator](): Iterator<[string, number]> {
    for (const [value, place] of this.places) {
      const count = this.numbers[place];
      if (count) yield [value, count];
    }
  }
}

export function createSelection({ size, facets }: Roster): Selection {
  const holdersOf = (facet: string, value: string): Holders | undefined => {
    const found = facets.get(facet);
    const place = found?.places.get(value);
    return place === undefined ? undefined : found?.holders[place];
  };

  /** Per facet with a wanted value: the cases that have one of its values. */
  const groups = (chosen: Choices): [facet: string, mask: Bits][] =>
    Object.entries(chosen).flatMap(([facet, values]): [string, Bits][] => {
      const wanted = values.filter((value) => excludedValue(value) === undefined);
      if (wanted.length === 0) return [];
      const mask = Bits.empty(size);
      for (const value of wanted) {
        const own = holdersOf(facet, value);
        if (own instanceof Bits) mask.or(own);
        else for (const number of own ?? []) mask.add(number);
      }
      return [[facet, mask]];
    });

  /** What the search matched, less what is excluded in any facet. */
  const base = (chosen: Choices, within: Bits | undefined): Bits => {
    const bits = within?.copy() ?? Bits.full(size);
    for (const [facet, values] of Object.entries(chosen)) {
      for (const value of values) {
        const excluded = excludedValue(value);
        const own = excluded === undefined ? undefined : holdersOf(facet, excluded);
        if (own instanceof Bits) bits.andNot(own);
        else for (const number of own ?? []) bits.remove(number);
      }
    }
    return bits;
  };

  return {
    select(chosen, within) {
      const bits = base(chosen, within);
      for (const [, mask] of groups(chosen)) bits.and(mask);
      return bits;
    },
    counts(chosen, within) {
      const all = groups(chosen);
      // before[i] is the product of all groups before i; `after` grows from the end, so that each
      // "all but this one" is one more step instead of a product of its own.
      const before = [base(chosen, within)];
      for (const [i, [, mask]] of all.entries()) before.push((before[i] as Bits).copy().and(mask));
      const everything = before[all.length] as Bits;
      const others = new Map<string, Bits>();
      const after = Bits.full(size);
      for (let i = all.length - 1; i >= 0; i--) {
        const [facet, mask] = all[i] as [string, Bits];
        others.set(facet, (before[i] as Bits).copy().and(after));
        after.and(mask);
      }
      const counts: Record<string, ValueCounts> = {};
      const countAll = counter(everything);
      for (const [facet, own] of facets) {
        const other = others.get(facet);
        const count = other ? counter(other) : countAll;
        counts[facet] = new ValueCounts(own.places, count(own));
      }
      return counts;
    },
  };
}

/** Counts the values of a facet among some cases: by value or by case, whichever has less to look at. */
function counter(cases: Bits): (facet: RosterFacet) => Uint32Array {
  const numbers = cases.numbers();
  return ({ holders, combinationOf, combinations }) => {
    const counts = new Uint32Array(holders.length);
    if (numbers.length + combinations.length > stepsByValue(holders, combinationOf.length)) {
      for (let place = 0; place < holders.length; place++) {
        const own = holders[place] as Holders;
        counts[place] = own instanceof Bits ? cases.countWith(own) : cases.countOf(own);
      }
      return counts;
    }
    const found = new Uint32Array(combinations.length);
    for (let i = 0; i < numbers.length; i++) {
      const combination = combinationOf[numbers[i] as number] as number;
      found[combination] = (found[combination] as number) + 1;
    }
    for (let i = 0; i < found.length; i++) {
      const count = found[i] as number;
      if (count === 0) continue;
      for (const place of combinations[i] ?? []) counts[place] = (counts[place] as number) + count;
    }
    return counts;
  };
}

/** About how many steps it takes to go through the cases of every value. */
function stepsByValue(holders: readonly Holders[], size: number): number {
  let steps = 0;
  for (const own of holders) steps += own instanceof Bits ? size / 32 : own.length;
  return steps;
}
