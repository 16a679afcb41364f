// Which pages say that something was withdrawn. It must not know what they look like.
import type { Casebook } from '../casebook';
import { isPagePath, splitAnchor, splitLocale } from '../url/site-address';
import { follow } from './follow';
import type { Moved, Tombstone } from './moved';

type Book = Moved & Pick<Casebook, 'published'>;

const made = new WeakMap<Book, ReadonlyMap<string, Tombstone>>();

/** Without language: what has a tombstone of its own, and what was published and named after it. */
export function gonePages(book: Book): ReadonlyMap<string, Tombstone> {
  const known = made.get(book);
  if (known) return known;
  const entries = book.gone.map((stone) => [stone.from, stone] as const);
  const pages = new Map(entries.filter(([from]) => isPagePath(from)));
  if (book.gone.length > 0) {
    for (const address of book.published) {
      const { path, anchor } = splitAnchor(address);
      const { locale, path: page } = splitLocale(path);
      const lead = anchor === undefined && locale && isPagePath(page) && follow(page, book);
      if (lead && 'gone' in lead) pages.set(page, lead.gone);
    }
  }
  made.set(book, pages);
  return pages;
}

/** What the pattern catches of each page that is gone: the parameters of a route. */
export function goneParams(book: Book, pattern: RegExp): string[][] {
  return [...gonePages(book).keys()].flatMap((page) => {
    const match = pattern.exec(page);
    return match ? [match.slice(1)] : [];
  });
}
