// A page of the site as an entry of a bibliography. It must not know which page it is.
import type { Locale } from '../locales';
import { messages } from '../messages/messages';
import type { FactDate } from '../text/values';
import type { Citation, CitationEntry } from './citation';

type Page = Pick<Citation, 'title' | 'url' | 'parts' | 'signs'>;

/** @param issued of what the page says, where that is known; the page itself has no date */
export function pageEntry(
  key: string,
  page: Page,
  locale: Locale,
  issued?: FactDate,
): CitationEntry {
  const work = {
    kind: 'docs',
    title: page.title,
    authors: [],
    publisher: messages(locale).siteName,
    url: page.url,
    link: page.url,
    language: locale,
    issued,
  } as const;
  const { colon, separator } = page.signs;
  return {
    key,
    work,
    note: page.parts.map(({ label, text }) => label + colon + text).join(separator),
  };
}
