// The cases most like each case. Situations alone are compared, in both directions, as a case that
// tells much and one that tells little see each other differently.
import type { Casebook } from '../casebook';
import { aspectsOf } from './aspects';
import { type Likeness, likeness, rarityAmong } from './likeness';
import { type Situation, situationOf } from './situation';

export interface Neighbour {
  readonly id: string;
  /** Mean of both directions. */
  readonly score: number;
  /** Seen from the case that was asked. */
  readonly likeness: Likeness;
}

interface Comparer {
  readonly situations: ReadonlyMap<string, Situation>;
  readonly compare: (asked: Situation, other: Situation) => Likeness;
}

const comparers = new WeakMap<Casebook, Comparer>();

function comparerOf(book: Casebook): Comparer {
  const known = comparers.get(book);
  if (known) return known;
  const situations = new Map(book.cases.map((item) => [item.id, situationOf(book, item)]));
  const aspects = aspectsOf(book);
  const rarity = rarityAmong([...situations.values()]);
  const made: Comparer = {
    situations,
    compare: (asked, other) => likeness(asked, other, aspects, rarity),
  };
  comparers.set(book, made);
  return made;
}

/** More are never asked for; the lists of a large base would fill the memory. */
const mostKept = 50;

const found = new WeakMap<Casebook, Map<string, readonly Neighbour[]>>();

/** The cases most like the given one, at most 50, most alike first, ties by id. */
export function neighbours(book: Casebook, id: string): readonly Neighbour[] {
  const known = found.get(book) ?? new Map<string, readonly Neighbour[]>();
  found.set(book, known);
  const own = known.get(id) ?? findNeighbours(book, id);
  known.set(id, own);
  return own;
}

function findNeighbours(book: Casebook, id: string): Neighbour[] {
  const { situations, compare } = comparerOf(book);
  const own = situations.get(id) ?? {};
  return [...situations]
    .filter(([other]) => other !== id)
    .map(([other, situation]) => {
      const forth = compare(own, situation);
      const score = (forth.score + compare(situation, own).score) / 2;
      return { id: other, score, likeness: forth };
    })
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, mostKept);
}
