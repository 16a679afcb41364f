// The files of the search with their names: the content's hash is part of the name, so that a browser
// may keep a file for ever and never mixes two builds.
import { createHash } from 'node:crypto';
import type { SearchPaths } from '#components/search/use-search.client';
import type { Casebook } from '#lib/casebook';
import { type Locale, locales } from '#lib/locales';
import { aliasGroups, caseDocuments } from '#lib/search/case-documents';
import { buildSearchFiles } from '#lib/search/search-files';
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
  const files = buildSearchFiles(caseDocuments(book), aliasGroups(book));
  const texts = new Map<string, string>();
  /** The address of the text under a name with its hash. */
  const put = (start: string, text: string, end: string): string => {
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
    const name = `${start}.${hash}.${end}`;
    texts.set(name, text);
    return paths.searchFile(name);
  };
  const worker = put('worker', workerScript(), 'js');
  const pathsOf = (locale: Locale) => ({
    lead: put(`lead.${locale}`, JSON.stringify(files[locale].lead), 'json'),
    full: put(`body.${locale}`, JSON.stringify(files[locale].body), 'json'),
  });
  const entries = locales.map((locale) => [locale, pathsOf(locale)] as const);
  const filePaths = Object.fromEntries(entries) as SearchPaths['files'];
  built = { texts, paths: { worker, files: filePaths }, book };
  return built;
}
