// Which pages content alone makes: cases, terms, companies. It must not know how they look, and says
// nothing of other pages.
import type { Lookups } from '../cases/draft';
import { findFacet, reservedValues } from '../facets';

/** Whether a page is there, such as `/cases/x-2019/`; undefined where content alone cannot tell. */
export type IsThere = (path: string) => boolean | undefined;

export function contentPages(base: Lookups): IsThere {
  const { drafts, companies, terms, isBroken } = base;
  return (path) => {
    const [, kind, id, value, ...more] = path.replace(/\/$/, '').split('/');
    if (!path.endsWith('/') || !id || more.length > 0) return undefined;
    if (kind === 'by') {
      const facet = findFacet(id);
      if (!facet || value === undefined) return facet !== undefined;
      if (facet.terms !== 'file' || reservedValues.some((id) => id === value)) return undefined;
      return terms[id]?.some((term) => term.id === value) || isBroken(id, value);
    }
    if (value !== undefined) return undefined;
    if (kind === 'cases') return drafts.has(id) || isBroken(kind, id);
    if (kind === 'companies') return companies.has(id) || isBroken(kind, id);
    return undefined;
  };
}

/** Those pages of cases, companies and terms that are there for certain. */
export function namedPages({ drafts, companies, terms }: Lookups): string[] {
  return [
    ...[...drafts.keys()].map((id) => `/cases/${id}/`),
    ...[...companies.keys()].map((id) => `/companies/${id}/`),
    ...Object.entries(terms).flatMap(([facet, own]) => own.map(({ id }) => `/by/${facet}/${id}/`)),
  ];
}
