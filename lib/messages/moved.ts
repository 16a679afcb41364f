// The words on pages that moved or were withdrawn. Apart from the other messages, because no browser
// script needs them.
import type { Locale } from '../locales';

const en = {
  /** What a page was, by its kind and id. */
  what: {
    case: (id: string) => `Case ${id}`,
    term: (id: string) => `Page on ${id}`,
    company: (id: string) => `Company ${id}`,
    comparison: (id: string) => `Comparison ${id}`,
    page: (id: string) => `Page ${id}`,
  },
  goneTitle: (what: string) => `${what}: withdrawn`,
  goneSince: (date: string) => `It has not been here since ${date}.`,
  why: 'Why',
  instead: 'Read instead',
  archive: 'Archived copy',
  kept: 'The address stays taken, so that old links say what became of it.',
  withdrawn: (date: string, why: string) => `Withdrawn on ${date}: ${why}`,
  movedTitle: 'This page has moved',
  movedTo: 'It is here now:',
};

export type MovedWords = typeof en;

const ja: MovedWords = {
  what: {
    case: (id) => `事例「${id}」`,
    term: (id) => `「${id}」のページ`,
    company: (id) => `企業「${id}」`,
    comparison: (id) => `比較「${id}」`,
    page: (id) => `ページ「${id}」`,
  },
  goneTitle: (what) => `${what}は掲載を終了しました`,
  goneSince: (date) => `終了日：${date}`,
  why: '理由',
  instead: '代わりのページ',
  archive: 'アーカイブ',
  kept: '古いリンクからも経緯がわかるように、このURLは残してあります。',
  withdrawn: (date, why) => `${date}に掲載を終了しました。理由：${why}`,
  movedTitle: 'このページは移動しました',
  movedTo: '移動先：',
};

const tables: Readonly<Record<Locale, MovedWords>> = { en, ja };

export function movedWords(locale: Locale): MovedWords {
  return tables[locale];
}
