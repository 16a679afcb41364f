// Cuts postings into pieces, each a range of terms, so that a query of a large base fetches only what it
// asks about. It must not know fields or files.
import { packNumber, unpackNumbers } from './packed-numbers';
import { joinRows, type PackedPostings, type PackedRow } from './packed-postings';
import { packTerms, unpackTerms } from './packed-terms';

/** Which terms lie in which piece. */
export interface BodyDirectory {
  /** The first term of each piece, packed. */
  readonly starts: string;
  /** The number of terms in each piece, packed. */
  readonly counts: string;
}

/** Characters of a piece before it is closed; one with a single term may have more. */
const fullAt = 12_000;

export function cutRows(
  rows: readonly PackedRow[],
  most = fullAt,
): {
  directory: BodyDirectory;
  pieces: PackedPostings[];
} {
  const cut: PackedRow[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    const own = row.term.length + row.documents.length + row.slots.join('').length;
    if (size + own > most) {
      cut.push([]);
      size = 0;
    }
    cut.at(-1)?.push(row);
    size += own;
  }
  return {
    directory: {
      starts: packTerms(cut.map(([first]) => first?.term ?? '')),
      counts: cut.map(({ length }) => packNumber(length)).join(''),
    },
    pieces: cut.map(joinRows),
  };
}

export interface Ranges {
  readonly starts: readonly string[];
  readonly counts: readonly number[];
}

export function readDirectory({ starts, counts }: BodyDirectory): Ranges {
  return { starts: unpackTerms(starts), counts: unpackNumbers(counts) };
}
