// Finds the alias phrases in a query. It must not know how they are scored.
import type { Aliases } from './aliases';
import { type FlatText, isPhrase, piecesOf } from './flat-text';

/** A stretch of the flat query, `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The stretches that are phrases, the longest first where they overlap, in the order of the query. */
export function findAliases(flat: FlatText, aliases: Aliases): Stretch[] {
  const candidates: Stretch[] = [];
  for (let start = 0; start < flat.text.length; start++) {
    const last = Math.min(flat.text.length, start + aliases.longest);
    for (let end = last; end > start + 1; end--) {
      const breaks = aliases.entries.get(flat.text.slice(start, end))?.breaks;
      if (breaks && isPhrase(flat, start, end) && isSpelledSo(flat, start, end, breaks)) {
        candidates.push({ start, end });
      }
    }
  }
  const length = (stretch: Stretch) => stretch.end - stretch.start;
  candidates.sort((a, b) => length(b) - length(a) || a.start - b.start);
  const chosen: Stretch[] = [];
  for (const candidate of candidates) {
    const isFree = chosen.every(
      ({ start, end }) => candidate.end <= start || end <= candidate.start,
    );
    if (isFree) chosen.push(candidate);
  }
  return chosen.sort((a, b) => a.start - b.start);
}

/** "git lab" is GitLab, but "e cs" is not ECS: a lone letter stands apart only where the phrase has it so. */
function isSpelledSo(
  flat: FlatText,
  start: number,
  end: number,
  breaks: ReadonlySet<number>,
): boolean {
  let offset = 0;
  return piecesOf(flat, start, end).every((piece, i, pieces) => {
    const before = pieces[i - 1];
    const isApart = before !== undefined && before.end < piece.start;
    const isLong = piece.text.length > 1 && (before?.text.length ?? 0) > 1;
    const fits = !isApart || isLong || breaks.has(offset);
    offset += piece.text.length;
    return fits;
  });
}
