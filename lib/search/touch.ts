// Looks up all that a query may need, so that an index in pieces learns at once what it lacks. Ranking
// stops at the first thing not found, and would ask for one piece after the other. It must not score.
import { mostLonger } from './match';
import type { Part } from './parts';
import type { PiecedIndex } from './pieced-index';
import type { Query } from './query';
import { stem } from './stem';

/**
 * To be repeated once what was missed is at hand. Of a phrase that nobody typed (another name, another
 * script) only the rarest term is looked up at first: if no document holds it, the rest does not matter.
 */
export function touch({ units }: Query, index: PiecedIndex): void {
  for (const { alternatives } of units) {
    for (const { parts, factor } of alternatives) {
      if (factor === 1 || isPossible(parts, index))
        for (const part of parts) touchPart(part, index);
    }
  }
}

function touchPart(part: Part, index: PiecedIndex): void {
  for (const term of termsOf(part)) index.slots(term);
  if (part.kind === 'character' || (part.kind === 'word' && part.reach > 0)) {
    index.longer(part.text, mostLonger);
  }
}

/** False also while the piece that would tell is not at hand. */
function isPossible(parts: readonly Part[], index: PiecedIndex): boolean {
  const [rarest] = parts
    .flatMap((part) => (part.kind === 'pairs' ? part.pairs.map((pair) => [pair]) : [termsOf(part)]))
    .toSorted(([a = ''], [b = '']) => index.crowd(b) - index.crowd(a));
  // Each look-up is made, so that all that is missed is known.
  const found = (rarest ?? []).map((term) => index.slots(term).length > 0);
  return found.length === 0 || found.includes(true);
}

function termsOf(part: Part): readonly string[] {
  if (part.kind === 'pairs') return part.pairs;
  return part.kind === 'word' ? [part.text, stem(part.text)] : [part.text];
}
