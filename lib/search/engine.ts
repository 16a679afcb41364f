// The search as pages see it: loads the files it needs and answers queries. It must not know the DOM,
// URLs or React; the same code serves the main thread and a worker: queries and answers can be cloned.
import { type Locale, locales } from '#lib/locales';
import { answerQuery, type SearchResult } from './answer-query';
import type { Corpus } from './answer-unit';
import { parseQuery, type Unit } from './query';
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
  readonly signal?: AbortSignal | undefined;
}

export interface SearchEngine {
  /** Rejects as the loader does, or with a SearchVersionError; may be called again. */
  load(depth: SearchDepth): Promise<void>;
  /**
   * Answers from what is loaded, after the lead. Only when a word is found nowhere does it load the
   * prose, then the other language. Rejects like `load('lead')`, or with the reason of the signal.
   */
  search(query: string, options: SearchOptions): Promise<SearchAnswer>;
}

export interface SearchAnswer extends SearchResult {
  /** A file that might hold a missing word could not be loaded. */
  readonly isIncomplete: boolean;
}

interface EngineOptions {
  /** Fetches and parses one file: a `SearchLead`, or for `full` the `SearchBody`. */
  readonly load: (locale: Locale, depth: SearchDepth) => Promise<unknown>;
  readonly locale: Locale;
}

export function createEngine({ load, locale }: EngineOptions): SearchEngine {
  let bodyIndex: FieldIndexes = {};
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

    async search(text, { limit, within, signal }) {
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
      for (const loadMore of [loadBody, ...loadOthers]) {
        if (query.units.every((unit) => isFound(unit, corpus()))) break;
        await loadMore().catch(() => {
          isIncomplete = true;
        });
        signal?.throwIfAborted();
      }
      return { ...answerQuery(query, corpus(), ids, { limit, within }), isIncomplete };
    },
  };
}

function isFound({ alternatives, isGlue }: Unit, { indexes, others }: Corpus): boolean {
  return isGlue || [indexes, ...others].some((some) => isHeld(alternatives, some));
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
