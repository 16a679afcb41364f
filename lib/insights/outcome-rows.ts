// Values against outcomes: how many cases of each value came to what.
import type { Case, Casebook } from '../casebook';
import type { Choices, Listing, Mark } from './listing';

/** A row before it is counted. */
export interface Group {
  readonly value: string;
  readonly cases: readonly Case[];
  /** The filter that chooses the value; empty where there is none. */
  readonly chosen: Choices;
}

export interface OutcomeRow {
  readonly value: string;
  readonly mark: Mark;
  /** By outcome, in the order of the terms; outcomes of no case are left out. */
  readonly parts: readonly { readonly outcome: string; readonly mark: Mark }[];
}

export function outcomeRows(
  book: Casebook,
  listing: Listing,
  groups: readonly Group[],
): OutcomeRow[] {
  const outcomes = book.terms.outcome ?? [];
  return groups.map(({ value, cases, chosen }) => ({
    value,
    mark: listing.mark(cases, chosen),
    parts: outcomes.flatMap(({ id }) => {
      const own = cases.filter(({ outcome }) => outcome.is === id);
      if (own.length === 0) return [];
      return [{ outcome: id, mark: listing.mark(own, { ...chosen, outcome: [id] }) }];
    }),
  }));
}
