// Figures with their unit, "per what" and "as of".
import type { Case, Casebook } from '../casebook';
import type { Locale } from '../locales';
import { formatDate } from '../messages/dates';
import { messages } from '../messages/messages';
import { plainFact } from './plain-fact';
import { marksOf, type PresentedFact, valueLabel } from './present';

export function scaleFacts(book: Casebook, item: Case, locale: Locale): PresentedFact[] {
  const words = messages(locale);
  const figure = new Intl.NumberFormat(locale);
  return item.scale.map(({ metric, value, to, approx, per, printed, asOf, note, at }) => {
    const range =
      to === undefined ? figure.format(value) : `${figure.format(value)}–${figure.format(to)}`;
    const details = [
      ...(per ? [words.perCluster] : []),
      ...(asOf === 'not-stated' ? [] : [words.asOf(formatDate(asOf, locale))]),
      ...(printed ? [words.printed(printed)] : []),
    ];
    const amount = approx ? words.approx(range) : range;
    const label = `${valueLabel(book, 'metric', metric, locale)}${words.colon}${amount}`;
    const marks = marksOf(item, at);
    return plainFact(`${metric} ${value}`, label, { details, note: note?.[locale], marks });
  });
}
