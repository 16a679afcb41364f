// The site as schema.org's WebSite, with its search.
import type { Locale } from '../../locales';
import { messages } from '../../messages/messages';
import { absolute, paths } from '../../url/paths';
import type { Thing } from './script-text';

export function webSite(locale: Locale): Thing {
  const { siteName, tagline } = messages(locale);
  return {
    '@type': 'WebSite',
    name: siteName,
    description: tagline,
    url: absolute(paths.home(locale)),
    inLanguage: locale,
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: absolute(`${paths.cases(locale)}?q={search_term_string}`),
      },
      'query-input': 'required name=search_term_string',
    },
  };
}
