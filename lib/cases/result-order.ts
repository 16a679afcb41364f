// The order of the list: what is selected, as numbers, in the order that was asked for.
import type { Locale } from '../locales';
import type { Sort } from '../url/filters';
import { Bits } from './bits';
import type { ReadTable } from './case-table';

/** The facet whose labels are the companies' names. */
const COMPANY = 'company';

/** @param hits ids of what a search found, best first; those it left out follow, newest first */
export function inOrder(
  table: ReadTable,
  selected: Bits,
  sort: Sort,
  hits: readonly string[],
  locale: Locale,
): number[] {
  const newest = table.newest.filter((number) => selected.has(number));
  if (sort === 'company') {
    const ranks = companyRanks(table, locale);
    return newest.sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0));
  }
  if (sort === 'newest') return newest;
  const found = new Set(
    hits.flatMap((id) => {
      const number = table.numberOf.get(id);
      return number !== undefined && selected.has(number) ? [number] : [];
    }),
  );
  return [...found, ...newest.filter((number) => !found.has(number))];
}

const knownRanks = new WeakMap<ReadTable, number[]>();

/** Case number → place of its company by name; companies of one name share it. */
function companyRanks(table: ReadTable, locale: Locale): number[] {
  const known = knownRanks.get(table);
  if (known) return known;
  const { facets, roster } = table;
  const { compare } = new Intl.Collator(locale);
  const values = facets.find(({ id }) => id === COMPANY)?.values ?? [];
  const { places, holders } = roster.facets.get(COMPANY) ?? { places: new Map(), holders: [] };
  const ranks: number[] = [];
  let last = '';
  let rank = 0;
  for (const { id, label } of values.toSorted((a, b) => compare(a.label, b.label))) {
    if (compare(last, label) !== 0) rank += 1;
    last = label;
    const own = holders[places.get(id) ?? -1];
    for (const number of own instanceof Bits ? own.numbers() : (own ?? [])) ranks[number] = rank;
  }
  knownRanks.set(table, ranks);
  return ranks;
}
