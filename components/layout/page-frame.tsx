// Header, main and footer of a page. An interactive page says so here, and nowhere else.
import type { ReactNode } from 'react';
import type { Locale } from '#lib/locales';
import { feedWords } from '#lib/messages/feeds';
import { messages } from '#lib/messages/messages';
import type { Thing } from '#lib/publish/json-ld/script-text';
import { paths } from '#lib/url/paths';
import type { TwinSuffix } from '#lib/url/twins';
import { JsonLd } from './json-ld';
import { type NavItem, SiteHeader } from './site-header';
import { SlashSwitch } from './slash-switch';
import { ThemeSwitch } from './theme-switch';
import { TwinLinks } from './twin-links';

interface Props {
  readonly locale: Locale;
  /** The page's own path, for the language links. */
  readonly path: string;
  readonly current?: NavItem;
  /** Ships React; the finishing step strips all other pages. */
  readonly interactive?: boolean;
  /** What the page says of itself to programs. */
  readonly things?: readonly Thing[];
  /** Forms in which the page exists as a file. */
  readonly twins?: readonly TwinSuffix[];
  readonly children: ReactNode;
}

export function PageFrame({ locale, path, current, interactive, things, twins, children }: Props) {
  const words = messages(locale);
  return (
    <>
      <SiteHeader locale={locale} path={path} current={current} />
      <main
        id="main"
        tabIndex={-1}
        className="page grow py-6 outline-none"
        data-interactive={interactive ? '' : undefined}
      >
        {children}
        {twins && <TwinLinks path={path} twins={twins} locale={locale} />}
      </main>
      <footer className="mt-12 border-t border-rule">
        <div className="page flex flex-wrap items-center gap-x-6 gap-y-2 py-4 text-small text-soft">
          <p>{words.footer}</p>
          <p className="no-print flex flex-wrap gap-x-4 gap-y-1">
            <a href={paths.data(locale)}>{words.data}</a>
            <a href={paths.feed(paths.home(locale))} type="application/atom+xml">
              {feedWords(locale).feed}
            </a>
            <a href={paths.contribute(locale)}>{words.contribute}</a>
            <a href={paths.host(locale)}>{words.host}</a>
          </p>
          <div className="flex flex-wrap gap-x-4 gap-y-1">
            <SlashSwitch locale={locale} />
            <ThemeSwitch locale={locale} />
          </div>
        </div>
        {/* What came of copying: read out, and seen for a while. */}
        <p
          role="status"
          className="toast"
          data-copied={words.copied}
          data-failed={words.copyFailed}
        />
      </footer>
      {things && <JsonLd things={things} />}
    </>
  );
}
