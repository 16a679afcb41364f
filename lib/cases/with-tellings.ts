// When a fact without a date of its own was told, where that was another day than the telling of its
// case: a comparison names the latter once, above its column.
import type { Case } from '../casebook';
import type { Locale } from '../locales';
import { formatDate } from '../messages/dates';
import { messages } from '../messages/messages';
import type { PresentedFact } from './present';

export function withTellings(
  facts: readonly PresentedFact[],
  item: Case,
  locale: Locale,
): readonly PresentedFact[] {
  return facts.map((fact) => {
    if (fact.isDated || fact.marks.length === 0) return fact;
    const ids = new Set(fact.marks.map(({ at }) => at.replace(/#.*$/s, '')));
    // The telling of the case covers what its primary source says too.
    if (ids.has(item.primary.id)) return fact;
    const dates = item.sources
      .filter(({ source }) => ids.has(source.id))
      .map(({ source }) => formatDate(source.told ?? source.date, locale));
    const told = [...new Set(dates)].map(messages(locale).toldOn);
    return { ...fact, details: [...fact.details, ...told] };
  });
}
