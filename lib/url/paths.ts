// Every path of the site, in one place. Paths start at the base path and end in a slash;
// a page that moves must keep its old path as an alias.
import type { Locale } from '../locales';
import { locales } from '../locales';
import { basePath, baseUrl } from '../site';
import type { TwinSuffix } from './twins';

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
  /** A page named without its language: `/companies/x/`. */
  page: (locale: Locale, page: string) => at(`/${locale}${page}`),
  about: (locale: Locale) => at(`/${locale}/about/`),
  /** "Host it yourself". */
  host: (locale: Locale) => at(`/${locale}/host/`),
  /** How to add to the base: the way of a case, and what is good and what is not. */
  contribute: (locale: Locale) => at(`/${locale}/contribute/`),
  /** The form that writes a case file. */
  newCase: (locale: Locale) => at(`/${locale}/contribute/new/`),
  /** Each field of a case file. */
  fields: (locale: Locale, anchor?: string) =>
    at(`/${locale}/contribute/fields/${anchor ? `#${anchor}` : ''}`),
  /** All codes of the checker, and one: `TERM-UNKNOWN`. */
  checks: (locale: Locale) => at(`/${locale}/contribute/checks/`),
  check: (locale: Locale, code: string) =>
    at(`/${locale}/contribute/checks/${code.toLowerCase()}/`),
  /** A sample for hosts. */
  hostingFile: (name: string) => at(`/hosting/${name}`),
  /** What data files there are, for people. */
  data: (locale: Locale) => at(`/${locale}/data/`),
  /** A file of the data, such as `cases.json` or `schema/facts.json`. */
  api: (file: string) => at(`/api/v1/${file}`),
  /** A page as a file: its address without the last slash, and a suffix. */
  twin: (page: string, suffix: TwinSuffix) => `${page.replace(/\/$/, '')}.${suffix}`,
  /** One case as a comparison column. */
  column: (locale: Locale, id: string) => at(`/columns/${locale}/${id}.json`),
  /** All situations, for "cases like ours". */
  situations: (locale: Locale) => at(`/situations/${locale}.json`),
  /** The words of one case by section, for excerpts of search results. */
  sections: (locale: Locale, id: string) => at(`/sections/${locale}/${id}.json`),
  /** What the list shows of one case, where it does not hold all of them. */
  card: (locale: Locale, id: string) => at(`/cards/${locale}/${id}.json`),
  searchFile: (name: string) => at(`/search/${name}`),
  /** What the form needs: its checker, and what that knows of the base. */
  authoringFile: (name: string) => at(`/authoring/${name}`),
  /** The feed of a page that has one. `page`: a path made here. */
  feed: (page: string) => `${page}feed.xml`,
  openSearch: (locale: Locale) => at(`/${locale}/opensearch.xml`),
  /** The whole list of pages; with a number, a part of one that is too long for a file. */
  sitemap: (part?: number) => at(part === undefined ? '/sitemap.xml' : `/sitemap-${part}.xml`),
  robots: () => at('/robots.txt'),
  /** For programs that read texts: an overview, and everything in one file. */
  llms: () => at('/llms.txt'),
  llmsFull: () => at('/llms-full.txt'),
  icon: () => at('/icon.svg'),
  /** A case or a ready-made comparison as a page for frames of other sites. */
  embedCase: (locale: Locale, id: string) => at(`/embed/${locale}/cases/${id}/`),
  embedPair: (locale: Locale, pair: string) => at(`/embed/${locale}/compare/${pair}/`),
  /** What those who make a frame of a link are told of it. */
  oembedCase: (locale: Locale, id: string) => at(`/api/v1/oembed/${locale}/cases/${id}.json`),
  oembedPair: (locale: Locale, pair: string) => at(`/api/v1/oembed/${locale}/compare/${pair}.json`),
  /** A case as a picture of one line. */
  badge: (locale: Locale, id: string, ending: 'svg' | 'png') =>
    at(`/badge/${locale}/${id}.${ending}`),
  /** The picture of a page, from the path of the page: `/en/cases/a/` has `/og/en/cases/a.png`. */
  picture: (page: string) => {
    const name = page.slice(basePath.length).replace(/^\/|\/$/g, '');
    return at(`/og/${name || 'index'}.png`);
  },
} as const;

/** Absolute address of a path made by `paths`, for canonical links and sharing. */
export function absolute(path: string): string {
  return `${baseUrl}${path}`;
}

/** A path made by `paths` as the finished folder knows it: without the base path. */
export function belowBase(path: string): string {
  return path.slice(basePath.length);
}

/** Pages that ship React, as folders below the base path; the finishing step strips all others. */
export function interactivePages(): string[] {
  return locales.flatMap((locale) => [
    `/${locale}/cases/`,
    `/${locale}/compare/`,
    `/${locale}/like-ours/`,
    `/${locale}/contribute/new/`,
  ]);
}

/** The same page in another language: only the language segment changes. */
export function inLocale(path: string, locale: Locale): string {
  const rest = belowBase(path);
  const known = locales.find((l) => rest.startsWith(`/${l}/`));
  return known ? at(`/${locale}${rest.slice(known.length + 1)}`) : paths.home(locale);
}
