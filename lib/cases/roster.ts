// Who has what: for every value of every facet the cases that have it, as numbers. What filtering and
// counting work on. It must not know texts, nor where the cases come from.
import { ANY } from '../url/filters';
import { Bits } from './bits';

/** What a roster is made of; a case's place is its number. */
export interface Selectable {
  readonly id: string;
  /** Facet id → values, `none` and `not-stated` included. */
  readonly values: Readonly<Record<string, readonly string[]>>;
}

/**
 * The cases with a value: one bit each, or their numbers where that is less to go through. At 10,000
 * cases thousands of values (companies above all) have a handful of cases each.
 */
export type Holders = Bits | Uint32Array;

export interface RosterFacet {
  /** Value → its place in `holders`; `any` is one of them where some case says something. */
  readonly places: ReadonlyMap<string, number>;
  readonly holders: readonly Holders[];
}

export interface Roster {
  readonly size: number;
  readonly facets: ReadonlyMap<string, RosterFacet>;
}

const silent = ['none', 'not-stated'];

/** @param valuesOf values of a case in a facet, by the number of the case */
export function createRoster(
  size: number,
  facets: Iterable<readonly [facet: string, valuesOf: (number: number) => readonly string[]]>,
): Roster {
  const all = [...facets].map(([facet, valuesOf]) => {
    const found = new Map<string, number[]>();
    const add = (value: string, number: number) => {
      const numbers = found.get(value);
      if (numbers) numbers.push(number);
      else found.set(value, [number]);
    };
    for (let number = 0; number < size; number++) {
      const values = valuesOf(number);
      for (const value of values) add(value, number);
      if (values.some((value) => !silent.includes(value))) add(ANY, number);
    }
    const places = new Map([...found.keys()].map((value, place) => [value, place]));
    const holders = [...found.values()].map((numbers) => holdersOf(numbers, size));
    return [facet, { places, holders }] as const;
  });
  return { size, facets: new Map(all) };
}

export function rosterOf(cases: readonly Selectable[]): Roster {
  const facets = new Set(cases.flatMap(({ values }) => Object.keys(values)));
  return createRoster(
    cases.length,
    [...facets].map((facet) => [facet, (number) => cases[number]?.values[facet] ?? []]),
  );
}

function holdersOf(numbers: readonly number[], size: number): Holders {
  return numbers.length * 32 < size ? Uint32Array.from(numbers) : Bits.of(numbers, size);
}
