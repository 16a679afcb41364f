// What the rows of a picture say, one text each. It must not know what they are about.
import type { Locale } from '../locales';
import { messages } from '../messages/messages';
import type { CardRow } from './page-card';

export function rowWords(rows: readonly CardRow[], locale: Locale): string[] {
  return rows.map(({ texts: [text = ''], asides: [aside] = [] }) =>
    aside ? messages(locale).withDetails(text, aside) : text,
  );
}
