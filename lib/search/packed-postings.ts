// Postings as compact text, written by the build. It must not know FlexSearch, nor
// what a term or a field means.
import { packNumber } from './packed-numbers';
import { packTerms } from './packed-terms';

/** The documents that hold a term, by place: slot 0 is the beginning of the text. Empty slots are holes or null. */
export type Slots = readonly (readonly number[] | null | undefined)[];

/** A field as plain JSON: terms in code-unit order. */
export type FieldPostings = readonly (readonly [term: string, slots: Slots])[];

export interface PackedPostings {
  readonly terms: string;
  /**
   * A stretch for each term, divided by spaces; in it, divided by commas, the documents of each field:
   * before each, how many numbers are skipped. Empty fields at the end are left out.
   */
  readonly documents: string;
  /** For each field: one digit (base 36) for each of its documents, in that order; empty when all are 0. */
  readonly slots: readonly string[];
}

/** One term: as in `PackedPostings`. */
export interface PackedRow extends Omit<PackedPostings, 'terms'> {
  readonly term: string;
}

/** The rows of all terms of the fields, in code-unit order. */
export function packRows(fields: readonly FieldPostings[]): PackedRow[] {
  const byField = fields.map((postings) => new Map(postings));
  const terms = [...new Set(byField.flatMap((slots) => [...slots.keys()]))].sort();
  return terms.map((term) => {
    const parts = byField.map((slots) => packSlots(slots.get(term) ?? []));
    const documents = parts.map((part) => part.documents).join(',');
    const slots = parts.map((part) => part.slots);
    return { term, documents: documents.replace(/,+$/, ''), slots };
  });
}

/** Rows that follow one another, as one text. */
export function joinRows(rows: readonly PackedRow[]): PackedPostings {
  const slots = (rows[0]?.slots ?? []).map((_, i) => rows.map((row) => row.slots[i]).join(''));
  return {
    terms: packTerms(rows.map(({ term }) => term)),
    documents: rows.map(({ documents }) => documents).join(' '),
    slots: slots.map((text) => text.replace(/^0+$/, '')),
  };
}

function packSlots(slots: Slots): { documents: string; slots: string } {
  const places = slots
    .flatMap((documents, slot) => (documents ?? []).map((document) => ({ document, slot })))
    .sort((a, b) => a.document - b.document);
  let next = 0;
  const skipped = places.map(({ document }) => {
    const distance = document - next;
    next = document + 1;
    return packNumber(distance);
  });
  return {
    documents: skipped.join(''),
    slots: places.map(({ slot }) => slot.toString(36)).join(''),
  };
}
