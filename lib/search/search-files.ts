// The JSON files of the search: what the build writes and the browser reads. It must not know where
// they are served, nor how they are named; a name should hold a hash of the content.
import { type Locale, locales } from '#lib/locales';
import { type AliasGroup, foldGroups } from './aliases';
import { nameTerms, withNames } from './name-terms';
import { type Field, fieldText, leadFields, type SearchDocument } from './search-document';
import { buildPostings, type FieldPostings, indexVersion } from './search-index';
import { vocabularyOf } from './vocabulary';

interface SearchFile {
  /** Tokenizer, index options and FlexSearch; see `indexVersion`. */
  readonly version: string;
  /** Fingerprint of the case ids: files that number the cases differently must not meet. */
  readonly roster: string;
  readonly locale: Locale;
}

/** Fetched when a reader turns to the search box. */
export interface SearchLead extends SearchFile {
  /** In code-unit order; the place of an id is its document's number, in every language. */
  readonly ids: readonly string[];
  readonly fields: Readonly<Record<(typeof leadFields)[number], FieldPostings>>;
  /** Words that typos are corrected to. */
  readonly vocabulary: readonly string[];
  /** Phrases that mean the same, normalised. */
  readonly groups: readonly (readonly string[])[];
}

/** Fetched after the first answer. */
export interface SearchBody extends SearchFile {
  readonly fields: { readonly body: FieldPostings };
}

export interface SearchFiles {
  readonly lead: SearchLead;
  readonly body: SearchBody;
}

/**
 * The files of every language; the same input gives the same bytes.
 * @throws RangeError when an id repeats or the languages do not hold the same cases.
 */
export function buildSearchFiles(
  documents: Readonly<Record<Locale, readonly SearchDocument[]>>,
  aliasGroups: readonly AliasGroup[],
): Record<Locale, SearchFiles> {
  const ids = commonIds(documents);
  const groups = foldGroups(aliasGroups);
  const names = nameTerms(groups.flat());
  const filesOf = (locale: Locale): SearchFiles => {
    const sorted = documents[locale].toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const texts = (field: Field) => sorted.map((document) => fieldText(document, field));
    const file = { version: indexVersion, roster: rosterOf(ids), locale };
    return {
      lead: {
        ...file,
        ids,
        fields: Object.fromEntries(
          leadFields.map((field) => [
            field,
            buildPostings(
              field,
              texts(field).map((text) => withNames(text, names)),
            ),
          ]),
        ) as SearchLead['fields'],
        vocabulary: vocabularyOf([...leadFields.flatMap(texts), ...groups.flat()]),
        groups,
      },
      body: { ...file, fields: { body: buildPostings('body', texts('body')) } },
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
