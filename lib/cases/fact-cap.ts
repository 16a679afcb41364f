// How many facts of a cell a ready-made comparison prints, so that the page of the largest pair stays
// small: the first of each cell, what is in use before what was turned down or merely mentioned. What
// is left out is counted and linked to.
import type { Column } from './comparison';
import { comparisonRows } from './comparison-rows';
import type { PresentedFact } from './present';

/**
 * Text of facts in bytes. A page weighs about 6.3 KB and 0.66 bytes for each of these, compressed with
 * brotli: at most 15 KB. Measured on all pairs of 13 cases in both languages.
 */
const MAX_TEXT = 11_500;

/** The largest number of facts a cell with which the text of all cells stays within `most` bytes. */
export function factCap(columns: readonly Column[], most = MAX_TEXT): number {
  const sizes = cellsOf(columns).map((facts) => facts.map(textSize));
  const total = (cap: number) => sizes.reduce((sum, own) => sum + added(own.slice(0, cap)), 0);
  for (let cap = longestCell(columns); cap > 1; cap--) if (total(cap) <= most) return cap;
  return 1;
}

/** With this cap, nothing is left out. */
export const longestCell = (columns: readonly Column[]): number =>
  Math.max(1, ...cellsOf(columns).map((facts) => facts.length));

const cellsOf = (columns: readonly Column[]): (readonly PresentedFact[])[] =>
  comparisonRows(columns).flatMap(({ cells }) => cells.map(({ facts }) => facts));

const encoder = new TextEncoder();

const textSize = ({ label, details, note = '' }: PresentedFact): number =>
  encoder.encode([label, ...details, note].join('')).length;

const added = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0);
