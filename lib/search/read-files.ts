// Turns fetched JSON into indexes, and refuses files of another build. It must not know how they were fetched.
import type { Locale } from '#lib/locales';
import { type Aliases, readAliases } from './aliases';
import { readDirectory } from './cut-rows';
import { type OpenPostings, openPostings } from './open-postings';
import { createPiecedIndex, type PiecedIndex } from './pieced-index';
import type { FieldIndexes } from './score-unit';
import { type Field, leadFields } from './search-document';
import { bodyFields, type SearchBody, type SearchLead, type SearchPiece } from './search-files';
import { createStore, indexVersion } from './search-index';
import { unpackVocabulary } from './vocabulary';

/** A file that this program must not use: made by another version, or for other cases. */
export class SearchVersionError extends Error {
  override readonly name = 'SearchVersionError';
}

interface ReadLead {
  readonly roster: string;
  readonly ids: readonly string[];
  readonly indexes: FieldIndexes;
  readonly vocabulary: readonly string[];
  readonly aliases: Aliases;
}

export interface ReadBody {
  readonly indexes: FieldIndexes;
  /** The same, where they are in pieces. */
  readonly pieced: readonly PiecedIndex[];
  /** Pieces that look-ups would have needed since this was asked last; none when the body is whole. */
  missed(): number[];
  /** @throws SearchVersionError for a file that is no piece of this body. */
  add(piece: number, file: unknown): void;
}

/**
 * @param roster of the files it must go with, if there are any yet.
 * @throws SearchVersionError for a file of another version, language or roster, or no such file at all.
 */
export function readLead(file: unknown, locale: Locale, roster?: string): ReadLead {
  refuseOthers(file, { version: indexVersion, locale, ...(roster !== undefined && { roster }) });
  const lead = file as SearchLead;
  const postings = openPostings(lead.postings);
  return {
    roster: lead.roster,
    ids: lead.ids,
    indexes: indexesOf(leadFields, postings),
    vocabulary: unpackVocabulary(lead.vocabulary, postings.terms),
    aliases: readAliases(lead.groups),
  };
}

/** @throws SearchVersionError also for a body that numbers the cases differently than the lead. */
export function readBody(file: unknown, locale: Locale, roster: string): ReadBody {
  const expected = { version: indexVersion, locale, roster };
  refuseOthers(file, expected);
  const body = file as SearchBody;
  if ('postings' in body) {
    return {
      indexes: indexesOf(bodyFields, openPostings(body.postings)),
      pieced: [],
      missed: () => [],
      add: () => {},
    };
  }
  const ranges = readDirectory(body.directory);
  const missed = new Set<number>();
  const indexes = bodyFields.map((field, column) =>
    createPiecedIndex(field, column, ranges, (piece) => missed.add(piece)),
  );
  return {
    indexes: Object.fromEntries(bodyFields.map((field, i) => [field, indexes[i]])),
    pieced: indexes,
    missed() {
      const pieces = [...missed];
      missed.clear();
      return pieces;
    },
    add(piece, some) {
      refuseOthers(some, expected);
      const postings = openPostings((some as SearchPiece).postings);
      for (const index of indexes) index.add(piece, postings);
    },
  };
}

function indexesOf(names: readonly Field[], postings: OpenPostings): FieldIndexes {
  const stores = names.map((field, column) => {
    const store = createStore(field, column);
    store.add(postings);
    return [field, store] as const;
  });
  return Object.fromEntries(stores);
}

function refuseOthers(file: unknown, expected: Readonly<Record<string, string>>): void {
  const found = new Map(Object.entries(file ?? {}));
  for (const [key, value] of Object.entries(expected)) {
    if (found.get(key) === value) continue;
    throw new SearchVersionError(
      `the search file has the ${key} "${found.get(key)}", this page needs "${value}"`,
    );
  }
}
