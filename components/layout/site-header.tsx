// The head of every page: name, navigation, language and theme.
import { type Locale, localeInfo, locales } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { inLocale, paths } from '#lib/url/paths';

export type NavItem = 'cases' | 'facets' | 'compare' | 'likeOurs' | 'about';

interface Props {
  readonly locale: Locale;
  readonly path: string;
  readonly current?: NavItem | undefined;
}

export function SiteHeader({ locale, path, current }: Props) {
  const words = messages(locale);
  const items: readonly NavItem[] = ['cases', 'facets', 'compare', 'likeOurs', 'about'];
  return (
    <header className="site-header border-b-2 border-ink">
      <a href="#main" className="visually-hidden focus:absolute focus:z-10 focus:bg-page focus:p-3">
        {words.skip}
      </a>
      <div className="page flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-3">
        <a href={paths.home(locale)} className="text-lead font-bold text-ink no-underline">
          {words.siteName}
        </a>
        <nav
          aria-label={words.nav}
          className="-mx-2 max-sm:order-last max-sm:w-full max-sm:text-small"
        >
          <ul className="flex flex-wrap">
            {items.map((item) => (
              <li key={item}>
                <a
                  href={paths[item](locale)}
                  data-search={item === 'cases' ? '' : undefined}
                  aria-current={current === item ? 'page' : undefined}
                  className="inline-block px-2 py-1.5 text-ink no-underline hover:underline aria-[current]:font-bold aria-[current]:underline"
                >
                  {words[item]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="no-print -mx-1.5 text-small sm:ms-auto">
          <ul aria-label={words.otherLanguage} className="flex gap-1">
            {locales.map((other) => (
              <li key={other}>
                <a
                  href={inLocale(path, other)}
                  lang={other}
                  hrefLang={other}
                  aria-current={other === locale ? 'true' : undefined}
                  className="inline-block px-1.5 py-1.5 aria-[current]:font-bold aria-[current]:text-ink aria-[current]:no-underline"
                >
                  {localeInfo[other].ownName}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </header>
  );
}
