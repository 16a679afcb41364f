// What a tombstone says in one language, for pages and files alike. It must not know any markup.
import type { Locale } from '../locales';
import { formatDate } from '../messages/dates';
import { type MovedWords, movedWords } from '../messages/moved';
import { paths } from '../url/paths';
import type { Tombstone } from './moved';

export interface TombstoneWords {
  readonly title: string;
  readonly since: string;
  readonly why: string;
  /** In one line, for a place inside a page. */
  readonly short: string;
  /** Paths start at the base path. */
  readonly links: readonly { readonly label: string; readonly href: string }[];
}

/** @param page the path it is said at, of a page or file: `/cases/x-2019/` */
export function tombstoneWords(stone: Tombstone, page: string, locale: Locale): TombstoneWords {
  const words = movedWords(locale);
  const date = formatDate({ value: stone.gone, precision: 'day', basis: 'stated' }, locale);
  const why = stone.why[locale];
  const links = [
    ...(stone.instead ? [{ label: words.instead, href: paths.page(locale, stone.instead) }] : []),
    ...(stone.archive ? [{ label: words.archive, href: stone.archive }] : []),
  ];
  const title = words.goneTitle(whatWas(stone, page, words));
  return { title, since: words.goneSince(date), why, short: words.withdrawn(date, why), links };
}

/** By the entry, which names what it withdraws; a pair is named by its own path. */
function whatWas(stone: Tombstone, page: string, { what }: MovedWords): string {
  const [, pair] = /([^/]+-vs-[^/.]+)/.exec(page) ?? [];
  if (pair) return what.comparison(pair);
  const [, kind = '', ...names] = stone.from.replace(/\/$/, '').split('/');
  const name = names.at(-1) ?? kind;
  if (kind === 'cases') return what.case(name);
  if (kind === 'by') return what.term(name);
  return kind === 'companies' ? what.company(name) : what.page(stone.from);
}
