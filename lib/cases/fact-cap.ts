// How many facts of a cell a ready-made comparison prints, so that the page of the largest pair stays
// small: the first of each cell, what is in use before what was turned down or merely mentioned. What
// is left out is counted and linked to.
import type { Column } from './comparison';
import { comparisonRows } from './comparison-rows';

/** About what fits 15 KB of compressed HTML beside the frame of the page. */
export const MAX_FACTS = 150;

/** The largest number of facts a cell with which all cells together stay within `most`. */
export function factCap(columns: readonly Column[], most = MAX_FACTS): number {
  const lengths = cellLengths(columns);
  const total = (cap: number) => lengths.reduce((sum, n) => sum + Math.min(n, cap), 0);
  for (let cap = longestCell(columns); cap > 1; cap--) if (total(cap) <= most) return cap;
  return 1;
}

/** With this cap, nothing is left out. */
export const longestCell = (columns: readonly Column[]): number =>
  Math.max(1, ...cellLengths(columns));

const cellLengths = (columns: readonly Column[]): number[] =>
  comparisonRows(columns).flatMap(({ cells }) => cells.map(({ facts }) => facts.length));
