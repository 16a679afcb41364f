// An index of which only some pieces are at hand: it answers from those, and remembers which others it
// was asked for. It must not know how pieces are fetched, nor what a query is.
import type { Ranges } from './cut-rows';
import type { OpenPostings } from './open-postings';
import { placesUpTo } from './places-up-to';
import type { Field } from './search-document';
import { createStore, type FieldIndex } from './search-index';

export interface PiecedIndex extends FieldIndex {
  add(piece: number, postings: OpenPostings): void;
  /** Terms in the piece of a term: the more, the fewer documents each of them has. */
  crowd(term: string): number;
}

/** @param miss is told of each piece that an answer would have needed. */
export function createPiecedIndex(
  field: Field,
  column: number,
  { starts, counts }: Ranges,
  miss: (piece: number) => void,
): PiecedIndex {
  const store = createStore(field, column);
  const added = new Set<number>();
  /** The piece a term would be in; -1 for one before all others. */
  const pieceOf = (term: string) => placesUpTo(starts, term) - 1;
  const isAtHand = (piece: number) => {
    const isThere = added.has(piece);
    if (!isThere) miss(piece);
    return isThere;
  };
  return {
    add(piece, postings) {
      if (added.has(piece)) return;
      store.add(postings);
      added.add(piece);
    },
    crowd: (term) => counts[pieceOf(term)] ?? 0,
    slots(term) {
      const piece = pieceOf(term);
      return piece >= 0 && isAtHand(piece) ? store.slots(term) : [];
    },
    longer(start, most) {
      if (starts.length === 0) return [];
      const atHand = store.longer(start, most);
      let isComplete = true;
      let found = 0;
      let piece = Math.max(0, pieceOf(start));
      do {
        if (isAtHand(piece)) found += atHand.filter((term) => pieceOf(term) === piece).length;
        else {
          isComplete = false;
          // Perhaps not all of them begin so; then the next try asks for more.
          found += counts[piece] ?? 0;
        }
        piece++;
      } while (found < most && starts[piece]?.startsWith(start));
      return isComplete ? atHand : [];
    },
  };
}
