// What became of a case in one phrase: the outcome with its scope, its rollout and its date, in the
// words of its page.
import type { Case, Casebook } from '../casebook';
import type { Locale } from '../locales';
import { formatDate } from '../messages/dates';
import { messages } from '../messages/messages';
import { valueLabel } from './present';

export function outcomeWords(book: Casebook, { outcome }: Case, locale: Locale): string {
  const words = messages(locale);
  const said = (label: string, value: string) => label + words.colon + value;
  const date = formatDate(outcome.date, locale);
  const details = [
    said(words.scope, valueLabel(book, 'scope', outcome.scope, locale)),
    said(words.rollout, valueLabel(book, 'rollout', outcome.rollout, locale)),
  ];
  return [
    words.withDetails(
      valueLabel(book, 'outcome', outcome.is, locale),
      details.join(words.listSeparator),
    ),
    // A date needs no label, its absence does. Some have brackets of their own.
    outcome.date === 'not-stated' ? said(words.outcomeDate, date) : date,
  ].join(words.listSeparator);
}
