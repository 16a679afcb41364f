// Makes the table of all cases from the base.
import type { Casebook } from '../casebook';
import type { Locale } from '../locales';
import { byNewest } from './by-newest';
import type { CaseTable } from './case-table';
import { panelFacets } from './panel';
import { allFacetValues } from './values';

export function caseTable(book: Casebook, locale: Locale): CaseTable {
  const cases = book.cases
    .map((item) => ({
      id: item.id,
      values: allFacetValues(book, item),
      toldValue: item.told === 'not-stated' ? '' : item.told.value,
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const facets = panelFacets(book, cases, locale);
  const numberOf = new Map(cases.map(({ id }, number) => [id, number]));
  return {
    ids: cases.map(({ id }) => id),
    newest: cases
      .toSorted(byNewest)
      .map(({ id }) => numberOf.get(id)?.toString(36))
      .join(),
    facets,
    codes: Object.fromEntries(
      facets.map((facet) => {
        const places = new Map(facet.values.map(({ id }, place) => [id, place.toString(36)]));
        const codes = cases.map(({ values }) =>
          (values[facet.id] ?? []).map((value) => places.get(value)).join('+'),
        );
        return [facet.id, codes.join()];
      }),
    ),
  };
}
