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
  /** The same from the other side: by number of a case, which combination of values it has. */
  readonly combinationOf: Uint32Array;
  /** Places of the values of each combination. */
  readonly combinations: readonly (readonly number[])[];
}

export interface Roster {
  readonly size: number;
  readonly facets: ReadonlyMap<string, RosterFacet>;
}

const silent = ['none', 'not-stated'];

/** What the cases say in one facet, by number, as texts that `read` takes apart into values. */
export interface Column {
  readonly facet: string;
  readonly texts: readonly string[];
  readonly read: (text: string) => readonly string[];
}

export function createRoster(size: number, columns: Iterable<Column>): Roster {
  return { size, facets: new Map([...columns].map((column) => [column.facet, gather(column)])) };
}

export function rosterOf(cases: readonly Selectable[]): Roster {
  const facets = new Set<string>();
  for (const { values } of cases) for (const facet of Object.keys(values)) facets.add(facet);
  return createRoster(
    cases.length,
    [...facets].map((facet) => ({
      facet,
      texts: cases.map(({ values }) => values[facet]?.join(' ') ?? ''),
      read: (text) => text.split(' ').filter(Boolean),
    })),
  );
}

function gather({ texts, read }: Column): RosterFacet {
  const places = new Map<string, number>();
  const placeOf = (value: string): number => {
    const place = places.get(value) ?? places.size;
    places.set(value, place);
    return place;
  };
  // The same few combinations come again and again: each is taken apart once.
  const known = new Map<string, number>();
  const combinations: number[][] = [];
  const combinationOf = new Uint32Array(texts.length);
  for (let number = 0; number < texts.length; number++) {
    const text = texts[number] as string;
    let combination = known.get(text);
    if (combination === undefined) {
      const values = read(text);
      const said = values.some((value) => !silent.includes(value)) ? [ANY] : [];
      combination = combinations.push([...values, ...said].map(placeOf)) - 1;
      known.set(text, combination);
    }
    combinationOf[number] = combination;
  }
  const numbers = Array.from(places, (): number[] => []);
  for (let number = 0; number < texts.length; number++) {
    const own = combinations[combinationOf[number] as number] as number[];
    for (let i = 0; i < own.length; i++) numbers[own[i] as number]?.push(number);
  }
  const holders = numbers.map((own) => holdersOf(own, texts.length));
  return { places, holders, combinationOf, combinations };
}

function holdersOf(numbers: readonly number[], size: number): Holders {
  return numbers.length * 32 < size ? Uint32Array.from(numbers) : Bits.of(numbers, size);
}
