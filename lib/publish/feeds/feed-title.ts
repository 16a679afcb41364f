// What a feed is called, in itself and in the pages that name it.
import type { Locale } from '../../locales';
import { messages } from '../../messages/messages';

/** @param page title of the page it belongs to; none for the feed of the site */
export function feedTitle(locale: Locale, page?: string): string {
  const { siteName, colon } = messages(locale);
  return page ? `${siteName}${colon}${page}` : siteName;
}
