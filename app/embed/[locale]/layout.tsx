import '../embed.css';
import type { ReactNode } from 'react';
import { asLocale, locales } from '#lib/locales';
import { editionNotice } from '../../edition-notice';

export const dynamicParams = false;

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

interface Props {
  readonly params: Promise<{ locale: string }>;
  readonly children: ReactNode;
}

/** A document without the site around it, and without any script. */
export default async function EmbedLayout({ params, children }: Props) {
  const locale = asLocale((await params).locale);
  return (
    <html lang={locale}>
      <body>
        {editionNotice(locale)}
        {children}
      </body>
    </html>
  );
}
