// What is looked up for one word or one run of Japanese. It must not know the index, nor other words.
import type { Script } from './runs';
import { pairsOf } from './tokens';

export type Part =
  /** A word, its stem, and with `reach` above 0 the words that begin with it. */
  | { readonly kind: 'word'; readonly text: string; readonly reach: number }
  /** All pairs of a Japanese run. */
  | { readonly kind: 'pairs'; readonly text: string; readonly pairs: readonly string[] }
  /** A lone character: itself, and the pairs that begin with it. */
  | { readonly kind: 'character'; readonly text: string };

/** What a longer word counts, compared with the word itself. */
export const reaches = { open: 0.7, finished: 0.45, exact: 0 } as const;

/** Shorter finished words begin too many others. */
const shortestFinished = 3;

/** The part of a run, or undefined for one that yields no term (a particle). */
export function partOf(
  { script, text }: { readonly script: Script; readonly text: string },
  reach: number,
): Part | undefined {
  if (script === 'word') {
    const isShort = reach === reaches.finished && text.length < shortestFinished;
    return { kind: 'word', text, reach: isShort ? reaches.exact : reach };
  }
  const pairs = pairsOf({ script, text });
  if (pairs[0] === text && [...text].length === 1) return { kind: 'character', text };
  return pairs.length > 0 ? { kind: 'pairs', text, pairs } : undefined;
}
