// Which values of a facet have a page.
import type { Casebook } from '../casebook';
import type { Facet } from '../facets';
import { keptValues } from '../moved/kept-values';
import { companyPages } from './company-pages';
import { spokenValues } from './spoken-values';

/** All terms, used or not, then what else the cases speak of or spoke of. */
export function pageValues(book: Casebook, facet: Facet): string[] {
  if (facet.terms === 'companies') return companyPages(book);
  const terms = book.terms[facet.id]?.map(({ id }) => id) ?? [];
  return [...new Set([...terms, ...spokenValues(book, facet), ...keptValues(book, facet)])];
}
