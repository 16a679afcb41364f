// The timelines of all cases of a company, joined by date. An undated event keeps its place behind
// the dated one it follows in its own case.
import type { Case, Casebook } from '../casebook';
import { entryAnchors } from '../cases/anchors';
import { compareDates } from '../text/calendar';

export interface JourneyStep {
  readonly item: Case;
  readonly entry: Case['timeline'][number];
  /** Where the entry stands on the page of its case. */
  readonly anchor: string;
}

export function companyJourney(book: Casebook, company: string): JourneyStep[] {
  const steps = book.cases
    .filter((item) => item.company === company)
    .flatMap((item) => {
      const anchors = entryAnchors(
        'timeline',
        item.timeline.map(({ event }) => event),
      );
      let last = '';
      return item.timeline.map((entry, i) => {
        if (entry.date !== 'not-stated') last = entry.date.value;
        return { item, entry, anchor: anchors[i] ?? '', sortBy: last };
      });
    });
  return steps
    .sort((a, b) => compareSteps(a.sortBy, b.sortBy))
    .map(({ sortBy: _, ...step }) => step);
}

/** Steps before any date of their case come first. */
function compareSteps(a: string, b: string): number {
  if (a === '' || b === '') return a === b ? 0 : a === '' ? -1 : 1;
  return compareDates(a, b);
}
