// The cases that count for each value of a facet. Asked by every page of a term for every facet, so it
// is worked out once a base.
import type { Case, Casebook } from '../casebook';
import type { Facet } from '../facets';
import { facetValues } from './values';

type ByValue = ReadonlyMap<string, readonly Case[]>;

const known = new WeakMap<Casebook, Map<string, ByValue>>();

/** Value → its cases, in the order of the base; reserved values included. */
export function casesByValue(book: Casebook, facet: Facet): ByValue {
  const own = known.get(book) ?? new Map<string, ByValue>();
  known.set(book, own);
  const found = own.get(facet.id);
  if (found) return found;
  const byValue = new Map<string, Case[]>();
  for (const item of book.cases) {
    for (const value of facetValues(book, item, facet)) {
      const cases = byValue.get(value) ?? [];
      byValue.set(value, cases);
      cases.push(item);
    }
  }
  own.set(facet.id, byValue);
  return byValue;
}
