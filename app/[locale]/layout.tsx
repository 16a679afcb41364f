import '../globals.css';
import type { ReactNode } from 'react';
import { HtmlDocument } from '#components/layout/html-document';
import { readingScript } from '#lib/export/reading-script.node';
import { asLocale, locales } from '#lib/locales';
import { editionNotice } from '../edition-notice';

export const dynamicParams = false;

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

interface Props {
  readonly params: Promise<{ locale: string }>;
  readonly children: ReactNode;
}

export default async function LocaleLayout({ params, children }: Props) {
  const locale = asLocale((await params).locale);
  return (
    <HtmlDocument locale={locale} script={readingScript()} notice={editionNotice(locale)}>
      {children}
    </HtmlDocument>
  );
}
