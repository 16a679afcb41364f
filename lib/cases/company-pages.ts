// Which companies have a page.
import type { Casebook } from '../casebook';
import { keptCompanies } from '../moved/kept-values';

/** Those that have a case, or once had one; not the employer of a speaker, say. */
export function companyPages(book: Casebook): string[] {
  return [...new Set([...book.cases.map(({ company }) => company), ...keptCompanies(book)])];
}
