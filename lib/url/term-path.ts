// The page of one value of a facet. Apart from `paths`, because it needs the facet table, which
// browsers do not.
import { findFacet } from '../facets';
import type { Locale } from '../locales';
import { basePath } from '../site';
import { paths } from './paths';

/** Companies have pages of their own. */
export function termPath(locale: Locale, facet: string, term: string): string {
  return findFacet(facet)?.terms === 'companies'
    ? paths.company(locale, term)
    : `${basePath}/${locale}/by/${facet}/${term}/`;
}
