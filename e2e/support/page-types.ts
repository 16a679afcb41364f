// One address of every type of page, for what must hold on all of them.
import { type Locale, locales } from '../../lib/locales';
import { pairId } from '../../lib/url/pairs';
import { paths } from '../../lib/url/paths';
import { termPath } from '../../lib/url/term-path';

export interface PageType {
  readonly name: string;
  readonly path: string;
}

/** With a query where only that brings the page to life. */
export function pageTypes(locale: Locale): PageType[] {
  return [
    { name: 'home', path: paths.home(locale) },
    { name: 'list', path: paths.cases(locale) },
    { name: 'all cases', path: paths.allCases(locale) },
    { name: 'case', path: paths.case(locale, 'wantedly-2024') },
    { name: 'facet index', path: paths.facets(locale) },
    { name: 'facet', path: paths.facet(locale, 'monitoring') },
    { name: 'term', path: termPath(locale, 'cicd', 'argo-cd') },
    { name: 'company', path: paths.company(locale, 'hatena') },
    { name: 'pair', path: paths.pair(locale, pairId('chatwork-2019', 'wantedly-2024')) },
    { name: 'comparison', path: freeComparison(locale, ...three) },
    { name: 'cases like ours', path: `${paths.likeOurs(locale)}?hosting=aws&motive=learning` },
    { name: 'insights', path: paths.insights(locale) },
    { name: 'data', path: paths.data(locale) },
    { name: 'about', path: paths.about(locale) },
    { name: 'hosting', path: paths.host(locale) },
    { name: 'contribute', path: paths.contribute(locale) },
    { name: 'checks', path: paths.checks(locale) },
    { name: 'check', path: paths.check(locale, 'YAML-SYNTAX') },
  ];
}

export const three = ['chatwork-2019', 'wantedly-2024', 'hatena-mackerel-2019'] as const;

export function freeComparison(locale: Locale, ...ids: string[]): string {
  return `${paths.compare(locale)}?cases=${ids.join(',')}`;
}

/** Pages for the frames of other sites, which have nothing of the site around them. */
export function framedPages(locale: Locale): PageType[] {
  const pair = pairId('chatwork-2019', 'wantedly-2024');
  return [
    { name: 'framed case', path: paths.embedCase(locale, 'wantedly-2024') },
    { name: 'framed pair', path: paths.embedPair(locale, pair) },
  ];
}

/** The pages that stand above the languages. */
const commonPages: readonly PageType[] = [
  { name: 'choice of language', path: paths.root() },
  { name: 'missing page', path: '/404.html' },
];

export const allPageTypes: readonly (PageType & { locale: Locale | undefined })[] = [
  ...commonPages.map((page) => ({ ...page, locale: undefined })),
  ...locales.flatMap((locale) =>
    [...pageTypes(locale), ...framedPages(locale)].map((page) => ({ ...page, locale })),
  ),
];
