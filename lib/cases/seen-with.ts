// What stands in the same cases as a term: its outcomes, and the terms often seen together with it.
// Counts only, and only of what filters count, so that each number is that of a list.
import type { Casebook } from '../casebook';
import { type Facet, reservedValues } from '../facets';
import { facetValues } from './values';

export interface Companion {
  readonly facet: Facet;
  readonly value: string;
  /** Cases that have both. */
  readonly together: number;
  /** Cases that have this one at all. */
  readonly all: number;
}

/** A companion of one case is no pattern. */
const fewest = 2;

/**
 * Terms of `among` that at least two of the cases with the value have, parts of one of them apart;
 * most frequent first.
 */
export function seenWith(
  book: Casebook,
  facet: Facet,
  value: string,
  among: readonly Facet[] = meaningful(book),
): Companion[] {
  const cases = book.cases.filter((item) => facetValues(book, item, facet).includes(value));
  const same = new Set(sameProducts(book, facet, value).map(({ facet: f, id }) => `${f.id} ${id}`));
  // A part of a larger case tells its facts a second time: that alone is no second case.
  const independent = cases.filter(({ parent }) => !cases.some(({ id }) => id === parent));
  const found = among.flatMap((other) => {
    const together = countValues(book, cases, other);
    const apart = countValues(book, independent, other);
    const all = countValues(book, book.cases, other);
    return [...together]
      .filter(([id]) => (apart.get(id) ?? 0) >= fewest)
      .map(([id, count]) => ({
        facet: other,
        value: id,
        together: count,
        all: all.get(id) ?? 0,
      }));
  });
  return (
    found
      .filter((one) => one.facet.id !== facet.id || one.value !== value)
      .filter((one) => !same.has(`${one.facet.id} ${one.value}`))
      // Of two in as many of its cases, the rarer one says more.
      .sort((a, b) => b.together - a.together || a.all - b.all)
  );
}

export interface OutcomeCount {
  readonly outcome: string;
  readonly count: number;
}

/** The outcomes of the cases with a value, in the order of the terms; none of them is the value's doing. */
export function outcomesWith(book: Casebook, facet: Facet, value: string): OutcomeCount[] {
  const cases = book.cases.filter((item) => facetValues(book, item, facet).includes(value));
  return (book.terms.outcome ?? [])
    .map(({ id }) => ({ outcome: id, count: cases.filter((c) => c.outcome.is === id).length }))
    .filter(({ count }) => count > 0);
}

/** The same thing entered in another facet: a service is a platform and the place where it stands. */
export function sameProducts(book: Casebook, facet: Facet, value: string) {
  const homepage = book.terms[facet.id]?.find(({ id }) => id === value)?.homepage;
  return book.facets
    .filter(({ id, terms }) => id !== facet.id && terms === 'file')
    .flatMap((other) =>
      (book.terms[other.id] ?? [])
        .filter(({ id, homepage: own }) => id === value || (own !== undefined && own === homepage))
        .map(({ id }) => ({ facet: other, id })),
    );
}

/** What is derived from other values, or from who told it and when, goes with them of itself. */
function meaningful(book: Casebook): Facet[] {
  return book.facets.filter(
    ({ kind, read }) => kind === 'statements' || read.some((path) => path.includes('*')),
  );
}

function countValues(book: Casebook, cases: Casebook['cases'], facet: Facet): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of cases) {
    for (const value of facetValues(book, item, facet)) {
      if ((reservedValues as readonly string[]).includes(value)) continue;
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return counts;
}
