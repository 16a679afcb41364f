// The JSON files of the search: what the build writes and the browser reads. It must not know where
// they are served, nor how they are named; a name should hold a hash of the content.
import { type Locale, locales } from '#lib/locales';
import { type AliasGroup, foldGroups } from './aliases';
import { type BodyDirectory, cutRows } from './cut-rows';
import { nameTerms, withNames } from './name-terms';
import { joinRows, type PackedPostings, packRows } from './packed-postings';
import {
  allFields,
  type Field,
  fieldText,
  leadFields,
  type SearchDocument,
} from './search-document';
import { buildPostings, indexVersion } from './search-index';
import { type PackedVocabulary, packVocabulary, vocabularyOf } from './vocabulary';

interface SearchFile {
  /** Format, tokenizer, index options and FlexSearch; see `indexVersion`. */
  readonly version: string;
  /** Fingerprint of the case ids: files that number the cases differently must not meet. */
  readonly roster: string;
  readonly locale: Locale;
}

/** Fetched when a reader turns to the search box. */
export interface SearchLead extends SearchFile {
  /** In code-unit order; the place of an id is its document's number, in every language. */
  readonly ids: readonly string[];
  /** Of `leadFields`, in their order. */
  readonly postings: PackedPostings;
  /** Words that typos are corrected to. */
  readonly vocabulary: PackedVocabulary;
  /** Phrases that mean the same, normalised. */
  readonly groups: readonly (readonly string[])[];
}

/** Fetched after the first answer: the postings of `bodyFields`, or where they lie when cut in pieces. */
export type SearchBody = SearchFile &
  ({ readonly postings: PackedPostings } | { readonly directory: BodyDirectory });

/** Fetched when a query needs its range of terms. */
export interface SearchPiece extends SearchFile {
  readonly postings: PackedPostings;
}

export interface SearchFiles {
  readonly lead: SearchLead;
  readonly body: SearchBody;
  /** In the order of the directory; none when the body is whole. */
  readonly pieces: readonly SearchPiece[];
}

/** What the body holds of a case; the other fields are in the lead. */
export const bodyFields: readonly Field[] = allFields.filter(
  (field) => !leadFields.some((lead) => lead === field),
);

/**
 * The files of every language; the same input gives the same bytes.
 * @param shape `pieces` cuts the body into ranges of terms: for bases whose whole body is heavy.
 * @throws RangeError when an id repeats or the languages do not hold the same cases.
 */
export function buildSearchFiles(
  documents: Readonly<Record<Locale, readonly SearchDocument[]>>,
  aliasGroups: readonly AliasGroup[],
  shape: 'whole' | 'pieces' = 'whole',
): Record<Locale, SearchFiles> {
  const ids = commonIds(documents);
  const groups = foldGroups(aliasGroups);
  const names = nameTerms(groups.flat());
  const filesOf = (locale: Locale): SearchFiles => {
    const sorted = documents[locale].toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const texts = (field: Field) => sorted.map((document) => fieldText(document, field));
    const isLead = (field: Field) => leadFields.some((one) => one === field);
    const named = (field: Field) =>
      isLead(field) ? texts(field).map((text) => withNames(text, names)) : texts(field);
    const rows = (some: readonly Field[]) =>
      packRows(some.map((field) => buildPostings(field, named(field))));
    const file = { version: indexVersion, roster: rosterOf(ids), locale };
    const leadRows = rows(leadFields);
    const words = vocabularyOf([...leadFields.flatMap(texts), ...groups.flat()]);
    const lead: SearchLead = {
      ...file,
      ids,
      postings: joinRows(leadRows),
      vocabulary: packVocabulary(
        words,
        leadRows.map(({ term }) => term),
      ),
      groups,
    };
    const bodyRows = rows(bodyFields);
    if (shape === 'whole') {
      return { lead, body: { ...file, postings: joinRows(bodyRows) }, pieces: [] };
    }
    const { directory, pieces } = cutRows(bodyRows);
    return {
      lead,
      body: { ...file, directory },
      pieces: pieces.map((postings) => ({ ...file, postings })),
    };
  };
  const entries = locales.map((locale) => [locale, filesOf(locale)] as const);
  return Object.fromEntries(entries) as Record<Locale, SearchFiles>;
}

function commonIds(documents: Readonly<Record<Locale, readonly SearchDocument[]>>): string[] {
  const lists = locales.map((locale) => documents[locale].map(({ id }) => id).sort());
  const [first = [], ...others] = lists;
  const repeated = first.find((id, i) => id === first[i + 1]);
  if (repeated !== undefined) throw new RangeError(`the search got the case "${repeated}" twice`);
  for (const other of others) {
    const odd = [...first, ...other].find((id) => !first.includes(id) || !other.includes(id));
    if (odd !== undefined || other.length !== first.length) {
      throw new RangeError(`the languages of the search hold different cases: "${odd}"`);
    }
  }
  return first;
}

/** Number of cases and FNV-1a of their ids. @see https://datatracker.ietf.org/doc/draft-eastlake-fnv/ */
function rosterOf(ids: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(ids.join('\n'))) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return `${ids.length}-${hash.toString(16)}`;
}
