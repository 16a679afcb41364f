// The words of pictures, previews, badges and framed pages. Apart from the other messages, because no
// browser script needs them.
import type { Locale } from '../locales';

const en = {
  /** Above a title: what it is, and how much or when. */
  kicker: (parts: readonly string[]) => parts.join(' · '),
  toldIn: (year: string) => `told ${year}`,
  facts: (parts: readonly string[]) => parts.join(', '),
  sentence: (text: string) => `${text}.`,
  told: (date: string) => `Told ${date}.`,
  sentences: (parts: readonly string[]) => parts.join(' '),
  labelled: (name: string, text: string) => `${name}: ${text}`,
  series: (parts: readonly string[]) => parts.join('; '),
  framedCase: 'Read this case in Casebook: every fact with its source',
  framedPair: 'See the whole comparison in Casebook',
  source: 'Source',
};

export type SharingWords = typeof en;

const ja: SharingWords = {
  kicker: (parts) => parts.join('｜'),
  toldIn: (year) => `${year}年発表`,
  facts: (parts) => parts.join('、'),
  sentence: (text) => `${text}。`,
  told: (date) => `${date}発表。`,
  sentences: (parts) => parts.join(''),
  labelled: (name, text) => `${name}：${text}`,
  series: (parts) => parts.join('／'),
  framedCase: 'Casebookで出典とともに読む',
  framedPair: 'Casebookで比較のすべてを見る',
  source: '出典',
};

const tables: Readonly<Record<Locale, SharingWords>> = { en, ja };

export function sharingWords(locale: Locale): SharingWords {
  return tables[locale];
}
