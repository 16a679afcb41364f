// Figures with their unit, "per what" and "as of".
import type { Case, Casebook } from '../casebook';
import type { Locale } from '../locales';
import { formatDate } from '../messages/dates';
import { messages } from '../messages/messages';
import { amountText } from './amount';
import { entryAnchors } from './anchors';
import { plainFact } from './plain-fact';
import { marksOf, type PresentedFact, valueLabel } from './present';

export function scaleFacts(book: Casebook, item: Case, locale: Locale): PresentedFact[] {
  const words = messages(locale);
  const anchors = entryAnchors(
    'scale',
    item.scale.map(({ metric }) => metric),
  );
  return item.scale.map(({ metric, per, asOf, note, at, ...amount }, i) => {
    const { value, as, printed } = amount;
    const details = [
      ...(per ? [words.per[per]] : []),
      ...(asOf === 'not-stated' ? [] : [words.asOf(formatDate(asOf, locale))]),
      ...(printed ? [words.printed(printed)] : []),
    ];
    const figure = amountText(amount, locale);
    const label = `${valueLabel(book, 'metric', metric, locale)}${words.colon}${figure}`;
    const marks = marksOf(item, at);
    return plainFact([metric, as, value].join(' '), label, {
      details,
      isDated: asOf !== 'not-stated',
      note: note?.[locale],
      anchor: anchors[i] ?? '',
      marks,
    });
  });
}
