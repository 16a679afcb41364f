// A word with one slip of the fingers.
import type { Random } from './random';

/** @param word of at least four letters; the first one stays, as nobody mistypes that. */
export function misspelt(random: Random, word: string): string {
  const at = random.between(1, word.length - 2);
  const before = word.slice(0, at);
  const [here = '', next = ''] = word.slice(at);
  const after = word.slice(at + 2);
  const slips = [`${next}${here}`, next, `${here}${here}${next}`].map(
    (slip) => before + slip + after,
  );
  return random.pick(slips.filter((slip) => slip !== word));
}
