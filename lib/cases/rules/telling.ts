// When the sources of a case were told, and what lies after. It must not know what is dated.
import type { Source } from '../../sources/schema';
import { compareDates } from '../../text/calendar';
import type { FactDate } from '../../text/values';
import type { Draft, Lookups } from '../draft';

/** The days on which the sources of the case were told or published, as far as they are known. */
export function tellings(draft: Draft, base: Lookups): string[] {
  return draft.fields.sources
    .map(({ id }) => base.sources.get(id))
    .flatMap((source) => [source?.told, source?.date])
    .filter((date): date is FactDate => typeof date === 'object')
    .map((date) => date.value);
}

/** Whether a day lies after all tellings; never where one of them is not known. */
export function isAfterTelling(draft: Draft, base: Lookups): (day: string) => boolean {
  const told = tellings(draft, base);
  const isWhole = draft.fields.sources.every(({ id }) => base.sources.has(id));
  if (told.length === 0 || !isWhole) return () => false;
  return (day) => told.every((telling) => compareDates(day, telling) > 0);
}

/** Whether it is the source of that day. */
export const isToldOn = (source: Source | undefined, day: string | undefined): boolean =>
  [source?.date, source?.told].some((date) => typeof date === 'object' && date.value === day);
