// Words a misspelt word may have meant. It must not know where they occur.
import { editDistance } from '#lib/text/nearest';
import { correctable } from './vocabulary';

interface Correction {
  readonly word: string;
  /** Edits, swaps of neighbours counted once; half an edit more for the beginning of a longer word. */
  readonly distance: number;
}

/** Corrections of a Latin word, nearest first: 1 edit in 4–7 letters, 2 in longer words. */
export function corrections(typed: string, vocabulary: readonly string[]): Correction[] {
  if (!correctable.test(typed)) return [];
  const most = typed.length < 8 ? 1 : 2;
  const distanceTo = (word: string): number => {
    const more = word.length - typed.length;
    const whole = Math.abs(more) <= most ? editDistance(typed, word) : Number.POSITIVE_INFINITY;
    if (whole <= most || more <= 0) return whole;
    return editDistance(typed, word.slice(0, typed.length)) <= 1 ? 1.5 : Number.POSITIVE_INFINITY;
  };
  return vocabulary
    .map((word) => ({ word, distance: distanceTo(word) }))
    .filter(({ distance }) => distance > 0 && distance <= Math.max(most, 1.5))
    .sort((a, b) => a.distance - b.distance || (a.word < b.word ? -1 : 1));
}
