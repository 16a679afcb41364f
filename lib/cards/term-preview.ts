// What previews show of a value of a facet beside its title. It must not know the tags.
import { type Casebook, termOf } from '../casebook';
import { casesByValue } from '../cases/cases-by-value';
import { valueLabel } from '../cases/present';
import type { Facet } from '../facets';
import type { Locale } from '../locales';
import { messages } from '../messages/messages';
import { sharingWords } from '../messages/sharing';
import { pictureWords } from './picture-words';
import type { Preview } from './preview';
import { rowWords } from './row-words';
import { termPicture } from './term-picture';

/** Its definition; a value that has none, such as a year or "not stated", says what its cases are. */
export function termPreview(
  book: Casebook,
  facet: Facet,
  value: string,
  locale: Locale,
): Preview & { description: string } {
  const picture = termPicture(book, facet, value, locale);
  const alt = pictureWords(picture, locale);
  // Terms that come from the base itself have their name for a definition.
  const term = facet.terms === 'file' ? termOf(book, facet.id, value) : undefined;
  if (term) return { description: term.definition[locale], alt };
  const words = sharingWords(locale);
  const count = casesByValue(book, facet).get(value)?.length ?? 0;
  const cases = words.labelled(
    messages(locale).caseCount(count),
    words.series(rowWords(picture.rows, locale)),
  );
  const name = words.labelled(facet.label[locale], valueLabel(book, facet.id, value, locale));
  const said = count > 0 ? words.sentence(cases) : facet.about[locale];
  return { description: words.sentences([words.sentence(name), said]), alt };
}
