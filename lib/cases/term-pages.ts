// Which values of which facets have a page: all terms, and what else the cases speak of.
import type { Casebook } from '../casebook';
import { spokenValues } from './spoken-values';

/** Companies have pages of their own. */
export function termPages(book: Casebook): { facet: string; term: string }[] {
  return book.facets
    .filter(({ terms }) => terms !== 'companies')
    .flatMap((facet) => {
      const terms = book.terms[facet.id]?.map(({ id }) => id) ?? [];
      const all = new Set([...terms, ...spokenValues(book, facet)]);
      return [...all].map((term) => ({ facet: facet.id, term }));
    });
}
