// The languages of the site, each in its own words.
import { localeInfo, locales } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { paths } from '#lib/url/paths';

export function LanguageChoice() {
  return (
    <ul className="grid gap-6 sm:grid-cols-2">
      {locales.map((locale) => {
        const words = messages(locale);
        return (
          <li key={locale} lang={locale} className="border-t-2 border-ink pt-4">
            <a href={paths.home(locale)} hrefLang={locale} className="text-h2 font-bold">
              {localeInfo[locale].ownName}
            </a>
            <p className="mt-2">{words.tagline}</p>
          </li>
        );
      })}
    </ul>
  );
}
