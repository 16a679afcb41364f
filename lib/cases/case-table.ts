// All cases as the list needs them to filter, count and sort, small enough to be fetched at once:
// what they say is written per facet as places in its values. Their cards travel apart.
import type { Casebook } from '../casebook';
import type { Locale } from '../locales';
import { byNewest } from './by-newest';
import { type PanelFacet, panelFacets } from './panel';
import { createRoster, type Roster } from './roster';
import { allFacetValues } from './values';

/** As it travels, in one language. */
export interface CaseTable {
  /** In code-unit order; the place of an id is the number of its case. */
  readonly ids: readonly string[];
  /** All numbers, newest case first: base 36, with commas. */
  readonly newest: string;
  /** What the panel offers. */
  readonly facets: readonly PanelFacet[];
  /**
   * Facet id → what each case has, by number: places in the values of the facet, base 36, with commas
   * between cases and `+` between the values of one. The frequent values come first and are short.
   */
  readonly codes: Readonly<Record<string, string>>;
}

/** The table as the list works with it. */
export interface ReadTable {
  readonly ids: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  readonly newest: readonly number[];
  readonly facets: readonly PanelFacet[];
  readonly roster: Roster;
}

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

/** @throws TypeError for anything that is not such a table, whole */
export function readTable(given: unknown): ReadTable {
  const { ids, newest, facets, codes } = given as CaseTable;
  const numbers = newest.split(',').map((text) => Number.parseInt(text, 36));
  if (numbers.length !== ids.length) throw new TypeError('the table of cases is not whole');
  const columns = facets.map(({ id, values }) => {
    const own = codes[id]?.split(',') ?? [];
    if (own.length !== ids.length) throw new TypeError(`the facet "${id}" is not whole`);
    // The same few combinations come again and again.
    const read = new Map<string, readonly string[]>();
    return [
      id,
      (number: number): readonly string[] => {
        const text = own[number] as string;
        const known = read.get(text);
        if (known) return known;
        const found = text.split('+').map((code) => values[Number.parseInt(code, 36)]?.id ?? '');
        read.set(text, found);
        return found;
      },
    ] as const;
  });
  return {
    ids,
    numberOf: new Map(ids.map((id, number) => [id, number])),
    newest: numbers,
    facets,
    roster: createRoster(ids.length, columns),
  };
}
