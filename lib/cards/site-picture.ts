// What the picture of the home page says.
import type { Casebook } from '../casebook';
import { factsOf } from '../cases/walk';
import type { Locale } from '../locales';
import { messages } from '../messages/messages';
import type { PageCard } from './page-card';

/** The site itself: what it is, and how much there is of it. */
export function sitePicture(book: Casebook, locale: Locale): PageCard {
  const words = messages(locale);
  const facts = book.cases.flatMap((item) => [
    ...factsOf({ ...item, sources: [], primary: undefined }),
  ]);
  const counts = [
    words.caseCount(book.cases.length),
    words.sourceCount(book.sources.length),
    words.factCount(facts.length),
  ];
  return { kicker: '', title: words.tagline, lead: counts.join(words.listSeparator), rows: [] };
}
