// Cuts the most telling piece out of a long text. It must not know how the ranges were found.
import { cutAt } from './cut';
import type { TextRange } from './highlight';

export interface Snippet {
  readonly text: string;
  /** Marked ranges, as offsets in `text`. */
  readonly ranges: readonly TextRange[];
  /** Whether the text goes on before or after, where a page shows an ellipsis. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

/** How much of the window may stand before the first mark, so that it has a context. */
const leadIn = 0.22;

/**
 * The window of about `size` UTF-16 units with most marked characters, the earliest of equals.
 * @param ranges of `text`, as `highlight` returns them.
 */
export function snippet(text: string, ranges: readonly TextRange[], size = 90): Snippet {
  let best = { start: 0, marked: -1 };
  for (const [i, range] of ranges.entries()) {
    const start = Math.max(
      0,
      Math.min(range.start - Math.round(leadIn * size), text.length - size),
    );
    const inside = ranges.slice(i, i + size).filter((other) => other.start < start + size);
    const marked = inside.reduce(
      (sum, { start: from, end: to }) => sum + Math.min(to, start + size) - from,
      0,
    );
    if (marked > best.marked) best = { start, marked };
  }
  const start = cutAt(text, best.start, -1);
  const end = cutAt(text, Math.min(text.length, best.start + size), 1);
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
