// The cases behind one value of a facet: who uses it, who used it, and who only speaks of it.
import type { Case, Casebook } from '../casebook';
import type { Facet } from '../facets';
import type { Locale } from '../locales';
import { type PresentedFact, presentState } from './present';
import type { Status } from './statuses';
import { facetValues } from './values';

export interface TermCases {
  /** Counted: the case has this value. */
  readonly counted: readonly { item: Case; fact?: PresentedFact | undefined; former: boolean }[];
  /** Not counted: planned, rejected, mentioned, elsewhere, inferred. */
  readonly others: readonly { item: Case; fact: PresentedFact }[];
}

export function casesByTerm(
  book: Casebook,
  facet: Facet,
  value: string,
  locale: Locale,
): TermCases {
  const counted: { item: Case; fact?: PresentedFact; former: boolean }[] = [];
  const others: { item: Case; fact: PresentedFact }[] = [];
  for (const item of book.cases) {
    const facts = facet.kind === 'statements' ? presentState(book, item, facet, locale) : [];
    const own = facts.filter(({ key }) => key.split('|')[0] === value);
    if (facetValues(book, item, facet).includes(value)) {
      const fed =
        own.find((fact) => fact.feeds && isStatus(fact, 'used')) ??
        own.find(({ feeds }) => feeds) ??
        own.find(({ status }) => status === undefined); // `none`
      const former = fed !== undefined && isStatus(fed, 'used-formerly');
      counted.push(fed ? { item, fact: fed, former } : { item, former });
      if (fed && !fed.feeds) continue;
    }
    for (const fact of own) if (!fact.feeds) others.push({ item, fact });
  }
  return { counted, others };
}

const isStatus = (fact: PresentedFact, status: Status): boolean => fact.status?.id === status;

/** Values of a facet that any case speaks of, counted or not; each has a page. */
export function spokenValues(book: Casebook, facet: Facet): string[] {
  const spoken = new Set<string>();
  for (const item of book.cases) {
    for (const value of facetValues(book, item, facet)) spoken.add(value);
    const state = item.states[facet.id];
    if (state && state !== 'not-stated') for (const { is } of state) spoken.add(is);
  }
  const order = [
    ...(book.terms[facet.id] ?? []).map(({ id }) => id),
    'unnamed',
    'none',
    'not-stated',
  ];
  return order.filter((id) => spoken.has(id));
}
