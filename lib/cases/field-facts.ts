// Facets read from fields of a case, with the evidence of those fields.
import { type Case, type Casebook, termOf } from '../casebook';
import type { Facet } from '../facets';
import type { Locale } from '../locales';
import { formatDate } from '../messages/dates';
import { feeding } from './feeds';
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
  const evidence = new Map(evidenceOf(book, item, facet).map(({ is, at }) => [is, at] as const));
  return values.map((id) =>
    plainFact(id, label(id), { marks: marksOf(item, evidence.get(id) ?? []) }),
  );
}

/** What proves each value; later entries of a value win. */
function evidenceOf(book: Casebook, item: Case, facet: Facet): Evidence[] {
  if (facet.read.includes('outcome.rollout')) {
    return [{ is: item.outcome.rollout, at: item.outcome.at }];
  }
  const derived = (['family', 'management'] as const).find((key) => facet.read.includes(key));
  return derived ? ofTerms(book, item, derived) : reasonsOf(item);
}

/** The statements from whose terms a value is derived. */
function ofTerms(book: Casebook, item: Case, key: 'family' | 'management'): Evidence[] {
  const proofs = new Map<string, string[]>();
  for (const [facet, state] of Object.entries(item.states)) {
    for (const { is, at } of feeding(state)) {
      const value = termOf(book, facet, is)?.[key];
      if (value) proofs.set(value, [...(proofs.get(value) ?? []), ...at]);
    }
  }
  return [...proofs].map(([is, at]) => ({ is, at: [...new Set(at)] }));
}

interface Evidence {
  readonly is: string;
  readonly at: readonly string[];
}

/** Motives, difficulties and reasons with their evidence; the first entry of an id last, so that it wins. */
function reasonsOf(item: Case): Evidence[] {
  const lists = [item.motives, item.difficulties, item.outcome.reasons ?? []];
  return lists.flatMap((list) => (list === 'not-stated' ? [] : list)).reverse();
}
