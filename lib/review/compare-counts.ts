// Values of facets whose number of cases a change alters, as filters and pages count them.
import type { Casebook } from '../casebook';
import { casesByValue } from '../cases/cases-by-value';

export interface CountChange {
  readonly facet: string;
  readonly value: string;
  readonly before: number;
  readonly after: number;
}

/** In the order of the table of facets; within one, the largest change first. */
export function compareCounts(before: Casebook, after: Casebook): CountChange[] {
  return after.facets.flatMap((facet) => {
    const [older, newer] = [casesByValue(before, facet), casesByValue(after, facet)];
    return [...new Set([...older.keys(), ...newer.keys()])]
      .map((value) => ({
        facet: facet.id,
        value,
        before: older.get(value)?.length ?? 0,
        after: newer.get(value)?.length ?? 0,
      }))
      .filter((one) => one.before !== one.after)
      .sort((a, b) => moved(b) - moved(a) || (a.value < b.value ? -1 : 1));
  });
}

const moved = ({ before, after }: CountChange): number => Math.abs(after - before);
