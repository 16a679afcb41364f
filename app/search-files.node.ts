// The files of the search with their names: the content's hash is part of the name, so that a browser
// may keep a file for ever and never mixes two builds.
import { createHash } from 'node:crypto';
import type { SearchPaths } from '#components/search/use-search.client';
import type { Casebook } from '#lib/casebook';
import { isLargeBase } from '#lib/large-base';
import { type Locale, locales } from '#lib/locales';
import { aliasGroups, caseDocuments } from '#lib/search/case-documents';
import { buildSearchFiles, type SearchFiles } from '#lib/search/search-files';
import { piecePath } from '#lib/search/worker-messages';
import { workerScript } from '#lib/search/worker-script.node';
import { paths } from '#lib/url/paths';
import { casebook } from './book';

interface Built {
  /** By file name. */
  readonly texts: ReadonlyMap<string, string>;
  /** What the list of cases is told of them. */
  readonly paths: SearchPaths;
}

let built: (Built & { book: Casebook }) | undefined;

export function searchFiles(): Built {
  const book = casebook();
  if (built?.book === book) return built;
  const shape = isLargeBase(book.cases.length) ? 'pieces' : 'whole';
  const files = buildSearchFiles(caseDocuments(book), aliasGroups(book), shape);
  const texts = new Map<string, string>();
  /** The address of the texts under a name with their hash: of the first, and of those that go with it. */
  const put = (
    start: string,
    end: string,
    text: string,
    others: readonly string[] = [],
  ): string => {
    const hash = createHash('sha256').update([text, ...others].join('\n'));
    const name = `${start}.${hash.digest('hex').slice(0, 12)}.${end}`;
    texts.set(name, text);
    for (const [number, other] of others.entries()) texts.set(piecePath(name, number), other);
    return paths.searchFile(name);
  };
  const worker = put('worker', 'js', workerScript());
  const pathsOf = (locale: Locale, { lead, body, pieces }: SearchFiles) => ({
    lead: put(`lead.${locale}`, 'json', JSON.stringify(lead)),
    full: put(
      `body.${locale}`,
      'json',
      JSON.stringify(body),
      pieces.map((piece) => JSON.stringify(piece)),
    ),
  });
  const entries = locales.map((locale) => [locale, pathsOf(locale, files[locale])] as const);
  const filePaths = Object.fromEntries(entries) as SearchPaths['files'];
  built = { texts, paths: { worker, files: filePaths }, book };
  return built;
}
