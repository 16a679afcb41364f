// The words of the box "Link & cite". Apart from the other messages, because few browser scripts need them.
import type { Locale } from '../locales';

const en = {
  title: 'Link & cite',
  lead: 'Ready to paste, with the permanent link. ',
  formats: {
    plain: 'Plain text',
    rich: 'Rich text',
    markdown: 'Markdown',
    cosense: 'Cosense',
    bibtex: 'BibTeX',
    csl: 'CSL JSON',
    catalogue: 'Backstage',
  },
  copy: 'Copy',
  copyAs: (format: string) => `Copy the citation as ${format}`,
  otherLanguages: 'These texts in another language: ',
  permanent: 'Permanent link',
  /** Between the title and what is said of it, and between the parts of that. */
  dash: ' – ',
  /** A title as the note of an entry names it. */
  inCasebook: (title: string) => `Casebook: ${title}`,
  range: (from: string, to: string) => `${from} – ${to}`,
  separator: '; ',
};

const ja: typeof en = {
  title: 'リンクと引用',
  lead: 'そのまま貼り付けられる引用文です。',
  formats: {
    plain: 'プレーンテキスト',
    rich: 'リッチテキスト',
    markdown: 'Markdown',
    cosense: 'Cosense',
    bibtex: 'BibTeX',
    csl: 'CSL JSON',
    catalogue: 'Backstage',
  },
  copy: 'コピー',
  copyAs: (format) => `引用文を${format}形式でコピー`,
  otherLanguages: 'ほかの言語：',
  permanent: '固定リンク',
  dash: '｜',
  inCasebook: (title) => `Casebook「${title}」`,
  range: (from, to) => `${from}〜${to}`,
  separator: '／',
};

const tables: Readonly<Record<Locale, typeof en>> = { en, ja };

export const citeMessages = (locale: Locale): typeof en => tables[locale];
