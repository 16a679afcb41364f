// A page of the site as an entry of a bibliography. It must not know which page it is.
import type { Locale } from '../locales';
import { messages } from '../messages/messages';
import type { Citation, CitationEntry } from './citation';

type Page = Pick<Citation, 'title' | 'url' | 'parts' | 'signs'>;

export function pageEntry(key: string, page: Page, locale: Locale): CitationEntry {
  const work = {
    kind: 'docs',
    title: page.title,
    authors: [],
    publisher: messages(locale).siteName,
    url: page.url,
    link: page.url,
    language: locale,
  } as const;
  const { colon, separator } = page.signs;
  return {
    key,
    work,
    note: page.parts.map(({ label, text }) => label + colon + text).join(separator),
  };
}
