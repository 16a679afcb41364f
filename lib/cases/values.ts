// Which values of which facets a case has: the one function behind counts, filters, pages, search
// words and JSON.
import type { Case, Casebook } from '../casebook';
import type { Facet } from '../facets';
import { feeding } from './feeds';

type Terms = Pick<Casebook, 'facets' | 'terms'>;

/** Term ids that count for filtering, in reading order; never empty: `none` or `not-stated` stand alone. */
export function facetValues(book: Terms, item: Case, facet: Facet): readonly string[] {
  const values = facet.kind === 'statements' ? stated(item, facet.id) : read(book, item, facet);
  return values.length > 0 ? values : ['not-stated'];
}

/** Facet id → values, for all facets. */
export function allFacetValues(book: Terms, item: Case): Record<string, readonly string[]> {
  return Object.fromEntries(book.facets.map((facet) => [facet.id, facetValues(book, item, facet)]));
}

function stated(item: Case, facet: string): string[] {
  const state = item.states[facet];
  const fed = [...new Set(feeding(state).map(({ is }) => is))];
  if (fed.length > 0 || !state || state === 'not-stated') return fed;
  return state.some(({ is, scope }) => is === 'none' && scope !== 'elsewhere') ? ['none'] : [];
}

/**
 * Follows the dotted paths of a `field` facet into the case; `*` walks a list. Reasons may come from
 * two vocabularies, so only ids of the facet's own are kept.
 */
function read(book: Terms, item: Case, facet: Facet): string[] {
  const found = facet.read.flatMap((path) =>
    path
      .split('.')
      .reduce<unknown[]>(
        (values, key) =>
          key === '*'
            ? values.filter(Array.isArray).flat()
            : values.map((value) => (value as Record<string, unknown> | undefined)?.[key]),
        [item],
      )
      .flat(),
  );
  const own = new Set(book.terms[facet.id]?.map(({ id }) => id));
  return [...new Set(found.filter((value): value is string => own.has(value as string)))];
}
