// Finds the word an author probably meant. Pure text; knows no vocabulary.

/**
 * Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours.
 * @see https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance
 */
export function editDistance(a: string, b: string): number {
  const from = [...a];
  const to = [...b];
  let beforeLast: number[] = [];
  let last = to.map((_, j) => j);
  last.push(to.length);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1];
      let best = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) {
        best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return last[to.length] ?? 0;
}

/** The candidate nearest to `word`, or undefined when none is near enough (a third of its length). */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  // Longer input is no slip of the fingers, and the distance is quadratic.
  if (word.length > 80) return undefined;
  const plain = word.normalize('NFKC').toLowerCase();
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of candidates) {
    const known = candidate.toLowerCase();
    const distance = isBeginning(plain, known) ? nearSlip : editDistance(plain, known);
    const limit = Math.max(1, Math.floor(Math.max(plain.length, candidate.length) / 3));
    if (distance <= limit && (!best || distance < best.distance)) best = { candidate, distance };
  }
  return best?.candidate;
}

/** Less far than two slips of the fingers, and farther than one. */
const nearSlip = 1.5;

/** `github` for `github-actions`: the first words of a name are how people say it. */
function isBeginning(word: string, known: string): boolean {
  return word.length > 2 && /^[- ]/.test(known.startsWith(word) ? known.slice(word.length) : '');
}

/** `Did you mean "x"?` for the nearest candidate, or undefined. */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const found = nearest(word, candidates);
  return found === undefined ? undefined : `Did you mean "${found}"?`;
}
