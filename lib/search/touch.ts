// Looks up all that a query may need, so that an index in pieces learns at once what it lacks. Ranking
// stops at the first thing not found, and would ask for one piece after the other. It must not score.
import { mostLonger } from './match';
import type { Part } from './parts';
import type { Query } from './query';
import type { FieldIndex } from './search-index';
import { stem } from './stem';

export function touch({ units }: Query, index: FieldIndex): void {
  for (const { alternatives } of units) {
    for (const { parts } of alternatives) for (const part of parts) touchPart(part, index);
  }
}

function touchPart(part: Part, index: FieldIndex): void {
  if (part.kind === 'pairs') {
    for (const pair of part.pairs) index.slots(pair);
    return;
  }
  index.slots(part.text);
  if (part.kind === 'word') index.slots(stem(part.text));
  if (part.kind === 'character' || part.reach > 0) index.longer(part.text, mostLonger);
}
