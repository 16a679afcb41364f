// The search files of the base with their names: the content's hash is part of the name, so that a
// browser may keep a file for ever and never mixes two builds.
import { createHash } from 'node:crypto';
import type { Casebook } from '#lib/casebook';
import { type Locale, locales } from '#lib/locales';
import { aliasGroups, caseDocuments } from '#lib/search/case-documents';
import { buildSearchFiles } from '#lib/search/search-files';
import { casebook } from './book';

export type SearchFileNames = Readonly<Record<Locale, { lead: string; full: string }>>;

interface Built {
  readonly texts: ReadonlyMap<string, string>;
  readonly names: SearchFileNames;
}

let built: (Built & { book: Casebook }) | undefined;

/** File name → JSON text, and the names for each language and depth. */
export function searchFiles(): Built {
  const book = casebook();
  if (built?.book === book) return built;
  const files = buildSearchFiles(caseDocuments(book), aliasGroups(book));
  const texts = new Map<string, string>();
  const put = (kind: string, locale: Locale, value: unknown): string => {
    const text = JSON.stringify(value);
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
    const name = `${kind}.${locale}.${hash}.json`;
    texts.set(name, text);
    return name;
  };
  const names = Object.fromEntries(
    locales.map((locale) => [
      locale,
      {
        lead: put('lead', locale, files[locale].lead),
        full: put('body', locale, files[locale].body),
      },
    ]),
  ) as SearchFileNames;
  built = { texts, names, book };
  return built;
}
