import { LanguageChoice } from '#components/layout/language-choice';
import { defaultLocale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { paths } from '#lib/url/paths';
import { pageMetadata } from '../page-metadata';

const words = messages(defaultLocale);

export const metadata = pageMetadata({
  locale: defaultLocale,
  path: paths.root(),
  description: words.tagline,
});

export default function RootPage() {
  return (
    <main id="main" className="page grow py-12">
      <h1 className="mb-8">{words.siteName}</h1>
      <LanguageChoice />
    </main>
  );
}
