// Follows moves of moves to their end. It must not know files or pages.
import { splitAnchor } from '../url/site-address';
import type { Move } from './moved';

interface Circle {
  readonly from: string;
  /** From the entry back to itself. */
  readonly way: readonly string[];
}

/**
 * Each move with where it leads in the end, and anchors as those of the page of today. Moves that lead
 * in a circle are left out.
 */
export function flatten<M extends Move>(moves: readonly M[]): { moved: M[]; circles: Circle[] } {
  const next = new Map<string, string>(moves.map(({ from, to }) => [from, to]));
  const step = (address: string): string | undefined => {
    const whole = next.get(address);
    if (whole !== undefined) return whole;
    const { path, anchor } = splitAnchor(address);
    const page = anchor === undefined ? undefined : next.get(path);
    return page === undefined ? undefined : `${splitAnchor(page).path}#${anchor}`;
  };
  const moved: M[] = [];
  const circles: Circle[] = [];
  /** By every address on a way that has one: a long chain is walked once. */
  const ends = new Map<string, string>();
  for (const move of moves) {
    const way = [move.from];
    const seen = new Set(way);
    for (let at = ends.get(move.from) ?? step(move.from); at !== undefined; ) {
      way.push(at);
      if (seen.has(at)) break;
      seen.add(at);
      at = ends.get(at) ?? step(at);
    }
    const end = way.at(-1) ?? move.to;
    if (end === move.from) circles.push({ from: move.from, way });
    // One that runs into a circle of others is told where they are told.
    else if (seen.size === way.length) {
      moved.push({ ...move, to: end });
      for (const passed of way.slice(0, -1)) ends.set(passed, end);
    }
  }
  return {
    moved: moved.map((move) => ({ ...move, from: anchorToday(move.from, moved) })),
    circles,
  };
}

/** An anchor as one of the page that stands there today; a page as it is. */
export function anchorToday(from: string, moved: readonly Move[]): string {
  const { path, anchor } = splitAnchor(from);
  const page = anchor === undefined ? undefined : moved.find((move) => move.from === path)?.to;
  return page === undefined ? from : `${splitAnchor(page).path}#${anchor}`;
}
