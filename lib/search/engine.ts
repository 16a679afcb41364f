// The search as pages see it: loads the files it needs and answers queries. It must not know the DOM,
// URLs or React; the same code serves the main thread and a worker: queries and answers can be cloned.
import { type Locale, locales } from '#lib/locales';
import { answerQuery, type SearchResult } from './answer-query';
import type { Corpus } from './answer-unit';
import { parseQuery, type Query, type Unit } from './query';
import { readBody, readLead } from './read-files';
import { type FieldIndexes, isHeld } from './score-unit';

export type { SearchHit, SearchResult } from './answer-query';

/** `lead`: titles, tags, summaries. `full`: the prose as well. */
export type SearchDepth = 'lead' | 'full';

export interface SearchOptions {
  /** Most hits wanted. */
  readonly limit: number;
  /** Ids that pass the filters: only they become hits; `matched` does not depend on them. */
  readonly within?: ReadonlySet<string> | undefined;
  /** `lead` does not wait for the prose; without it, the whole answer. */
  readonly depth?: SearchDepth | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface SearchEngine {
  /** Rejects as the loader does, or with a SearchVersionError; may be called again. */
  load(depth: SearchDepth): Promise<void>;
  /**
   * With depth `lead`: a first answer from the lead alone, or the whole one if that costs no waiting.
   * Otherwise the whole one: from the prose as well, and when a word is found nowhere, from the lead
   * of the other language. Rejects like `load('lead')`, or with the reason of the signal.
   */
  search(query: string, options: SearchOptions): Promise<SearchAnswer>;
}

export interface SearchAnswer extends SearchResult {
  /** `lead`: the prose was not looked at, so that the whole answer may differ in everything. */
  readonly depth: SearchDepth;
  /** A file that might change the answer could not be loaded. */
  readonly isIncomplete: boolean;
}

interface EngineOptions {
  /** Fetches and parses one file: a `SearchLead`, or for `full` the `SearchBody`. */
  readonly load: (locale: Locale, depth: SearchDepth) => Promise<unknown>;
  readonly locale: Locale;
}

export function createEngine({ load, locale }: EngineOptions): SearchEngine {
  let bodyIndex: FieldIndexes | undefined;
  const otherIndexes = new Map<Locale, FieldIndexes>();

  const loadLead = once(async () => readLead(await load(locale, 'lead'), locale));
  const loadBody = once(async () => {
    const [{ roster }, file] = await Promise.all([loadLead(), load(locale, 'full')]);
    bodyIndex = { body: readBody(file, locale, roster) };
  });
  const loadOthers = locales
    .filter((other) => other !== locale)
    .map((other) =>
      once(async () => {
        const [{ roster }, file] = await Promise.all([loadLead(), load(other, 'lead')]);
        otherIndexes.set(other, readLead(file, other, roster).indexes);
      }),
    );

  return {
    async load(depth) {
      await (depth === 'lead' ? loadLead() : loadBody());
    },

    async search(text, { limit, within, depth = 'full', signal }) {
      const { ids, indexes, vocabulary, aliases } = await loadLead();
      signal?.throwIfAborted();
      const query = parseQuery(text, aliases);
      const corpus = (): Corpus => ({
        indexes: { ...indexes, ...bodyIndex },
        others: [...otherIndexes.values()],
        vocabulary,
        aliases,
        total: ids.length,
      });
      let isIncomplete = false;
      const attempt = async (loadMore: () => Promise<void>) => {
        await loadMore().catch(() => {
          isIncomplete = true;
        });
        signal?.throwIfAborted();
      };
      const isWaiting = depth === 'full';
      if (isWaiting) await attempt(loadBody);
      for (const loadOther of isWaiting ? loadOthers : []) {
        if (isFound(query, corpus())) break;
        await attempt(loadOther);
      }
      const isWhole = bodyIndex && (isWaiting || otherIndexes.size > 0 || isFound(query, corpus()));
      const result = answerQuery(query, corpus(), ids, { limit, within });
      return { ...result, depth: isWhole ? 'full' : 'lead', isIncomplete };
    },
  };
}

/** Whether every word is found somewhere, so that no other file could tell more. */
function isFound({ units }: Query, { indexes, others }: Corpus): boolean {
  const isHeldBySome = ({ alternatives, isGlue }: Unit) =>
    isGlue || [indexes, ...others].some((some) => isHeld(alternatives, some));
  return units.every(isHeldBySome);
}

/** Makes a thing once; a failure is forgotten, so that a reader can try again. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((reason: unknown) => {
      made = undefined;
      throw reason;
    });
    return made;
  };
}
