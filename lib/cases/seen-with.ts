// What stands in the same cases as a term: its outcomes, and the terms often seen together with it.
// Counts only, and only of what filters count, so that each number is that of a list.
import type { Case, Casebook } from '../casebook';
import { type Facet, reservedValues } from '../facets';
import { casesByValue } from './cases-by-value';

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
 * Terms that at least two of the cases with the value have, parts of one of them apart: most frequent
 * first. Other names of the same product are left out, and what is derived from other values.
 */
export function seenWith(book: Casebook, facet: Facet, value: string): Companion[] {
  const cases = new Set(casesByValue(book, facet).get(value));
  const ids = new Set([...cases].map(({ id }) => id));
  // A part of a larger case tells its facts a second time: that alone is no second case.
  const isPart = ({ parent }: Case) => parent !== undefined && ids.has(parent);
  const same = sameProducts(book, facet, value);
  const found = book.facets.filter(isMeaningful).flatMap((other) =>
    [...casesByValue(book, other)].flatMap(([id, all]): Companion[] => {
      if (reserved.includes(id) || (other.id === facet.id && id === value)) return [];
      if (same.some((one) => one.facet.id === other.id && one.id === id)) return [];
      const together = all.filter((item) => cases.has(item));
      if (together.filter((item) => !isPart(item)).length < fewest) return [];
      return [{ facet: other, value: id, together: together.length, all: all.length }];
    }),
  );
  // Of two in as many of its cases, the rarer one says more.
  return found.sort((a, b) => b.together - a.together || a.all - b.all);
}

const reserved: readonly string[] = reservedValues;

/** What is derived from other values, or from who told it and when, goes with them of itself. */
function isMeaningful({ kind, read }: Facet): boolean {
  return kind === 'statements' || read.some((path) => path.includes('*'));
}

export interface OutcomeCount {
  readonly outcome: string;
  readonly count: number;
}

/** The outcomes of the cases with a value, in the order of the terms; none of them is the value's doing. */
export function outcomesWith(book: Casebook, facet: Facet, value: string): OutcomeCount[] {
  const cases = casesByValue(book, facet).get(value) ?? [];
  return (book.terms.outcome ?? [])
    .map(({ id }) => ({
      outcome: id,
      count: cases.filter(({ outcome }) => outcome.is === id).length,
    }))
    .filter(({ count }) => count > 0);
}

/** The same thing entered in another facet: a service is a platform and the place where it stands. */
export function sameProducts(
  book: Casebook,
  facet: Facet,
  value: string,
): { facet: Facet; id: string }[] {
  const homepage = book.terms[facet.id]?.find(({ id }) => id === value)?.homepage;
  return book.facets
    .filter(({ id, terms }) => id !== facet.id && terms === 'file')
    .flatMap((other) =>
      (book.terms[other.id] ?? [])
        .filter(({ id, homepage: own }) => id === value || (own !== undefined && own === homepage))
        .map(({ id }) => ({ facet: other, id })),
    );
}
