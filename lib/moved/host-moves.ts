// Old pages as the configuration of a host can name them: redirects, and pages that are gone. It must
// not know any host.
import type { Casebook } from '../casebook';
import { locales } from '../locales';
import { isPagePath, splitAnchor } from '../url/site-address';
import { follow } from './follow';
import { gonePages } from './gone-pages';
import type { Moved } from './moved';

export interface HostMoves {
  /** Pages below the base path, with their language; `to` may name a place in a page. */
  readonly moves: readonly { readonly from: string; readonly to: string }[];
  /** Likewise. */
  readonly gone: readonly string[];
}

/** Sorted; fragments are for browsers alone and are left out. */
export function hostMoves(book: Moved & Pick<Casebook, 'published'>): HostMoves {
  const moves = oldPaths(book)
    .filter(isPagePath)
    .flatMap((from) => {
      const lead = follow(from, book);
      if (!lead || 'gone' in lead) return [];
      return { from, to: lead.anchor === undefined ? lead.to : `${lead.to}#${lead.anchor}` };
    });
  const gone = [...gonePages(book).keys()].flatMap((page) =>
    locales.map((locale) => `/${locale}${page}`),
  );
  return { moves, gone: gone.sort() };
}

/** Every address, without anchor, that may have moved: those published, and those of the entries. */
export function oldPaths({
  published,
  moved,
  gone,
}: Moved & Pick<Casebook, 'published'>): string[] {
  const named = [...moved, ...gone]
    .filter(({ from }) => !from.includes('#') && isPagePath(from))
    .flatMap(({ from }) => locales.map((locale) => `/${locale}${from}`));
  return [...new Set([...published.map((one) => splitAnchor(one).path), ...named])].sort();
}
