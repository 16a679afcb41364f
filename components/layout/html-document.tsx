// The document around every page: language, the reading script, the line of an internal edition.
import type { ReactNode } from 'react';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { paths } from '#lib/url/paths';

interface Props {
  readonly locale: Locale;
  /** Compiled reading script: the same bytes on every page. */
  readonly script: string;
  /** Above everything else; a public edition has none. */
  readonly notice?: ReactNode;
  readonly children: ReactNode;
}

export function HtmlDocument({ locale, script, notice, children }: Props) {
  return (
    // The script sets data-theme and data-script before React wakes up.
    <html lang={locale} suppressHydrationWarning>
      <head>
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          title={messages(locale).siteName}
          href={paths.openSearch(locale)}
        />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own compiled script, allowed by its hash */}
        <script data-keep="" dangerouslySetInnerHTML={{ __html: script }} />
      </head>
      <body>
        {notice}
        {children}
      </body>
    </html>
  );
}
