// Facets read from fields of a case, with the evidence of those fields.
import type { Case, Casebook } from '../casebook';
import type { Facet } from '../facets';
import type { Locale } from '../locales';
import { formatDate } from '../messages/dates';
import { plainFact } from './plain-fact';
import { marksOf, type PresentedFact, valueLabel } from './present';
import { facetValues } from './values';

/** The facts of a `field` facet; empty when nothing is stated. */
export function fieldFacts(
  book: Casebook,
  item: Case,
  facet: Facet,
  locale: Locale,
): PresentedFact[] {
  const { outcome } = item;
  const label = (id: string) => valueLabel(book, facet.id, id, locale);
  const values = facetValues(book, item, facet).filter((id) => id !== 'not-stated');
  if (facet.read.includes('outcome.is')) {
    const date = outcome.date === 'not-stated' ? [] : [formatDate(outcome.date, locale)];
    const details = [valueLabel(book, 'scope', outcome.scope, locale), ...date];
    const isDated = date.length > 0;
    const marks = marksOf(item, outcome.at);
    const more = { details, isDated, anchor: 'f-outcome', marks };
    return values.map((id) => plainFact(id, label(id), more));
  }
  const evidence = new Map(reasonsOf(item).map(({ is, at }) => [is, at] as const));
  return values.map((id) =>
    plainFact(id, label(id), { marks: marksOf(item, evidence.get(id) ?? []) }),
  );
}

/** Motives, difficulties and reasons with their evidence; the first entry of an id last, so that it wins. */
function reasonsOf(item: Case): { is: string; at: readonly string[] }[] {
  const lists = [item.motives, item.difficulties, item.outcome.reasons ?? []];
  return lists.flatMap((list) => (list === 'not-stated' ? [] : list)).reverse();
}
