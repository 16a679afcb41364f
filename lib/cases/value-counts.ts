// How many cases say what of each value of a facet: the numbers of its index page.
import type { Casebook } from '../casebook';
import type { Facet } from '../facets';
import { countedGroups, type RowGroup, rowGroups, termRows } from './term-rows';

export interface StatusCount {
  readonly group: RowGroup;
  /** Cases, not statements: a case that says it twice counts once. */
  readonly cases: number;
}

export interface ValueCounts {
  readonly value: string;
  /** Cases that count for filters. */
  readonly counted: number;
  /** In reading order, noughts left out. */
  readonly byGroup: readonly StatusCount[];
}

/**
 * Every term of the facet and every reserved value some case has: most used first, then most spoken of,
 * reserved values behind the terms that some case speaks of.
 */
export function valueCounts(book: Casebook, facet: Facet): ValueCounts[] {
  const terms = (book.terms[facet.id] ?? []).map(({ id }) => id);
  const place = ({ value, byGroup }: ValueCounts) =>
    byGroup.length === 0 ? reserved.length + 1 : reserved.indexOf(value) + 1;
  return [...terms, ...reserved]
    .map((value) => {
      const rows = termRows(book, facet, value);
      const cases = (groups: readonly RowGroup[]) =>
        new Set(rows.filter(({ group }) => groups.includes(group)).map(({ item }) => item)).size;
      const byGroup = rowGroups
        .map((group) => ({ group, cases: cases([group]) }))
        .filter((one) => one.cases > 0);
      return { value, counted: cases(countedGroups), byGroup };
    })
    .filter(({ value, byGroup }) => byGroup.length > 0 || terms.includes(value))
    .sort((a, b) => place(a) - place(b) || b.counted - a.counted || spoken(b) - spoken(a));
}

const reserved = ['unnamed', 'none', 'not-stated'];

const spoken = ({ byGroup }: ValueCounts): number =>
  byGroup.reduce((sum, { cases }) => sum + cases, 0);
