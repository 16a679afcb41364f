import { LanguageChoice } from '#components/layout/language-choice';
import { pictureWords } from '#lib/cards/picture-words';
import { sitePicture } from '#lib/cards/site-picture';
import { defaultLocale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { paths } from '#lib/url/paths';
import { casebook } from '../book';
import { pageMetadata } from '../page-metadata';

const words = messages(defaultLocale);

export function generateMetadata() {
  return pageMetadata({
    locale: defaultLocale,
    path: paths.root(),
    description: words.tagline,
    preview: { alt: pictureWords(sitePicture(casebook(), defaultLocale), defaultLocale) },
  });
}

export default function RootPage() {
  return (
    <main id="main" className="page grow py-12">
      <h1 className="mb-8">{words.siteName}</h1>
      <LanguageChoice />
    </main>
  );
}
