import './globals.css';
import { HtmlDocument } from '#components/layout/html-document';
import { readingScript } from '#lib/export/reading-script.node';
import { defaultLocale, locales } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { previewTags } from '#lib/publish/preview-tags';
import { paths } from '#lib/url/paths';
import { editionNotice } from './edition-notice';

const { siteName, notFoundTitle, notFoundLead } = messages(defaultLocale);

/** A link that leads nowhere says so where it is pasted, too. It has no address of its own. */
export const metadata = {
  title: `404 | ${siteName}`,
  description: notFoundLead,
  ...previewTags({ locale: defaultLocale, title: notFoundTitle, description: notFoundLead }),
};

/** One page for all languages: a static host cannot know which one the reader wanted. */
export default function NotFound() {
  return (
    <HtmlDocument
      locale={defaultLocale}
      script={readingScript()}
      notice={editionNotice(defaultLocale)}
    >
      <main id="main" data-missing="" className="page grow py-12">
        <h1 className="mb-8">404</h1>
        <div className="grid gap-10 sm:grid-cols-2">
          {locales.map((locale) => {
            const words = messages(locale);
            return (
              <section key={locale} lang={locale} className="border-t-2 border-ink pt-4">
                <h2>{words.notFoundTitle}</h2>
                <p className="mt-2">{words.notFoundLead}</p>
                <p className="mt-2">{words.notFoundTry}</p>
                <ul className="mt-1 list-disc ps-5">
                  {(['home', 'cases', 'facets', 'compare'] as const).map((page) => (
                    <li key={page}>
                      <a href={paths[page](locale)}>{words[page]}</a>
                    </li>
                  ))}
                </ul>
              </section>
            );
          })}
        </div>
      </main>
    </HtmlDocument>
  );
}
