// A line of a file and the signs below it that mark a place, right under Japanese too. It must not know
// what is wrong there.
import { type LineCell, lineCells } from './line-cells';

export interface Excerpt {
  readonly text: string;
  /** Blanks, then `^` for each column that is meant. */
  readonly marks: string;
}

/** Columns of a terminal that a line may take, and how many of them stand before the place. */
const MAX_WIDTH = 100;
const BEFORE = 40;

/** Characters around the place that are looked at: a line may be a whole file. */
const REACH = 400;

/**
 * @param column 1-based, in characters; one behind the line marks its end
 * @param length how many characters are meant
 */
export function excerptOf(line: string, column: number, length = 1): Excerpt {
  const characters = [...line];
  const start = Math.min(column - 1, characters.length);
  const from = Math.max(0, start - REACH);
  const to = Math.min(characters.length, start + REACH);
  const cells = lineCells(characters.slice(from, to).join(''), from);
  const { first, last } = windowOf(cells, start);
  const shown = cells.slice(first, last);
  const before = from > 0 || first > 0 ? '…' : '';
  const after = to < characters.length || last < cells.length ? '…' : '';
  const isMarked = (cell: LineCell) => cell.to > start && cell.from < start + Math.max(1, length);
  const left = widthOf(shown.filter((cell) => cell.to <= start));
  const marked = Math.max(1, widthOf(shown.filter(isMarked)));
  return {
    text: before + shown.map(({ text }) => text).join('') + after,
    marks: ' '.repeat(before.length + left) + '^'.repeat(marked),
  };
}

/** The cells that have room: some before the place, and what follows it. */
function windowOf(cells: readonly LineCell[], start: number): { first: number; last: number } {
  if (widthOf(cells) <= MAX_WIDTH) return { first: 0, last: cells.length };
  const place = cells.findIndex((cell) => cell.to > start);
  let first = place < 0 ? cells.length : place;
  for (let width = 0; first > 0; first--) {
    width += cells[first - 1]?.width ?? 0;
    if (width > BEFORE) break;
  }
  let last = first;
  for (let width = 0; last < cells.length; last++) {
    width += cells[last]?.width ?? 0;
    if (width > MAX_WIDTH) break;
  }
  return { first, last };
}

function widthOf(cells: readonly LineCell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}
