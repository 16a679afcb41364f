// Pagefind behind the interface of the search, for bases whose index nobody should load whole. It must
// not know where Pagefind's files lie, nor how its script is loaded.
import { readAliases } from './aliases';
import type { SearchEngine } from './engine';
import { once } from './once';
import { maxCharacters, maxUnits, parseQuery } from './query';

/** What is asked of the object that `createInstance` of Pagefind's script gives. */
export interface PagefindInstance {
  init(): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly PagefindResult[] }>;
}

interface PagefindResult {
  /** Name of the fragment file with the text and address of the page. */
  readonly id: string;
  readonly score: number;
}

export interface LoadedPagefind {
  readonly instance: PagefindInstance;
  /**
   * Id of a result → id of the case, as `buildPagefindIndex` lists them. Pagefind tells the address of
   * a page in a file of its own, so that without the list `matched` would cost a request a case.
   */
  readonly caseIds: Readonly<Record<string, string>>;
}

interface PagefindEngineOptions {
  /** Makes an instance for the language of the page; called again after a failure. */
  readonly load: () => Promise<LoadedPagefind>;
}

/** Pagefind gets no aliases: its index must hold all names of a thing. */
const noAliases = readAliases([]);

/**
 * Every answer is the whole one, as Pagefind fetches what a query needs by itself. It neither corrects
 * words nor looks into other languages, and passes over words that no case holds without a note:
 * `corrected`, `approximate` and `missing` stay empty, and `terms` are the words of the query. When a
 * piece of its index cannot be fetched it answers from what it has and tells nobody: so `isIncomplete`
 * says only that a result is in no list of cases.
 */
export function createPagefindEngine({ load }: PagefindEngineOptions): SearchEngine {
  const ready = once(async () => {
    const { instance, caseIds } = await load();
    await instance.init();
    // It calls itself ready before its files have come; only a search tells that they did not.
    await instance.search('');
    return { instance, caseIds: new Map(Object.entries(caseIds)) };
  });

  return {
    async load() {
      await ready();
    },

    async search(input, { limit, within, signal }) {
      signal?.throwIfAborted();
      const { instance, caseIds } = await ready();
      signal?.throwIfAborted();
      const { text, isCut } = cutQuery(input);
      const { results } = await instance.search(text);
      signal?.throwIfAborted();

      const found = results
        .flatMap((result) => {
          const id = caseIds.get(result.id);
          return id === undefined ? [] : [{ id, score: result.score }];
        })
        .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
      const shown = found.filter(({ id }) => within?.has(id) ?? true).slice(0, limit);
      // What it finds holds all words of the query but those that no case holds.
      const terms = parseQuery(text, noAliases).units.flatMap((unit) =>
        unit.isGlue ? [] : unit.text,
      );
      const words = terms.map((term) => [term]);
      return {
        hits: shown.map((one) => ({ ...one, terms, words, isOtherLocale: false })),
        matched: found.map(({ id }) => id),
        corrected: [],
        approximate: [],
        missing: [],
        otherLocale: false,
        isCut,
        depth: 'full',
        isIncomplete: found.length < results.length,
      };
    },
  };
}

/** As much of the query as is looked at; a lone half of a surrogate pair only separates. */
function cutQuery(input: string): { text: string; isCut: boolean } {
  const words = input
    .slice(0, maxCharacters)
    .replace(/\p{Surrogate}/gu, ' ')
    .split(/\s+/u);
  return {
    text: words.slice(0, maxUnits).join(' '),
    isCut: input.length > maxCharacters || words.length > maxUnits,
  };
}
