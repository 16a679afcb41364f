// The cases a page has room to show one by one.
import type { Case } from '../casebook';
import { byNewest } from '../cases/by-newest';

/** More would be no picture any more, and too heavy for a page. */
export const shownAtMost = 60;

/** Newest telling first. */
export function newest(cases: readonly Case[]): Case[] {
  const told = ({ told: date }: Case) => (date === 'not-stated' ? '' : date.value);
  return cases
    .toSorted((a, b) =>
      byNewest({ id: a.id, toldValue: told(a) }, { id: b.id, toldValue: told(b) }),
    )
    .slice(0, shownAtMost);
}
