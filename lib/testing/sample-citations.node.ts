// The invented pages as others cite them, one of each kind. Tests only.
import { caseOf } from '../casebook';
import { toldCase } from '../cases/told-case';
import { caseCitation } from '../cite/case-citation';
import { casesCitation } from '../cite/cases-citation';
import type { Citation } from '../cite/citation';
import { termCitation } from '../cite/term-citation';
import { findFacet } from '../facets';
import type { Locale } from '../locales';
import { bookOf } from './tiny-base.node';

/** The comparison comes from a site that knows its host, the others from one that does not. */
export function sampleCitations(
  locale: Locale,
): Readonly<Record<'case' | 'comparison' | 'term', Citation>> {
  const book = bookOf();
  const [first, second] = ['example-co-2020', 'sample-ltd-2021'].map((id) =>
    toldCase(book, caseOf(book, id), locale),
  );
  const facet = findFacet('cluster');
  if (!first || !second || !facet) throw new Error('the invented base has two cases');
  return {
    case: caseCitation(first, locale),
    comparison: casesCitation({
      key: 'example-co-2020-vs-sample-ltd-2021',
      title: 'Example Co. and Sample Ltd.',
      path: `/${locale}/compare/example-co-2020-vs-sample-ltd-2021/`,
      cases: [first, second],
      locale,
      origin: 'https://c.example',
    }),
    term: termCitation(book, facet, 'k3s', locale),
  };
}
