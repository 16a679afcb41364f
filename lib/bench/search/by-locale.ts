// One thing for each language, for engines that keep an index a language.
import { type Locale, locales } from '#lib/locales';

export function byLocale<T>(make: (locale: Locale) => T): Record<Locale, T> {
  return Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as Record<Locale, T>;
}
