// How many cases count for a value only because of the past.
import type { Case } from '../casebook';
import { feeding } from '../cases/feeds';

/** Of these cases, those in which the value of a facet was given up and is not in use elsewhere in the case. */
export function formerCount(cases: readonly Case[], facet: string, value: string): number {
  return cases.filter((item) => {
    const own = feeding(item.states[facet]).filter(({ is }) => is === value);
    return own.length > 0 && own.every(({ status }) => status === 'used-formerly');
  }).length;
}
