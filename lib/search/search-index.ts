// The one place that knows FlexSearch: it stores, per field, which documents hold a term and about
// where. It must not know tokens' rules, queries or ranking: its own encoder and ranking fail on Japanese.
import { Index } from 'flexsearch';
import { allFields, type Field, fields } from './search-document';
import { tokenizerVersion, tokens } from './tokens';

/** Pinned in package.json; its export format carries no version of its own. */
export const flexSearchVersion = '0.8.212';

const tokenize = 'strict';

/** An index made under another version answers wrongly without an error, so files carry this. */
export const indexVersion = [
  `tokens ${tokenizerVersion}`,
  ...allFields.map((field) => `${field} ${fields[field].resolution}`),
  `flexsearch ${flexSearchVersion} ${tokenize}`,
].join(', ');

/** The documents that hold a term, by place: slot 0 is the beginning of the text. Empty slots are holes or null. */
export type Slots = readonly (readonly number[] | null | undefined)[];

/** A field as plain JSON: terms in code-unit order. */
export type FieldPostings = readonly (readonly [term: string, slots: Slots])[];

export interface FieldIndex {
  /** All terms in code-unit order, for prefixes. */
  readonly terms: readonly string[];
  slots(term: string): Slots;
}

/**
 * FlexSearch is handed finished terms, one a line, for documents and for look-ups alike. So a word
 * can be looked up without its stem, and the encoder has no rules that could differ between the two.
 */
function newIndex(field: Field): Index {
  return new Index({
    tokenize,
    resolution: fields[field].resolution,
    encoder: (lines: string) => lines.split('\n'),
  });
}

/** @param texts one per document; the place in the list is the document's number. */
export function buildPostings(field: Field, texts: readonly string[]): FieldPostings {
  const index = newIndex(field);
  for (const [number, text] of texts.entries()) index.add(number, tokens(text).join('\n'));
  const postings: [string, Slots][] = [];
  // The callback is synchronous, hence the export is. Large maps come in pieces: 1.map, 2.map.
  index.export((key, data) => {
    if (data && key.endsWith('.map')) postings.push(...(JSON.parse(data) as [string, Slots][]));
  });
  return postings.sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The inverse of `buildPostings`; several pieces of one field may be joined before. */
export function readPostings(field: Field, postings: FieldPostings): FieldIndex {
  const index = newIndex(field);
  // FlexSearch also takes the parsed value (`importIndex` in src/serialize.js); its types do not say so.
  index.import('1.map', postings as unknown as string);
  return {
    terms: postings.map(([term]) => term).sort(),
    // The map itself: a look-up by `search` would resolve the places into one list.
    slots: (term) => (index as unknown as { map: ReadonlyMap<string, Slots> }).map.get(term) ?? [],
  };
}
