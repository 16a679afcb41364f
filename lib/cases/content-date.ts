// The day that content states for a case: what feeds and the map of the site date it by. It must not
// know the clock.
import type { Case } from '../casebook';
import type { FactDate } from '../text/values';

/**
 * The day of telling; where that is not stated, the newest day of another source, else that of the
 * outcome. Cut to what is known: `2019-11`; undefined where content states no day at all.
 */
export function contentDate({ told, sources, outcome }: Case): string | undefined {
  const ofSources = sources
    .map(({ source }) => stated(source.told ?? source.date))
    .filter((value) => value !== undefined)
    .sort();
  return stated(told) ?? ofSources.at(-1) ?? stated(outcome.date);
}

const stated = (date: FactDate | 'not-stated'): string | undefined =>
  date === 'not-stated' ? undefined : date.value;
