import '../embed.css';
import type { ReactNode } from 'react';
import { asLocale, locales } from '#lib/locales';

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
  return (
    <html lang={asLocale((await params).locale)}>
      <body>{children}</body>
    </html>
  );
}
