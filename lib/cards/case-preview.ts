// What previews show of a case or of a comparison beside its title. It must not know the tags.
import { type Case, type Casebook, caseOf } from '../casebook';
import { type CaseCard, caseCard } from '../cases/card';
import { findFacet, platformFacet } from '../facets';
import type { Locale } from '../locales';
import { messages } from '../messages/messages';
import { sharingWords } from '../messages/sharing';
import { casePicture, pairPicture } from './case-picture';
import { outcomeLine, platformNames } from './case-words';
import { pictureWords } from './picture-words';
import type { Preview } from './preview';

/** What previews show of a case: how it ended before what it is about. */
export function casePreview(book: Casebook, item: Case, locale: Locale): Preview {
  const words = sharingWords(locale);
  const card = caseCard(book, item, locale);
  const told = item.told === 'not-stated' ? [] : [words.told(card.told)];
  const outcome = outcomeLine(card, item, locale);
  return {
    description: words.sentences([words.sentence(outcome), ...told, card.summary]),
    alt: pictureWords(casePicture(book, item, locale), locale),
    isArticle: true,
    fields: fieldsOf([{ name: undefined, card, item }], locale),
  };
}

/** Of a comparison, each field names the side it speaks of. */
export function pairPreview(book: Casebook, ids: readonly string[], locale: Locale): Preview {
  const items = ids.map((id) => caseOf(book, id));
  const sides = items.map((item) => {
    const card = caseCard(book, item, locale);
    return { name: card.shortName, card, item };
  });
  return {
    alt: pictureWords(pairPicture(book, ids, locale), locale),
    fields: fieldsOf(sides, locale),
  };
}

interface Side {
  readonly name: string | undefined;
  readonly card: CaseCard;
  readonly item: Case;
}

function fieldsOf(sides: readonly Side[], locale: Locale): [string, string][] {
  const words = sharingWords(locale);
  const say = (text: (side: Side) => string) =>
    words.series(
      sides.map((side) => (side.name ? words.labelled(side.name, text(side)) : text(side))),
    );
  const separator = messages(locale).listSeparator;
  return [
    [messages(locale).outcome, say(({ card, item }) => outcomeLine(card, item, locale))],
    [
      findFacet(platformFacet)?.label[locale] ?? platformFacet,
      say(({ card }) => platformNames(card, locale).join(separator)),
    ],
  ];
}
