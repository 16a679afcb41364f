// What the picture of a page says, for those who do not see it.
import type { Locale } from '../locales';
import { messages } from '../messages/messages';
import { sharingWords } from '../messages/sharing';
import type { PageCard } from './page-card';

/** In one line. */
export function pictureWords({ kicker, title, rows }: PageCard, locale: Locale): string {
  const words = sharingWords(locale);
  const said = rows.map(({ texts: [text = ''], asides: [aside] = [] }) =>
    aside ? messages(locale).withDetails(text, aside) : text,
  );
  return words.series([words.labelled(kicker, title), ...said]);
}
