// Which values of a facet have a page.
import type { Casebook } from '../casebook';
import type { Facet } from '../facets';
import { spokenValues } from './spoken-values';

/** All terms, used or not, then the reserved values that any case speaks of. */
export function pageValues(book: Casebook, facet: Facet): string[] {
  const terms = book.terms[facet.id]?.map(({ id }) => id) ?? [];
  return [...new Set([...terms, ...spokenValues(book, facet)])];
}
