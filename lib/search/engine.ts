// The search as pages see it: loads the files it needs and answers queries. It must not know the DOM,
// URLs or React; the same code serves the main thread and a worker: queries and answers can be cloned.
import { type Locale, locales } from '#lib/locales';
import { answerQuery, type SearchResult } from './answer-query';
import type { Corpus } from './answer-unit';
import { once, onceEach } from './once';
import { parseQuery, type Query, type Unit } from './query';
import { type ReadBody, readBody, readLead } from './read-files';
import { type FieldIndexes, isHeld } from './score-unit';
import { touch } from './touch';

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
  /**
   * Fetches and parses one file: a `SearchLead`, or for `full` the `SearchBody`; with a number one of
   * the pieces of that body.
   */
  readonly load: (locale: Locale, depth: SearchDepth, piece?: number) => Promise<unknown>;
  readonly locale: Locale;
}

export function createEngine({ load, locale }: EngineOptions): SearchEngine {
  let body: ReadBody | undefined;
  const otherIndexes = new Map<Locale, FieldIndexes>();

  const loadLead = once(async () => readLead(await load(locale, 'lead'), locale));
  const loadBody = once(async () => {
    const [{ roster }, file] = await Promise.all([loadLead(), load(locale, 'full')]);
    body = readBody(file, locale, roster);
  });
  const loadPiece = onceEach(async (piece: number) => {
    body?.add(piece, await load(locale, 'full', piece));
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
      const corpusWith = (more: FieldIndexes): Corpus => ({
        indexes: { ...indexes, ...more },
        others: [...otherIndexes.values()],
        vocabulary,
        aliases,
        total: ids.length,
      });
      const answerWith = (more: FieldIndexes) =>
        answerQuery(query, corpusWith(more), ids, { limit, within });

      let isIncomplete = false;
      const attempt = async (loading: Promise<unknown>): Promise<boolean> => {
        const isDone = await loading.then(
          () => true,
          () => false,
        );
        signal?.throwIfAborted();
        isIncomplete ||= !isDone;
        return isDone;
      };
      let isBodyReadable = true;
      /** What `look` sees in a body that has all it looks at; undefined when that cannot be had. */
      const inBody = async <T>(look: (more: FieldIndexes) => T): Promise<T | undefined> => {
        while (body && isBodyReadable) {
          const seen = look(body.indexes);
          const missed = body.missed();
          if (missed.length === 0) return seen;
          isBodyReadable = depth === 'full' && (await attempt(Promise.all(missed.map(loadPiece))));
        }
        return undefined;
      };

      if (depth === 'full') await attempt(loadBody());
      const isFoundInBody = await inBody((more) => {
        for (const index of body?.pieced ?? []) touch(query, index);
        return isFound(query, corpusWith(more));
      });
      let isSettled = isFoundInBody ?? isFound(query, corpusWith({}));
      if (!isSettled && depth === 'full') {
        for (const loadOther of loadOthers) await attempt(loadOther());
      }
      isSettled ||= depth === 'full' || otherIndexes.size === loadOthers.length;
      const whole = isSettled ? await inBody(answerWith) : undefined;
      return {
        ...(whole ?? answerWith({})),
        depth: whole ? 'full' : 'lead',
        isIncomplete,
      };
    },
  };
}

/** Whether every word is found somewhere, so that no other file could tell more. */
function isFound({ units }: Query, { indexes, others }: Corpus): boolean {
  const isHeldBySome = ({ alternatives, isGlue }: Unit) =>
    isGlue || [indexes, ...others].some((some) => isHeld(alternatives, some));
  return units.every(isHeldBySome);
}
