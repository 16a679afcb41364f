// Words around the footnotes of a text; only pages with prose need them.
import type { Locale } from '../locales';

interface FootnoteWords {
  /** Heading of the notes. */
  readonly notes: string;
  /** Name of a mark in the text. */
  readonly mark: (number: string) => string;
  /** Name of the link from a note to its mark; a note may have several marks. */
  readonly back: (number: string, use: string) => string;
}

const words: Readonly<Record<Locale, FootnoteWords>> = {
  en: {
    notes: 'Notes',
    mark: (number) => `Note ${number}`,
    back: (number, use) =>
      use === '1' ? `Back to the text at note ${number}` : `Back to use ${use} of note ${number}`,
  },
  ja: {
    notes: '注',
    mark: (number) => `注${number}`,
    back: (number, use) =>
      use === '1' ? `注${number}の本文に戻る` : `注${number}の${use}番目の参照に戻る`,
  },
};

export function footnoteWords(locale: Locale): FootnoteWords {
  return words[locale];
}
