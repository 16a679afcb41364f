// Moves between platforms over the whole base: from what to what, in how many cases.
import { type Case, type Casebook, termOf } from '../casebook';
import { type PlatformMove, platformMoves } from '../cases/platform-moves';
import { platformFacet } from '../facets';
import type { Listing, Mark } from './listing';

/** Ends that are no platform: Kubernetes was left, nobody says for what; or nothing is told at all. */
export const openEnds = ['left-kubernetes', 'not-stated'] as const;

export interface Flow {
  readonly from: string;
  /** A term of the platform facet, `unnamed` or one of `openEnds`. */
  readonly to: string;
  /** The cases that tell of this move. */
  readonly mark: Mark;
  /** Each move with its case; a case may tell of the same move in two scopes. */
  readonly moves: readonly { readonly item: Case; readonly move: PlatformMove }[];
}

/** The most frequent first, then by the order of the terms; open ends last. */
export function flows(book: Casebook, listing: Listing): Flow[] {
  const found = new Map<string, { item: Case; move: PlatformMove; to: string }[]>();
  for (const item of book.cases) {
    for (const move of platformMoves(item)) {
      const to = endOf(book, item, move);
      const key = `${move.from} ${to}`;
      found.set(key, [...(found.get(key) ?? []), { item, move, to }]);
    }
  }
  const terms = (book.terms[platformFacet] ?? []).map(({ id }) => id);
  const place = (id: string) => {
    const open = (openEnds as readonly string[]).indexOf(id);
    const term = terms.indexOf(id);
    return open >= 0 ? terms.length + 1 + open : term >= 0 ? term : terms.length;
  };
  return [...found.values()]
    .flatMap((own): Flow[] => {
      const [first] = own;
      if (!first) return [];
      const { from } = first.move;
      const mark = listing.mark(
        own.map(({ item }) => item),
        { [platformFacet]: [from] },
      );
      return [{ from, to: first.to, mark, moves: own.map(({ item, move }) => ({ item, move })) }];
    })
    .sort(
      (a, b) =>
        b.mark.cases.length - a.mark.cases.length ||
        place(a.from) - place(b.from) ||
        place(a.to) - place(b.to),
    );
}

/**
 * Where the move ends. Without a named successor it is a retreat when what was given up was Kubernetes
 * and no Kubernetes runs in that scope any more.
 */
function endOf(book: Casebook, item: Case, move: PlatformMove): string {
  if (move.to !== 'not-stated') return move.to;
  const isKubernetes = (id: string) => termOf(book, platformFacet, id)?.family === 'kubernetes';
  const scopeOf = ({ scope }: { scope?: string | undefined }) => scope ?? item.outcome.scope;
  const state = item.states[platformFacet];
  const goesOn =
    state !== 'not-stated' &&
    state?.some(
      (one) => one.status === 'used' && scopeOf(one) === scopeOf(move) && isKubernetes(one.is),
    );
  return isKubernetes(move.from) && !goesOn ? 'left-kubernetes' : 'not-stated';
}
