'use client';

// The search engine as React state: starts its worker on the first word, shows a first answer and then
// the whole one, keeps the last answer until the next one is there, and says so when files cannot be had.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Locale } from '#lib/locales';
import type { SearchAnswer } from '#lib/search/engine';
import { createWorkerEngine, type WorkerEngine } from '#lib/search/worker-engine';
import type { SearchFilePaths } from '#lib/search/worker-messages';

export interface SearchPaths {
  /** The program that searches. */
  readonly worker: string;
  readonly files: SearchFilePaths;
}

interface SearchState {
  /** The last one; stays until the next one is there. */
  readonly answer?: SearchAnswer | undefined;
  /** What could not be had: `all`, so that there is no answer, or `part` of what might change it. */
  readonly fault?: 'all' | 'part' | undefined;
}

/** Results wanted; more than any reader scrolls, as filters narrow them further. */
const LIMIT = 1000;
const DEBOUNCE_MS = 80;

export function useSearch(query: string, locale: Locale, { worker, files }: SearchPaths) {
  const engine = useRef<WorkerEngine>(undefined);
  const [state, setState] = useState<SearchState>({});
  const [attempt, setAttempt] = useState(0);

  const prepare = useCallback((): WorkerEngine => {
    const start = () => new Worker(worker, { type: 'module' });
    engine.current ??= createWorkerEngine({ start, locale, files });
    return engine.current;
  }, [locale, worker, files]);

  useEffect(
    () => () => {
      engine.current?.close();
      engine.current = undefined;
    },
    [],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` repeats a failed search
  useEffect(() => {
    if (!query) {
      setState({});
      return;
    }
    const abort = new AbortController();
    const options = { limit: LIMIT, signal: abort.signal };
    let first: SearchAnswer | undefined;
    const show = (answer: SearchAnswer) =>
      setState({ answer, fault: answer.isIncomplete ? 'part' : undefined });
    const ask = async () => {
      first = await prepare().search(query, { ...options, depth: 'lead' });
      if (isWorthShowing(first)) show(first);
      if (first.depth === 'lead') show(await prepare().search(query, options));
    };
    const timer = setTimeout(() => {
      ask().catch(() => {
        if (abort.signal.aborted) return;
        setState(first ? { answer: first, fault: 'part' } : { fault: 'all' });
      });
    }, DEBOUNCE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [query, prepare, attempt]);

  return {
    ...state,
    /** Fetches the program and the first index early, when a reader turns to the box. */
    warmUp: () => {
      prepare()
        .load('lead')
        .catch(() => {
          // The search itself will try again and tell.
        });
    },
    retry: () => setAttempt((n) => n + 1),
  };
}

/** A word that only the prose holds is missing in a first answer, or taken for a typing error. */
function isWorthShowing({ depth, hits, corrected, approximate }: SearchAnswer): boolean {
  const isGuess = corrected.length > 0 || approximate.length > 0;
  return depth === 'full' || (hits.length > 0 && !isGuess);
}
