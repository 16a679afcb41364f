// What the picture of a page says, for those who do not see it.
import type { Locale } from '../locales';
import { sharingWords } from '../messages/sharing';
import type { PageCard } from './page-card';
import { rowWords } from './row-words';

/** In one line. */
export function pictureWords({ kicker, title, lead, rows }: PageCard, locale: Locale): string {
  const { labelled, series } = sharingWords(locale);
  const head = kicker ? labelled(kicker, title) : title;
  return series([head, ...(lead ? [lead] : []), ...rowWords(rows, locale)]);
}
