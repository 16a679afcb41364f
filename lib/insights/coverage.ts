// What talks say and what they leave unsaid: case by facet.
import type { Case, Casebook } from '../casebook';
import { facetValues } from '../cases/values';
import type { Facet } from '../facets';
import { ANY } from '../url/filters';
import type { Listing, Mark } from './listing';

/**
 * `stated`: something counts; `none`: told that there is none; `aside`: only plans, candidates, mentions
 * or other systems, which the filter counts as not stated; `silent`: not a word.
 */
export const coverages = ['stated', 'none', 'aside', 'silent'] as const;

export type Coverage = (typeof coverages)[number];

export interface CoverageRow {
  readonly facet: Facet;
  readonly stated: Mark;
  readonly none: Mark;
  /** As the filter counts: `aside` and `silent` together. */
  readonly notStated: Mark;
  /** How many of these say something all the same. */
  readonly aside: number;
}

/** Facets on which a source can be silent: what a case, a company or a date always has is no finding. */
export function coverageFacets(book: Casebook): Facet[] {
  return book.facets.filter(
    ({ kind, read }) => kind === 'statements' || read.some((path) => path.includes('*')),
  );
}

export function coverageOf(book: Casebook, item: Case, facet: Facet): Coverage {
  const [value] = facetValues(book, item, facet);
  if (value === 'none') return 'none';
  if (value !== 'not-stated') return 'stated';
  const state = item.states[facet.id];
  return state && state !== 'not-stated' ? 'aside' : 'silent';
}

/** In the order of the table of facets. */
export function coverageRows(book: Casebook, listing: Listing): CoverageRow[] {
  return coverageFacets(book).map((facet) => {
    const said = new Map(book.cases.map((item) => [item, coverageOf(book, item, facet)]));
    const cases = (...kinds: Coverage[]) =>
      book.cases.filter((item) => kinds.some((kind) => said.get(item) === kind));
    const mark = (value: string, own: Case[]) =>
      listing.mark(own, own.length === book.cases.length ? {} : { [facet.id]: [value] });
    return {
      facet,
      stated: mark(ANY, cases('stated')),
      none: mark('none', cases('none')),
      notStated: mark('not-stated', cases('aside', 'silent')),
      aside: cases('aside').length,
    };
  });
}
