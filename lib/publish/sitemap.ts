// The map of the site for search engines, made from the finished pages, so that none can be forgotten.
// It must not know which pages there are.
import type { Casebook } from '../casebook';
import { contentDate } from '../cases/content-date';
import type { FinishedPage } from '../export/finished-page';
import { defaultLocale, locales } from '../locales';
import { absolute, belowBase, paths } from '../url/paths';
import type { Publication } from './publication';
import { element, type Xml, xmlDocument } from './xml';

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** What the protocol allows in one file. */
const MAX_ADDRESSES = 50_000;

/** One file; an index and its parts where there are more addresses than a file may hold. */
export function sitemap(
  book: Casebook,
  pages: readonly FinishedPage[],
  max = MAX_ADDRESSES,
): Publication[] {
  const listed = pages.filter(isListed);
  const dates = caseDates(book);
  const list = (part: readonly FinishedPage[]) => () =>
    xmlDocument(
      element(
        'urlset',
        { xmlns: namespace, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' },
        ...part.map((page) => entry(page, dates.get(page.path))),
      ),
    );
  const first = belowBase(paths.sitemap());
  if (listed.length <= max) return [{ path: first, make: list(listed) }];
  const parts = Array.from({ length: Math.ceil(listed.length / max) }, (_, i) => ({
    path: paths.sitemap(i + 1),
    pages: listed.slice(i * max, (i + 1) * max),
  }));
  const index = () =>
    xmlDocument(
      element(
        'sitemapindex',
        { xmlns: namespace },
        ...parts.map(({ path }) => element('sitemap', {}, element('loc', {}, absolute(path)))),
      ),
    );
  return [
    { path: first, make: index },
    ...parts.map(({ path, pages: own }) => ({ path: belowBase(path), make: list(own) })),
  ];
}

/** Pages that want to be found at their own address: no alias, no tombstone, nothing to be framed. */
function isListed({ path, canonical, isIndexed }: FinishedPage): boolean {
  return isIndexed && canonical === absolute(ownPath(path));
}

function entry(page: FinishedPage, date: string | undefined): Xml {
  const path = ownPath(page.path);
  return element(
    'url',
    {},
    element('loc', {}, absolute(path)),
    ...(date ? [element('lastmod', {}, date)] : []),
    ...alternates(page, path).map(([hreflang, href]) =>
      element('xhtml:link', { rel: 'alternate', hreflang, href }),
    ),
  );
}

/** Each page of a group names the whole group, itself included; else search engines believe none of it. */
function alternates({ languages }: FinishedPage, path: string): [string, string][] {
  const isRoot = path === paths.root();
  const named = Object.entries(languages);
  if (!isRoot && !named.some(([, href]) => href === absolute(path))) return [];
  const isHome = locales.some((locale) => path === paths.home(locale));
  // Who speaks neither language chooses one at the root; other pages have no page to choose on.
  const other = isRoot || isHome ? absolute(paths.root()) : languages[defaultLocale];
  return other ? [...named, ['x-default', other]] : named;
}

function caseDates(book: Casebook): Map<string, string> {
  return new Map(
    book.cases.flatMap((item) => {
      const date = contentDate(item);
      return date ? locales.map((l) => [belowBase(paths.case(l, item.id)), date] as const) : [];
    }),
  );
}

/** With the base path before it again. */
const ownPath = (path: string): string => paths.root() + path.slice(1);
