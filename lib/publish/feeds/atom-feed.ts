// A feed as Atom (RFC 4287). Its dates come from content alone, so that a build changes nothing.
import type { Case } from '../../casebook';
import { contentDate } from '../../cases/content-date';
import { locales } from '../../locales';
import { feedWords } from '../../messages/feeds';
import { messages } from '../../messages/messages';
import { absolute, belowBase, inLocale, paths } from '../../url/paths';
import { tagUri } from '../../url/tag-uri';
import { licenceUrl } from '../licence';
import { element, type Xml, xmlDocument } from '../xml';
import { atomDate } from './atom-date';
import type { Feed } from './feed';

/** So many of the newest; who comes later finds the others on the page. */
export const FEED_SIZE = 50;

/** @param entryOf the entry of a case in the language of the feed */
export function atomFeed(
  { locale, page, title, subtitle, cases, asOf }: Feed,
  entryOf: (item: Case) => Xml,
): string {
  const path = paths.feed(page);
  const newest = cases.slice(0, FEED_SIZE);
  const [first] = newest;
  const link = (rel: string, type: string, hreflang: string, href: string) =>
    element('link', { rel, type, hreflang, href: absolute(href) });
  return xmlDocument(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locale },
      element('id', {}, tagUri(belowBase(path))),
      element('title', {}, title),
      element('subtitle', {}, subtitle),
      element('updated', {}, atomDate(first ? contentDate(first) : asOf)),
      element(
        'author',
        {},
        element('name', {}, messages(locale).siteName),
        element('uri', {}, absolute(paths.home(locale))),
      ),
      element('rights', {}, feedWords(locale).rights),
      element('link', { rel: 'license', href: licenceUrl }),
      element('icon', {}, absolute(paths.icon())),
      link('self', 'application/atom+xml', locale, path),
      link('alternate', 'text/html', locale, page),
      ...locales
        .filter((other) => other !== locale)
        .map((other) => link('alternate', 'application/atom+xml', other, inLocale(path, other))),
      ...newest.map(entryOf),
    ),
  );
}
