'use client';

// The search engine as React state: loads on the first word, keeps the last answer until the next
// one is there, and says so when the index cannot be had.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Locale } from '#lib/locales';
import { createEngine, type SearchAnswer, type SearchEngine } from '#lib/search/engine';

export type SearchPaths = Readonly<Record<Locale, { lead: string; full: string }>>;

interface SearchState {
  /** For which query the answer holds; `undefined` while there is none. */
  readonly answered?: { readonly query: string; readonly answer: SearchAnswer } | undefined;
  readonly hasFailed: boolean;
}

/** Results wanted; more than any reader scrolls, as filters narrow them further. */
const LIMIT = 1000;
const DEBOUNCE_MS = 80;

export function useSearch(query: string, locale: Locale, files: SearchPaths) {
  const engine = useRef<SearchEngine>(undefined);
  const [state, setState] = useState<SearchState>({ hasFailed: false });
  const [attempt, setAttempt] = useState(0);

  const prepare = useCallback((): SearchEngine => {
    engine.current ??= createEngine({
      locale,
      load: async (language, depth) => {
        const response = await fetch(files[language][depth]);
        if (!response.ok) throw new Error(`${response.status} ${response.url}`);
        return response.json();
      },
    });
    return engine.current;
  }, [locale, files]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` repeats a failed search
  useEffect(() => {
    if (!query) {
      setState({ hasFailed: false });
      return;
    }
    const abort = new AbortController();
    const timer = setTimeout(() => {
      prepare()
        .search(query, { limit: LIMIT, signal: abort.signal })
        .then((answer) => setState({ answered: { query, answer }, hasFailed: false }))
        .catch(() => {
          if (!abort.signal.aborted) setState({ hasFailed: true });
        });
    }, DEBOUNCE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [query, prepare, attempt]);

  return {
    ...state,
    /** Fetches the first index early, when a reader turns to the box. */
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
