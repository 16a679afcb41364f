import '../globals.css';
import type { ReactNode } from 'react';
import { HtmlDocument } from '#components/layout/html-document';
import { readingScript } from '#lib/export/reading-script.node';
import { defaultLocale } from '#lib/locales';
import { editionNotice } from '../edition-notice';

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <HtmlDocument
      locale={defaultLocale}
      script={readingScript()}
      notice={editionNotice(defaultLocale)}
    >
      {children}
    </HtmlDocument>
  );
}
