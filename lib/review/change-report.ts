// What a change does to the base: all comparisons in one object, as `npm run report` gives it to programs.
import type { Casebook } from '../casebook';
import type { Problem } from '../problems';
import { derivedTerms } from '../terms/derived';
import { answeredShare, type CaseCoverage, caseCoverage } from './case-coverage';
import { type AddressChanges, compareAddresses } from './compare-addresses';
import { type CaseChange, compareCases } from './compare-cases';
import { type CountChange, compareCounts } from './compare-counts';
import { compareEntries, type EntryChange } from './compare-entries';
import { compareProblems, type ProblemChanges } from './compare-problems';
import type { ReadableBase } from './readable-base';

export interface BaseFigures {
  readonly cases: number;
  readonly facts: number;
  readonly inferred: number;
  readonly sources: number;
  readonly companies: number;
  /** Percent of the facets of all cases that say something. */
  readonly answered: number;
  readonly errors: number;
  readonly warnings: number;
}

export interface ChangeReport {
  /** What the content is compared with, in words. */
  readonly base: string;
  readonly figures: { readonly before: BaseFigures; readonly after: BaseFigures };
  readonly cases: readonly CaseChange[];
  readonly entries: readonly EntryChange[];
  readonly counts: readonly CountChange[];
  readonly addresses: AddressChanges;
  /** All errors of the new content; while there is one, no page can be built. */
  readonly errors: readonly Problem[];
  readonly warnings: ProblemChanges;
  /** Cases with a file that could not be read, so that nothing is said of them. */
  readonly unreadable: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** Coverage of all cases as they are now, by id. */
  readonly coverage: Readonly<Record<string, CaseCoverage>>;
}

export function changeReport(
  name: string,
  before: ReadableBase,
  after: ReadableBase,
): ChangeReport {
  const [older, newer] = [without(before, after.unreadable), without(after, before.unreadable)];
  const unreadable = { before: before.unreadable, after: after.unreadable };
  const coverage = coverageByCase(after);
  return {
    base: name,
    figures: {
      before: figures(before, Object.values(coverageByCase(before))),
      after: figures(after, Object.values(coverage)),
    },
    cases: compareCases(older, newer),
    entries: compareEntries(older, newer),
    counts: compareCounts(older, newer),
    addresses: compareAddresses(older, newer),
    errors: after.problems.filter(isError),
    warnings: compareProblems(
      before.problems.filter((one) => !isError(one)),
      after.problems.filter((one) => !isError(one)),
    ),
    unreadable,
    coverage,
  };
}

/** A case that the other side has and could not be read is neither new nor gone: it is left out. */
function without({ book }: ReadableBase, ids: readonly string[]): Casebook {
  if (ids.length === 0) return book;
  const cases = book.cases.filter(({ id }) => !ids.includes(id));
  return {
    ...book,
    cases,
    terms: { ...book.terms, ...derivedTerms(book.facets, cases, book.companies) },
  };
}

const isError = ({ severity }: Problem): boolean => severity === 'error';

function coverageByCase({ book }: ReadableBase): Record<string, CaseCoverage> {
  return Object.fromEntries(book.cases.map((item) => [item.id, caseCoverage(book, item)]));
}

function figures(
  { book, problems, unreadable }: ReadableBase,
  all: readonly CaseCoverage[],
): BaseFigures {
  const errors = problems.filter(isError).length;
  return {
    cases: book.cases.length + unreadable.length,
    facts: all.reduce((sum, { facts }) => sum + facts, 0),
    inferred: all.reduce((sum, { inferred }) => sum + inferred, 0),
    sources: book.sources.length,
    companies: book.companies.length,
    answered: answeredShare(all),
    errors,
    warnings: problems.length - errors,
  };
}
