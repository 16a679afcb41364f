// All cases as the list needs them to filter, count and sort, small enough to be fetched at once:
// what they say is written per facet as places in its values. Their cards travel apart. Ships to
// browsers, so it must not know how a table is made.
import type { PanelFacet } from './panel';
import { createRoster, type Roster } from './roster';

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

/** @throws TypeError for anything that is not such a table, whole */
export function readTable(given: unknown): ReadTable {
  const { ids, newest, facets, codes } = given as CaseTable;
  const numbers = newest.split(',').map((text) => Number.parseInt(text, 36));
  if (numbers.length !== ids.length) throw new TypeError('the table of cases is not whole');
  const columns = facets.map(({ id, values }) => {
    const texts = codes[id]?.split(',') ?? [];
    if (texts.length !== ids.length) throw new TypeError(`the facet "${id}" is not whole`);
    const read = (text: string) =>
      text.split('+').map((code) => values[Number.parseInt(code, 36)]?.id ?? '');
    return { facet: id, texts, read };
  });
  return {
    ids,
    numberOf: new Map(ids.map((id, number) => [id, number])),
    newest: numbers,
    facets,
    roster: createRoster(ids.length, columns),
  };
}
