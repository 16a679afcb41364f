// All Atom feeds as files. It must not know what stands in them.
import type { Case, Casebook } from '../../casebook';
import { type Locale, locales } from '../../locales';
import { belowBase, paths } from '../../url/paths';
import type { Publication } from '../publication';
import type { Xml } from '../xml';
import { atomEntry } from './atom-entry';
import { atomFeed } from './atom-feed';
import { feedList } from './feed-list';

export function feeds(book: Casebook): Publication[] {
  const entryOf = Object.fromEntries(
    locales.map((locale) => [locale, entries(book, locale)]),
  ) as Record<Locale, (item: Case) => Xml>;
  return feedList(book).map((feed) => ({
    path: belowBase(paths.feed(feed.page)),
    make: () => atomFeed(feed, entryOf[feed.locale]),
  }));
}

/** A case stands in many feeds with the same entry. */
function entries(book: Casebook, locale: Locale): (item: Case) => Xml {
  const known = new Map<Case, Xml>();
  return (item) => {
    const entry = known.get(item) ?? atomEntry(book, item, locale);
    known.set(item, entry);
    return entry;
  };
}
