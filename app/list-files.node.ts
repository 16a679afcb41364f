// The tables of all cases as files, for a list that does not hold them: the content's hash is part of
// the name, so that a browser may keep a file for ever.
import { createHash } from 'node:crypto';
import type { Casebook } from '#lib/casebook';
import type { CaseTable } from '#lib/cases/case-table';
import { caseTable } from '#lib/cases/make-case-table';
import { isLargeBase } from '#lib/large-base';
import { type Locale, locales } from '#lib/locales';
import { casebook } from './book';

interface ListFile {
  readonly table: CaseTable;
  readonly name: string;
  readonly text: string;
}

let built: { files: Readonly<Record<Locale, ListFile>>; book: Casebook } | undefined;

/** The table of each language, and as which file a large base has it. */
export function listFiles(): Readonly<Record<Locale, ListFile>> {
  const book = casebook();
  if (built?.book === book) return built.files;
  const entries = locales.map((locale) => {
    const table = caseTable(book, locale);
    const text = JSON.stringify(table);
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
    return [locale, { table, name: `facets.${locale}.${hash}.json`, text }] as const;
  });
  const files = Object.fromEntries(entries) as Record<Locale, ListFile>;
  built = { files, book };
  return files;
}

/** File name → JSON text; none where the page holds the table itself. */
export function listFileTexts(): ReadonlyMap<string, string> {
  if (!isLargeBase(casebook().cases.length)) return new Map();
  return new Map(Object.values(listFiles()).map(({ name, text }) => [name, text]));
}
