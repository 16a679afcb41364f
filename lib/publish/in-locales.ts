// A text or an address in each language of the site.
import { type Locale, type LocalizedText, locales } from '../locales';

export function inLocales(text: (locale: Locale) => string): LocalizedText {
  return Object.fromEntries(locales.map((locale) => [locale, text(locale)])) as Record<
    Locale,
    string
  >;
}
