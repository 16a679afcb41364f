// The cases of the base by what a chart asks: values of a facet, years of outcomes. Every case stands
// in at least one group, if only in that of silence.
import type { Case, Casebook } from '../casebook';
import { facetValues } from '../cases/values';
import type { Facet } from '../facets';
import type { Group } from './outcome-rows';

/** Behind all values: what is no value. */
const last = ['none', 'not-stated'];

/** One group a value that some case has, as the filter counts it; most frequent first, years in order. */
export function byFacet(book: Casebook, facet: Facet): Group[] {
  const groups = collect(book.cases, (item) => facetValues(book, item, facet), facet.id);
  const order = (book.terms[facet.id] ?? []).map(({ id }) => id);
  if (facet.terms === 'years') return sorted(groups, byValue);
  return sorted(
    groups,
    (a, b) => b.cases.length - a.cases.length || order.indexOf(a.value) - order.indexOf(b.value),
  );
}

/** By the year in which the outcome came about, where it is told. */
export function byOutcomeYear(book: Casebook): Group[] {
  return sorted(
    collect(book.cases, ({ outcome: { date } }) => [
      date === 'not-stated' ? date : date.value.slice(0, 4),
    ]),
    byValue,
  );
}

const byValue = (a: Group, b: Group): number => (a.value < b.value ? -1 : 1);

/** @param facet the one that filters by these values, if any does */
function collect(
  cases: readonly Case[],
  valuesOf: (item: Case) => readonly string[],
  facet?: string,
): Group[] {
  const found = new Map<string, Case[]>();
  for (const item of cases) {
    for (const value of new Set(valuesOf(item))) {
      found.set(value, [...(found.get(value) ?? []), item]);
    }
  }
  return [...found].map(([value, own]) => ({
    value,
    cases: own,
    chosen: facet === undefined ? {} : { [facet]: [value] },
  }));
}

export function sorted(groups: readonly Group[], order: (a: Group, b: Group) => number): Group[] {
  return groups.toSorted((a, b) => last.indexOf(a.value) - last.indexOf(b.value) || order(a, b));
}
