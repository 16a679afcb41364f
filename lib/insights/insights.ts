// Everything the insights page counts, in one place.
import type { Case, Casebook } from '../casebook';
import type { TimeScale } from '../charts/time-scale';
import type { Facet } from '../facets';
import { byStart, type CaseTimes, caseTimes, sharedScale } from './case-times';
import { type CoverageRow, coverageRows } from './coverage';
import { type FlowEnd, flowEnds } from './flow-ends';
import { byFacet, byOutcomeYear } from './groups';
import { createListing, type Mark } from './listing';
import { type Flow, flows } from './moves';
import { newest } from './newest';
import { type OutcomeRow, outcomeRows } from './outcome-rows';
import { byReason, changedCases } from './reasons';

export interface Insights {
  /** Outcomes by the facets that say what a case stands on (those of its card), then by year told. */
  readonly outcomes: readonly { readonly facet: Facet; readonly rows: readonly OutcomeRow[] }[];
  readonly outcomesByOwnYear: readonly OutcomeRow[];
  readonly motives: readonly { readonly value: string; readonly mark: Mark }[];
  readonly reasons: readonly OutcomeRow[];
  /** Cases in which there was anything to give reasons for. */
  readonly changed: readonly Case[];
  readonly flows: readonly Flow[];
  /** Those of `flows` that a drawing has room for, and their ends. */
  readonly drawnFlows: readonly Flow[];
  readonly flowEnds: readonly FlowEnd[];
  readonly coverage: readonly CoverageRow[];
  /** Newest first; those shown one by one. */
  readonly newest: readonly Case[];
  readonly times: readonly CaseTimes[];
  readonly scale: TimeScale | undefined;
}

/** More ribbons would be a tangle. */
const drawnAtMost = 20;

export function insights(book: Casebook): Insights {
  const listing = createListing(book);
  const facets = [
    ...book.facets.filter(({ onCard }) => onCard),
    ...book.facets.filter(({ terms }) => terms === 'years'),
  ];
  const motive = book.facets.find(({ id }) => id === 'motive');
  const moves = flows(book, listing);
  const drawnFlows = moves.slice(0, drawnAtMost);
  const shown = newest(book.cases);
  const times = shown.map(caseTimes).sort(byStart);
  return {
    outcomes: facets.map((facet) => ({
      facet,
      rows: outcomeRows(book, listing, byFacet(book, facet)),
    })),
    outcomesByOwnYear: outcomeRows(book, listing, byOutcomeYear(book)),
    motives: (motive ? byFacet(book, motive) : []).map(({ value, cases, chosen }) => ({
      value,
      mark: listing.mark(cases, chosen),
    })),
    reasons: outcomeRows(book, listing, byReason(book)),
    changed: changedCases(book),
    flows: moves,
    drawnFlows,
    flowEnds: flowEnds(listing, drawnFlows),
    coverage: coverageRows(book, listing),
    newest: shown,
    times,
    scale: sharedScale(times),
  };
}
