// What the badge of a case says.
import type { Case, Casebook } from '../casebook';
import { caseCard } from '../cases/card';
import type { Locale } from '../locales';
import { messages } from '../messages/messages';
import { sharingWords } from '../messages/sharing';
import type { Badge } from './badge-layout';

/** A case on one line: who, when, and how it ended. */
export function caseBadge(book: Casebook, item: Case, locale: Locale): Badge & { title: string } {
  const { labelled } = sharingWords(locale);
  const { siteName, nameAndYear } = messages(locale);
  const { company, shortName, outcome } = caseCard(book, item, locale);
  const name = item.year === 'not-stated' ? company : nameAndYear(company, item.year);
  const isAlone = book.cases.every(
    ({ id, company, year }) => id === item.id || company !== item.company || year !== item.year,
  );
  return {
    // How it ended stays, whoever it is about.
    texts: [labelled(isAlone ? name : shortName, outcome.label), outcome.label],
    title: labelled(siteName, labelled(shortName, outcome.label)),
    sign: outcome.sign,
    tone: outcome.tone,
  };
}
