// The one place that knows FlexSearch: it stores, per field, which documents hold a term and about
// where. It must not know tokens' rules, queries or ranking: its own encoder and ranking fail on Japanese.
import { Index } from 'flexsearch';
import type { OpenPostings } from './open-postings';
import type { FieldPostings, Slots } from './packed-postings';
import { allFields, type Field, fields } from './search-document';
import { tokenizerVersion, tokens } from './tokens';

/** Pinned in package.json; its export format carries no version of its own. */
export const flexSearchVersion = '0.8.212';

/** Of the files: raise it with any change of how they are packed or cut. */
const formatVersion = 2;

const tokenize = 'strict';

/** An index made under another version answers wrongly without an error, so files carry this. */
export const indexVersion = [
  `format ${formatVersion}`,
  `tokens ${tokenizerVersion}`,
  ...allFields.map((field) => `${field} ${fields[field].resolution}`),
  `flexsearch ${flexSearchVersion} ${tokenize}`,
].join(', ');

export interface FieldIndex {
  slots(term: string): Slots;
  /** The first terms that begin with `start` and go on, in code-unit order. */
  longer(start: string, most: number): readonly string[];
}

export interface FieldStore extends FieldIndex {
  /** More terms, none of them there yet. */
  add(postings: OpenPostings): void;
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

/**
 * An empty index of a field, to be filled with what `buildPostings` made, whole or in pieces.
 * FlexSearch gets a term when it is asked for first: most are never asked for.
 * @param column of the field among the postings.
 */
export function createStore(field: Field, column: number): FieldStore {
  const index = newIndex(field);
  // The map itself: a look-up by `search` would resolve the places into one list.
  const { map } = index as unknown as { map: ReadonlyMap<string, Slots> };
  const parts: OpenPostings[] = [];
  return {
    add: (postings) => void parts.push(postings),
    slots(term) {
      const known = map.get(term);
      if (known) return known;
      const slots = parts.map((part) => part.slots(column, term)).find(Boolean);
      // It adds to what is there. FlexSearch also takes the parsed value (`importIndex` in
      // src/serialize.js); its types do not say so.
      if (slots) index.import('1.map', [[term, slots]] as unknown as string);
      return slots ?? [];
    },
    longer(start, most) {
      const found = parts.flatMap((part) => part.longer(column, start, most));
      return parts.length > 1 ? found.sort().slice(0, most) : found;
    },
  };
}
