// Which values of a facet have a page beside those of its terms.
import type { Casebook } from '../casebook';
import type { Facet } from '../facets';
import { casesByValue } from './cases-by-value';

/** Values that any case speaks of, counted or not: in the order of the terms, reserved ones last. */
export function spokenValues(book: Casebook, facet: Facet): string[] {
  const spoken = new Set(casesByValue(book, facet).keys());
  for (const item of book.cases) {
    const state = item.states[facet.id];
    if (state && state !== 'not-stated') for (const { is } of state) spoken.add(is);
  }
  const order = [
    ...(book.terms[facet.id] ?? []).map(({ id }) => id),
    'unnamed',
    'none',
    'not-stated',
  ];
  return order.filter((id) => spoken.has(id));
}
