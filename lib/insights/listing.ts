// From the cases behind a mark of a chart to the filtered list that shows exactly those. It must not
// know any chart.
import type { Case, Casebook } from '../casebook';
import { knownValues } from '../cases/known-values';
import { panelFacets } from '../cases/panel';
import { rosterOf } from '../cases/roster';
import { createSelection } from '../cases/selection';
import { allFacetValues } from '../cases/values';
import { defaultLocale } from '../locales';
import { type FilterState, filtersQuery, noFilters, parseFilters } from '../url/filters';

export type Choices = FilterState['chosen'];

/** What one mark of a chart stands for. */
export interface Mark {
  /** Each once, in the order of the base. */
  readonly cases: readonly Case[];
  /**
   * Query of the list that shows these cases and no others, empty for all cases; undefined where no
   * filter can tell them from the rest.
   */
  readonly query: string | undefined;
}

/** A list of more companies than this is no address to read or to send. */
const maxValues = 12;

export interface Listing {
  /** @param chosen the filter that says what the mark says; narrowed only where it shows more */
  readonly mark: (cases: Iterable<Case>, chosen: Choices) => Mark;
}

export function createListing(book: Casebook): Listing {
  const cards = book.cases.map((item) => ({ id: item.id, values: allFacetValues(book, item) }));
  const valuesOf = new Map(cards.map(({ id, values }) => [id, values]));
  const selection = createSelection(rosterOf(cards));
  const known = knownValues(panelFacets(book, cards, defaultLocale));
  const narrowing = ['outcome', ...facetsOf(book, 'years'), ...facetsOf(book, 'companies')];

  const shows = (query: string, ids: ReadonlySet<string>): boolean => {
    const { state, ignored } = parseFilters(query, known);
    const shown = selection.select(state.chosen);
    return ignored.length === 0 && cards.every(({ id }, i) => shown.has(i) === ids.has(id));
  };

  const mark = (asked: Iterable<Case>, chosen: Choices): Mark => {
    const ids = new Set([...asked].map(({ id }) => id));
    const cases = book.cases.filter(({ id }) => ids.has(id));
    const shared = (facet: string) => [
      ...new Set(cases.flatMap(({ id }) => valuesOf.get(id)?.[facet] ?? [])),
    ];
    const queries = subsets(narrowing.filter((facet) => !chosen[facet])).flatMap((facets) => {
      const more = Object.fromEntries(facets.map((facet) => [facet, shared(facet)]));
      const isLong = Object.values(more).some((values) => values.length > maxValues);
      return isLong ? [] : [filtersQuery({ ...noFilters, chosen: { ...chosen, ...more } }, known)];
    });
    return { cases, query: queries.find((query) => shows(query, ids)) };
  };
  return { mark };
}

const facetsOf = (book: Casebook, terms: 'years' | 'companies'): string[] =>
  book.facets.filter((facet) => facet.terms === terms).map(({ id }) => id);

/** All of them, the smallest first. */
function subsets<T>(values: readonly T[]): T[][] {
  const all: T[][] = [[]];
  for (const value of values) all.push(...all.map((one) => [...one, value]));
  return all.sort((a, b) => a.length - b.length);
}
