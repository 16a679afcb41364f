// From which number of cases on a base is large: its list is read page by page, its search index in
// pieces; and, earlier, not every pair of cases has a page. Only the build asks.
import { asLarge } from './site';

/** Below it, the whole list and the whole index are smaller than the program that reads them. */
const largeFrom = 300;

/** `CASEBOOK_SCALE=large` says yes for any number, so that a small base can be tried as a large one. */
export function isLargeBase(caseCount: number): boolean {
  return asLarge || caseCount >= largeFrom;
}

/** All pairs of so many cases are 780 pages in a language; beyond, their number would run away. */
const allPairsUpTo = 40;

export function hasAllPairs(caseCount: number): boolean {
  return !asLarge && caseCount <= allPairsUpTo;
}
