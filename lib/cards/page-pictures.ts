// Every page of the site with what its picture says. A page that is missing here has no picture, which
// the finishing step reports. It must not know how pictures are made.
import type { Casebook } from '../casebook';
import { companyPages } from '../cases/company-pages';
import { termPages } from '../cases/term-pages';
import { allChecks } from '../checks/all';
import type { CheckDoc } from '../checks/check-doc';
import { type Facet, findFacet } from '../facets';
import { prerenderedPairs } from '../likeness/prerendered-pairs';
import { defaultLocale, type Locale, locales } from '../locales';
import { contributeWords } from '../messages/contribute';
import { dataWords } from '../messages/data';
import { hostingWords } from '../messages/hosting';
import { insightWords } from '../messages/insights';
import { messages } from '../messages/messages';
import { parsePair } from '../url/pairs';
import { paths } from '../url/paths';
import { termPath } from '../url/term-path';
import { casePicture, pairPicture } from './case-picture';
import { companyPicture } from './company-picture';
import type { PageCard } from './page-card';
import { sitePicture } from './site-picture';
import { termPicture } from './term-picture';

export interface PagePicture {
  /** Path of the page, with the base path. */
  readonly page: string;
  readonly card: () => PageCard;
}

export function pagePictures(book: Casebook): PagePicture[] {
  return [
    { page: paths.root(), card: () => sitePicture(book, defaultLocale) },
    ...locales.flatMap((locale) => [
      ...plainPages(book, locale),
      ...book.cases.map((item) => ({
        page: paths.case(locale, item.id),
        card: () => casePicture(book, item, locale),
      })),
      ...prerenderedPairs(book).map((pair) => ({
        page: paths.pair(locale, pair),
        card: () => pairPicture(book, parsePair(pair) ?? [], locale),
      })),
      ...companyPages(book).map((id) => ({
        page: paths.company(locale, id),
        card: () => companyPicture(book, id, locale),
      })),
      ...book.facets.map((facet) => facetPage(facet, locale)),
      ...termPages(book).flatMap(({ facet: id, term }) => {
        const facet = findFacet(id);
        return facet ? [termPage(book, facet, term, locale)] : [];
      }),
    ]),
  ];
}

function plainPages(book: Casebook, locale: Locale): PagePicture[] {
  const words = messages(locale);
  const insights = insightWords(locale);
  const data = dataWords(locale);
  const host = hostingWords(locale);
  const contribute = contributeWords(locale);
  const about = book.pages.about?.[locale];
  const plain = (page: string, title: string, lead: string): PagePicture => ({
    page,
    card: () => ({ kicker: words.caseCount(book.cases.length), title, lead, rows: [] }),
  });
  return [
    { page: paths.home(locale), card: () => sitePicture(book, locale) },
    plain(paths.cases(locale), words.cases, words.tagline),
    plain(paths.allCases(locale), words.allCases, words.allCasesLead),
    plain(paths.facets(locale), words.facets, words.homeLead),
    plain(paths.compare(locale), words.compare, words.compareLead),
    plain(paths.likeOurs(locale), words.likeOurs, words.likeOursLead),
    plain(paths.insights(locale), insights.title, insights.description),
    plain(paths.data(locale), data.title, data.cardLead),
    plain(paths.host(locale), host.title, host.cardLead),
    plain(paths.contribute(locale), contribute.title, contribute.cardLead),
    plain(paths.checks(locale), contribute.checksTitle, contribute.checksDescription),
    ...allChecks.flatMap(({ checks }) => checks.map((check) => checkPage(check, locale))),
    ...(about ? [plain(paths.about(locale), about.title, about.summary)] : []),
  ];
}

function checkPage({ code, rule }: CheckDoc, locale: Locale): PagePicture {
  const kicker = contributeWords(locale).checksTitle;
  const lead = rule[locale].replaceAll('`', '');
  return { page: paths.check(locale, code), card: () => ({ kicker, title: code, lead, rows: [] }) };
}

function facetPage(facet: Facet, locale: Locale): PagePicture {
  const { label, about } = facet;
  const kicker = messages(locale).facets;
  return {
    page: paths.facet(locale, facet.id),
    card: () => ({ kicker, title: label[locale], lead: about[locale], rows: [] }),
  };
}

function termPage(book: Casebook, facet: Facet, term: string, locale: Locale): PagePicture {
  return {
    page: termPath(locale, facet.id, term),
    card: () => termPicture(book, facet, term, locale),
  };
}
