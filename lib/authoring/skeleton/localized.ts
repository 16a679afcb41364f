// A text in every language of which one is known: the others are marked as still to be written. It must
// not know which field it is for.
import { type Locale, locales } from '../../locales';
import { unfinishedMark } from '../../text/unfinished';
import { quoteYaml } from './yaml-comment';

/** `{ en: "…", ja: "…" }` */
export function localized(textIn: (locale: Locale) => string): string {
  return `{ ${locales.map((locale) => `${locale}: ${quoteYaml(textIn(locale))}`).join(', ')} }`;
}

/** The text where it is of this language, else the mark. */
export function orMark(text: string, lang: Locale, locale: Locale): string {
  return text !== '' && lang === locale ? text : unfinishedMark[locale];
}
