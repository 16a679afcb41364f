// Every path of the site, in one place. Paths start at the base path and end in a slash;
// a page that moves must keep its old path as an alias.
import type { Locale } from '../locales';
import { locales } from '../locales';
import { basePath, baseUrl } from '../site';

const at = (path: string): string => `${basePath}${path}`;

export const paths = {
  root: () => at('/'),
  home: (locale: Locale) => at(`/${locale}/`),
  cases: (locale: Locale) => at(`/${locale}/cases/`),
  /** Every case as a line, by company: the way to all of them without JavaScript. */
  allCases: (locale: Locale) => at(`/${locale}/all-cases/`),
  case: (locale: Locale, id: string, anchor?: string) =>
    at(`/${locale}/cases/${id}/${anchor ? `#${anchor}` : ''}`),
  /** All facets with their terms. */
  facets: (locale: Locale) => at(`/${locale}/by/`),
  facet: (locale: Locale, facet: string) => at(`/${locale}/by/${facet}/`),
  company: (locale: Locale, id: string) => at(`/${locale}/companies/${id}/`),
  compare: (locale: Locale) => at(`/${locale}/compare/`),
  pair: (locale: Locale, pair: string) => at(`/${locale}/compare/${pair}/`),
  likeOurs: (locale: Locale) => at(`/${locale}/like-ours/`),
  insights: (locale: Locale) => at(`/${locale}/insights/`),
  /** A ready-made comparison as a file beside its page. */
  pairFile: (locale: Locale, pair: string, file: string) =>
    at(`/${locale}/compare/${pair}/${file}`),
  /** A page named without its language: `/companies/x/`. */
  page: (locale: Locale, page: string) => at(`/${locale}${page}`),
  about: (locale: Locale) => at(`/${locale}/about/`),
  casesJson: () => at('/api/v1/cases.json'),
  /** One case as a comparison column. */
  column: (locale: Locale, id: string) => at(`/columns/${locale}/${id}.json`),
  /** All situations, for "cases like ours". */
  situations: (locale: Locale) => at(`/situations/${locale}.json`),
  /** The words of one case by section, for excerpts of search results. */
  sections: (locale: Locale, id: string) => at(`/sections/${locale}/${id}.json`),
  /** What the list shows of one case, where it does not hold all of them. */
  card: (locale: Locale, id: string) => at(`/cards/${locale}/${id}.json`),
  searchFile: (name: string) => at(`/search/${name}`),
} as const;

/** Absolute address of a path made by `paths`, for canonical links and sharing. */
export function absolute(path: string): string {
  return `${baseUrl}${path}`;
}

/** Pages that ship React, as folders below the base path; the finishing step strips all others. */
export function interactivePages(): string[] {
  return locales.flatMap((locale) => [
    `/${locale}/cases/`,
    `/${locale}/compare/`,
    `/${locale}/like-ours/`,
  ]);
}

/** The same page in another language: only the language segment changes. */
export function inLocale(path: string, locale: Locale): string {
  const rest = path.slice(basePath.length);
  const known = locales.find((l) => rest.startsWith(`/${l}/`));
  return known ? at(`/${locale}${rest.slice(known.length + 1)}`) : paths.home(locale);
}
