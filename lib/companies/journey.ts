// The timelines of all cases of a company, joined by date: a mere year stands before its months. What
// has no date stands apart, in the order of its case, as its place among the others is not known.
import type { Case, Casebook } from '../casebook';
import { entryAnchors } from '../cases/anchors';

export interface JourneyStep {
  readonly item: Case;
  readonly entry: Case['timeline'][number];
  /** Where the entry stands on the page of its case. */
  readonly anchor: string;
}

export interface Journey {
  readonly dated: readonly JourneyStep[];
  readonly undated: readonly JourneyStep[];
}

export function companyJourney(book: Casebook, company: string): Journey {
  const steps = book.cases
    .filter((item) => item.company === company)
    .flatMap((item) => {
      const events = item.timeline.map(({ event }) => event);
      const anchors = entryAnchors('timeline', events);
      let sortBy = '';
      return item.timeline.map((entry, i) => {
        if (entry.date !== 'not-stated') sortBy = notBefore(sortBy, entry.date.value);
        return { item, entry, anchor: anchors[i] ?? '', sortBy };
      });
    });
  const plain = ({ item, entry, anchor }: JourneyStep): JourneyStep => ({ item, entry, anchor });
  return {
    dated: steps
      .filter(({ entry }) => entry.date !== 'not-stated')
      .sort((a, b) => (a.sortBy < b.sortBy ? -1 : a.sortBy > b.sortBy ? 1 : 0))
      .map(plain),
    undated: steps.filter(({ entry }) => entry.date === 'not-stated').map(plain),
  };
}

/** A mere year that follows one of its months keeps its place behind it. */
function notBefore(last: string, date: string): string {
  return date < last && last.startsWith(date) ? last : date;
}
