// The languages of the site: the one list of them. Knows no words and no paths.

export const locales = ['en', 'ja'] as const;

export type Locale = (typeof locales)[number];

/** A text in every language of the site. */
export type LocalizedText = Readonly<Record<Locale, string>>;

/** What readers see in a language switch, and what `hreflang`, `lang` and `og:locale` need. */
export const localeInfo: Readonly<Record<Locale, { ownName: string; ogLocale: string }>> = {
  en: { ownName: 'English', ogLocale: 'en_US' },
  ja: { ownName: '日本語', ogLocale: 'ja_JP' },
};

export const defaultLocale: Locale = 'en';

/**
 * Narrows a route parameter to a locale.
 * @throws RangeError for a value that is no locale of the site.
 */
export function asLocale(value: string): Locale {
  const found = locales.find((locale) => locale === value);
  if (!found) throw new RangeError(`"${value}" is not one of the languages ${locales.join(', ')}`);
  return found;
}
