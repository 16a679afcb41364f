// Packed postings that are unpacked row by row, when a term is asked for: a query asks for a few terms
// of tens of thousands. It must not know FlexSearch, nor what a term or a field means.
import { numberLength, unpackNumbers } from './packed-numbers';
import type { PackedPostings, Slots } from './packed-postings';
import { unpackTerms } from './packed-terms';
import { placesUpTo } from './places-up-to';

/** Columns are the fields in the order in which they were packed. */
export interface OpenPostings {
  /** Of all columns, in code-unit order. */
  readonly terms: readonly string[];
  /** Undefined for a term that is not in the column. */
  slots(column: number, term: string): Slots | undefined;
  /** The first terms of a column that begin with `start` and go on, in code-unit order. */
  longer(column: number, start: string, most: number): string[];
}

const comma = 0x2c;
const space = 0x20;

export function openPostings(packed: PackedPostings): OpenPostings {
  const { documents, slots: digits } = packed;
  const terms = unpackTerms(packed.terms);
  const columns = digits.length;
  /** By row: where its stretch begins; one more at the end. */
  const starts = new Int32Array(terms.length + 1);
  /** By row and column: how many documents the rows before hold in that column. */
  const before = new Int32Array((terms.length + 1) * columns);
  const counts = new Int32Array(columns);
  let column = 0;
  let row = 0;
  for (let at = 0; at < documents.length; ) {
    const code = documents.charCodeAt(at);
    if (code === comma || code === space) at++;
    if (code === comma) column++;
    else if (code === space) {
      row++;
      starts[row] = at;
      before.set(counts, row * columns);
      column = 0;
    } else {
      counts[column] = (counts[column] ?? 0) + 1;
      at += numberLength(code);
    }
  }
  starts[terms.length] = documents.length + 1;
  before.set(counts, terms.length * columns);

  const first = (row: number, column: number) => before[row * columns + column] ?? 0;
  return {
    terms,
    slots(column, term) {
      const row = placesUpTo(terms, term) - 1;
      if (terms[row] !== term || first(row, column) === first(row + 1, column)) return undefined;
      const stretch = documents.slice(starts[row], (starts[row + 1] ?? 0) - 1);
      const skipped = unpackNumbers(stretch.split(',')[column] ?? '');
      return unpackSlots(skipped, digits[column] ?? '', first(row, column));
    },
    longer(column, start, most) {
      const found: string[] = [];
      for (let row = placesUpTo(terms, start); found.length < most; row++) {
        const term = terms[row];
        if (!term?.startsWith(start)) break;
        if (first(row, column) < first(row + 1, column)) found.push(term);
      }
      return found;
    },
  };
}

function unpackSlots(skipped: readonly number[], digits: string, start: number): Slots {
  const slots: (number[] | null)[] = [];
  let document = -1;
  for (const [i, distance] of skipped.entries()) {
    document += distance + 1;
    const slot = digits === '' ? 0 : Number.parseInt(digits.charAt(start + i), 36);
    while (slots.length <= slot) slots.push(null);
    const documents = slots[slot];
    if (documents) documents.push(document);
    else slots[slot] = [document];
  }
  return slots;
}
