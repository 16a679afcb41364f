// The outcome of a case in one line, for places that show no badge: `Retreated (One component),
// November 2019, told 4 March 2021`.
import type { Locale } from '../locales';
import { messages } from '../messages/messages';
import type { CaseCard } from './card';

/** What is not stated is left out. */
export function outcomeLine({ outcome, told, toldValue }: CaseCard, locale: Locale): string {
  const words = messages(locale);
  return [
    words.withDetails(outcome.label, outcome.scope),
    ...(outcome.date === words.notStated ? [] : [outcome.date]),
    ...(toldValue === '' ? [] : [words.toldOn(told)]),
  ].join(words.listSeparator);
}
