// All feeds of the base: of the site, of every facet and of every value that has a page. A feed follows
// the cases that count for its page, as the filters count.
import { type Casebook, termOf } from '../../casebook';
import { casesByValue } from '../../cases/cases-by-value';
import { contentDate } from '../../cases/content-date';
import { newestCases } from '../../cases/newest-cases';
import { pageValues } from '../../cases/page-values';
import { valueLabel } from '../../cases/present';
import type { Facet } from '../../facets';
import { type Locale, locales } from '../../locales';
import { messages } from '../../messages/messages';
import { paths } from '../../url/paths';
import { termPath } from '../../url/term-path';
import type { Feed } from './feed';
import { feedTitle } from './feed-title';

export function feedList(book: Casebook): Feed[] {
  const sorted = newestCases(book.cases);
  const asOf = sorted[0] && contentDate(sorted[0]);
  // Sorted once: whatever is picked from it keeps the order.
  return undatedFeeds({ ...book, cases: sorted }).map((feed) => ({ ...feed, asOf }));
}

type Undated = Omit<Feed, 'asOf'>;

function undatedFeeds(book: Casebook): Undated[] {
  return locales.flatMap((locale) => [
    {
      locale,
      page: paths.home(locale),
      title: feedTitle(locale),
      subtitle: messages(locale).tagline,
      cases: book.cases,
    },
    ...book.facets.flatMap((facet) => [
      facetFeed(book, facet, locale),
      ...pageValues(book, facet).map((value) => valueFeed(book, facet, value, locale)),
    ]),
  ]);
}

/** Every case that says anything on the facet. */
function facetFeed(book: Casebook, facet: Facet, locale: Locale): Undated {
  const silent = new Set(casesByValue(book, facet).get('not-stated'));
  return {
    locale,
    page: paths.facet(locale, facet.id),
    title: feedTitle(locale, facet.label[locale]),
    subtitle: facet.about[locale],
    cases: book.cases.filter((item) => !silent.has(item)),
  };
}

function valueFeed(book: Casebook, facet: Facet, value: string, locale: Locale): Undated {
  const label = valueLabel(book, facet.id, value, locale);
  const isPlain = facet.terms === 'companies';
  // Terms that come from the base itself are defined by their facet.
  const term = facet.terms === 'file' ? termOf(book, facet.id, value) : undefined;
  return {
    locale,
    page: termPath(locale, facet.id, value),
    title: feedTitle(
      locale,
      isPlain ? label : `${facet.label[locale]}${messages(locale).colon}${label}`,
    ),
    subtitle: term?.definition[locale] ?? facet.about[locale],
    cases: casesByValue(book, facet).get(value) ?? [],
  };
}
