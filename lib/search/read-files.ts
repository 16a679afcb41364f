// Turns fetched JSON into indexes, and refuses files of another build. It must not know how they were fetched.
import type { Locale } from '#lib/locales';
import { type Aliases, readAliases } from './aliases';
import type { FieldIndexes } from './score-unit';
import { leadFields } from './search-document';
import type { SearchBody, SearchLead } from './search-files';
import { type FieldIndex, indexVersion, readPostings } from './search-index';

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

/**
 * @param roster of the files it must go with, if there are any yet.
 * @throws SearchVersionError for a file of another version, language or roster, or no such file at all.
 */
export function readLead(file: unknown, locale: Locale, roster?: string): ReadLead {
  refuseOthers(file, { version: indexVersion, locale, ...(roster !== undefined && { roster }) });
  const lead = file as SearchLead;
  const indexes = leadFields.map((field) => [field, readPostings(field, lead.fields[field])]);
  return { ...lead, indexes: Object.fromEntries(indexes), aliases: readAliases(lead.groups) };
}

/** @throws SearchVersionError also for a body that numbers the cases differently than the lead. */
export function readBody(file: unknown, locale: Locale, roster: string): FieldIndex {
  refuseOthers(file, { version: indexVersion, locale, roster });
  return readPostings('body', (file as SearchBody).fields.body);
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
