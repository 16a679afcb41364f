// What the picture of a company says: its cases, newest first, each with its outcome.
import { type Casebook, companyOf } from '../casebook';
import { byNewest } from '../cases/by-newest';
import { caseCard } from '../cases/card';
import type { Locale } from '../locales';
import { messages } from '../messages/messages';
import { sharingWords } from '../messages/sharing';
import { firstRows } from './first-rows';
import { outcomeRow } from './outcome-row';
import type { PageCard } from './page-card';

export function companyPicture(book: Casebook, id: string, locale: Locale): PageCard {
  const words = messages(locale);
  const own = book.cases
    .filter(({ company }) => company === id)
    .map((item) => ({ item, ...caseCard(book, item, locale) }))
    .sort(byNewest);
  return {
    kicker: sharingWords(locale).kicker([words.company, words.caseCount(own.length)]),
    title: companyOf(book, id).name[locale],
    rows: firstRows(own, locale, ({ item, ...card }) => {
      const told = item.year === 'not-stated' ? [] : [sharingWords(locale).toldIn(item.year)];
      const subject = item.subject[locale];
      return outcomeRow(card, [sharingWords(locale).kicker([...told, subject])]);
    }),
  };
}
