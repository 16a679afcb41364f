// The pages of all values of facets. It must not know what stands on them.
import type { Casebook } from '../casebook';
import { pageValues } from './page-values';

/** Companies have pages of their own. */
export function termPages(book: Casebook): { facet: string; term: string }[] {
  return book.facets
    .filter(({ terms }) => terms !== 'companies')
    .flatMap((facet) => pageValues(book, facet).map((term) => ({ facet: facet.id, term })));
}
