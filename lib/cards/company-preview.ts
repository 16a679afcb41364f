// What previews show of a company beside its name. It must not know the tags.
import type { Casebook } from '../casebook';
import type { Locale } from '../locales';
import { messages } from '../messages/messages';
import { sharingWords } from '../messages/sharing';
import { companyPicture } from './company-picture';
import { pictureWords } from './picture-words';
import type { Preview } from './preview';
import { rowWords } from './row-words';

/** How many cases, and how the newest of them ended. */
export function companyPreview(
  book: Casebook,
  id: string,
  locale: Locale,
): Preview & { description: string } {
  const words = sharingWords(locale);
  const picture = companyPicture(book, id, locale);
  const count = book.cases.filter(({ company }) => company === id).length;
  const head = words.labelled(picture.title, messages(locale).caseCount(count));
  const rows = rowWords(picture.rows, locale);
  const said = rows.length > 0 ? [words.series(rows)] : [];
  return {
    description: words.sentences([head, ...said].map(words.sentence)),
    alt: pictureWords(picture, locale),
  };
}
