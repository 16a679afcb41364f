// Lets a browser search the cases from its address bar (OpenSearch 1.1), in one language a file.
import { locales } from '../locales';
import { feedWords } from '../messages/feeds';
import { messages } from '../messages/messages';
import { absolute, belowBase, paths } from '../url/paths';
import type { Publication } from './publication';
import { element, xmlDocument } from './xml';

export function openSearch(): Publication[] {
  return locales.map((locale) => {
    const { siteName, tagline } = messages(locale);
    const path = paths.openSearch(locale);
    const url = (type: string, template: string, rel?: string) =>
      element('Url', { type, rel, template: absolute(template) });
    const description = element(
      'OpenSearchDescription',
      { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
      element('ShortName', {}, siteName),
      element('LongName', {}, feedWords(locale).searchName),
      element('Description', {}, tagline),
      url('text/html', `${paths.cases(locale)}?q={searchTerms}`),
      url('application/opensearchdescription+xml', path, 'self'),
      element('Image', { type: 'image/svg+xml' }, absolute(paths.icon())),
      element('Language', {}, locale),
    );
    return { path: belowBase(path), make: () => xmlDocument(description) };
  });
}
