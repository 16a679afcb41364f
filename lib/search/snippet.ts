// Cuts the most telling piece out of a long text. It must not know how the ranges were found.
import type { TextRange } from './highlight';

export interface Snippet {
  readonly text: string;
  /** Marked ranges, as offsets in `text`. */
  readonly ranges: readonly TextRange[];
  /** Whether the text goes on before or after, where a page shows an ellipsis. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

/** How much may stand before the first mark, so that it has a context. */
const leadIn = 20;

/**
 * The window of about `size` UTF-16 units with most marked characters, the earliest of equals.
 * @param ranges of `text`, as `highlight` returns them.
 */
export function snippet(text: string, ranges: readonly TextRange[], size = 90): Snippet {
  let best = { start: 0, marked: -1 };
  for (const [i, range] of ranges.entries()) {
    const start = Math.max(0, Math.min(range.start - leadIn, text.length - size));
    const inside = ranges.slice(i, i + size).filter((other) => other.start < start + size);
    const marked = inside.reduce(
      (sum, { start: from, end: to }) => sum + Math.min(to, start + size) - from,
      0,
    );
    if (marked > best.marked) best = { start, marked };
  }
  const start = boundary(text, best.start, -1);
  const end = boundary(text, Math.min(text.length, best.start + size), 1);
  return {
    text: text.slice(start, end),
    ranges: ranges
      .filter((range) => range.start < end && range.end > start)
      .map((range) => ({
        start: Math.max(range.start, start) - start,
        end: Math.min(range.end, end) - start,
      })),
    isCutBefore: start > 0,
    isCutAfter: end < text.length,
  };
}

/** Moves a cut out of a Latin word (at most 20 letters) and off the middle of a character. */
function boundary(text: string, at: number, step: 1 | -1): number {
  const isInside = (offset: number) => {
    const pair = text.slice(offset - 1, offset + 1);
    return (
      /^[a-z\d]{2}$/iu.test(pair) ||
      /^.[\p{M}\uff9e\uff9f\u200d]$/su.test(pair) ||
      /^[\ud800-\udbff][\udc00-\udfff]$/.test(pair)
    );
  };
  let offset = at;
  for (
    let moved = 0;
    moved < leadIn && offset > 0 && offset < text.length && isInside(offset);
    moved++
  ) {
    offset += step;
  }
  return offset;
}
