// Cases in the order of the day content states for them, newest first.
import type { Case } from '../casebook';
import { byNewest } from './by-newest';
import { contentDate } from './content-date';

/** Those without any day come last. */
export function newestCases(cases: readonly Case[]): Case[] {
  return cases
    .map((item) => ({ item, id: item.id, toldValue: contentDate(item) ?? '' }))
    .sort(byNewest)
    .map(({ item }) => item);
}
