// What the picture of a value of a facet says: the outcomes of its cases, or of an outcome its cases, or
// what it means where there are none.
import { type Case, type Casebook, termOf } from '../casebook';
import { byNewest } from '../cases/by-newest';
import { caseCard } from '../cases/card';
import { casesByValue } from '../cases/cases-by-value';
import { valueLabel } from '../cases/present';
import { type OutcomeCount, outcomesWith } from '../cases/seen-with';
import type { Facet } from '../facets';
import type { Locale } from '../locales';
import { messages } from '../messages/messages';
import { sharingWords } from '../messages/sharing';
import { firstRows } from './first-rows';
import { outcomeRow } from './outcome-row';
import type { CardRow, PageCard } from './page-card';

export function termPicture(book: Casebook, facet: Facet, value: string, locale: Locale): PageCard {
  const words = messages(locale);
  const cases = [...(casesByValue(book, facet).get(value) ?? [])];
  const label = facet.label[locale];
  const about = termOf(book, facet.id, value)?.definition[locale] ?? facet.about[locale];
  return {
    kicker: sharingWords(locale).kicker(
      cases.length > 0 ? [label, words.caseCount(cases.length)] : [label],
    ),
    title: valueLabel(book, facet.id, value, locale),
    ...(cases.length === 0 && { lead: about }),
    rows: isOutcomeFacet(facet)
      ? caseRows(book, cases, locale)
      : outcomeCounts(book, facet, value, locale),
  };
}

/** A facet read from the outcome itself: its rows would say its own name again. */
const isOutcomeFacet = ({ read }: Facet): boolean => read.includes('outcome.is');

function caseRows(book: Casebook, cases: readonly Case[], locale: Locale): CardRow[] {
  const cards = cases.map((item) => caseCard(book, item, locale)).sort(byNewest);
  return firstRows(cards, locale, (card) => ({ ...outcomeRow(card, []), texts: [card.shortName] }));
}

function outcomeCounts(book: Casebook, facet: Facet, value: string, locale: Locale): CardRow[] {
  const counts = outcomesWith(book, facet, value).sort((a, b) => b.count - a.count);
  const row = ({ outcome, count }: OutcomeCount): CardRow => {
    const term = termOf(book, 'outcome', outcome);
    return {
      outcome: { sign: term?.sign ?? 'flag', tone: term?.tone ?? 'grey' },
      texts: [term?.label[locale] ?? outcome],
      asides: [messages(locale).caseCount(count)],
    };
  };
  return firstRows(counts, locale, row, ({ count }) => count);
}
