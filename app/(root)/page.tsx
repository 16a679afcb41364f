import { LanguageChoice } from '#components/layout/language-choice';
import { defaultLocale, locales } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { absolute, paths } from '#lib/url/paths';

const words = messages(defaultLocale);

export const metadata = {
  title: words.siteName,
  description: words.tagline,
  alternates: {
    canonical: absolute(paths.root()),
    languages: Object.fromEntries(locales.map((l) => [l, absolute(paths.home(l))])),
  },
};

export default function RootPage() {
  return (
    <main id="main" className="page grow py-12">
      <h1 className="mb-8">{words.siteName}</h1>
      <LanguageChoice />
    </main>
  );
}
