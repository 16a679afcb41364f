// Terms of the same facet that are most like one: where to look on when few cases speak of it.
import type { Casebook } from '../casebook';
import type { Facet } from '../facets';
import type { Term } from '../terms/schema';
import { casesByValue } from './cases-by-value';

export interface NearTerm {
  readonly term: Term;
  /** Cases that count for it. */
  readonly cases: number;
}

/**
 * Terms of the facet that some case uses, most alike first: the same family and management (of
 * platforms) and the same category of the CNCF landscape tell how alike; then those of more cases.
 */
export function nearestTerms(book: Casebook, facet: Facet, value: string): NearTerm[] {
  const terms = book.terms[facet.id] ?? [];
  const own = terms.find(({ id }) => id === value);
  if (!own) return [];
  const cases = casesByValue(book, facet);
  return terms
    .filter(({ id }) => id !== value)
    .map((term) => ({ term, cases: cases.get(term.id)?.length ?? 0 }))
    .filter((one) => one.cases > 0)
    .sort((a, b) => alike(own, b.term) - alike(own, a.term) || b.cases - a.cases);
}

function alike(a: Term, b: Term): number {
  const keys = ['cncf', 'family', 'management'] as const;
  return keys.filter((key) => a[key] && a[key] !== 'not-stated' && a[key] === b[key]).length;
}
