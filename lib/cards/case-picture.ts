// What the picture of a case says, and that of two cases side by side.
import { type Case, type Casebook, caseOf } from '../casebook';
import { caseCard } from '../cases/card';
import type { Locale } from '../locales';
import { messages } from '../messages/messages';
import { sharingWords } from '../messages/sharing';
import { outcomeDetails, platformNames } from './case-words';
import { outcomeRow } from './outcome-row';
import type { PageCard } from './page-card';

export function casePicture(book: Casebook, item: Case, locale: Locale): PageCard {
  const words = sharingWords(locale);
  const card = caseCard(book, item, locale);
  const year = item.year === 'not-stated' ? [] : [words.toldIn(item.year)];
  const date = item.outcome.date === 'not-stated' ? [] : [card.outcome.date];
  return {
    kicker: words.kicker([card.company, ...year]),
    title: card.title,
    rows: [
      outcomeRow(card, [outcomeDetails(card.outcome, item, locale), ...date]),
      { texts: shorterAndShorter(platformNames(card, locale), locale) },
    ],
  };
}

export function pairPicture(book: Casebook, ids: readonly string[], locale: Locale): PageCard {
  const words = messages(locale);
  const items = ids.map((id) => caseOf(book, id));
  const cards = items.map((item) => caseCard(book, item, locale));
  const isOneCompany = new Set(items.map(({ company }) => company)).size === 1;
  return {
    kicker: words.compare,
    title: words.compareTitle(cards.map(({ shortName }) => shortName)),
    rows: cards.map((card, i) =>
      outcomeRow(
        card,
        isOneCompany ? [items[i]?.subject[locale] ?? ''] : [card.shortName, card.company],
      ),
    ),
  };
}

/** All names, then one less and how many more there are, down to the first alone. */
function shorterAndShorter(names: readonly string[], locale: Locale): string[] {
  const words = messages(locale);
  return names.map((_, left) => {
    const named = names.slice(0, names.length - left);
    const more = left > 0 ? [words.moreOf(left)] : [];
    return [...named, ...more].join(words.listSeparator);
  });
}
