// Pagefind for the tests of all engines: its real index and script, whose files can be made to fail.
import type { Locale } from '#lib/locales';
import { openPagefind } from '#lib/search/open-pagefind.node';
import { createPagefindEngine } from '#lib/search/pagefind-engine';
import { buildPagefindIndex } from '#lib/search/pagefind-index.node';
import { documentTexts, type SearchDocument } from '#lib/search/search-document';
import type { TestEngine } from './search-engines';

/** By name, like `testEngines`; what was fetched are paths of files. */
export async function pagefindEngines(
  documents: Record<Locale, readonly SearchDocument[]>,
): Promise<Record<string, (locale: Locale) => TestEngine>> {
  const files = await buildPagefindIndex({
    en: documents.en.map(documentTexts),
    ja: documents.ja.map(documentTexts),
  });
  return {
    pagefind(locale) {
      const made: Omit<TestEngine, 'engine'> = { fetched: [], broken: undefined, close: () => {} };
      const read = async (path: string) => {
        made.fetched.push(path);
        const file = files[path];
        if (file === undefined || made.broken?.test(path)) {
          throw new TypeError(`Failed to fetch ${path}`);
        }
        return file;
      };
      const engine = createPagefindEngine({ load: () => openPagefind(read, locale) });
      return Object.assign(made, { engine });
    },
  };
}
