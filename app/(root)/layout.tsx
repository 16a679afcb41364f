import '../globals.css';
import type { ReactNode } from 'react';
import { HtmlDocument } from '#components/layout/html-document';
import { readingScript } from '#lib/export/reading-script.node';
import { defaultLocale } from '#lib/locales';

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <HtmlDocument locale={defaultLocale} script={readingScript()}>
      {children}
    </HtmlDocument>
  );
}
