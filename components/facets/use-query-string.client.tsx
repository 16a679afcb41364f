'use client';

// The query string of the address as React state: the URL is the only state of the list and of the
// comparison. Changed through history, not through Next's router, which would ask for a payload.
import { useCallback, useSyncExternalStore } from 'react';

const CHANGED = 'casebook:query';

function subscribe(listener: () => void): () => void {
  window.addEventListener('popstate', listener);
  window.addEventListener(CHANGED, listener);
  return () => {
    window.removeEventListener('popstate', listener);
    window.removeEventListener(CHANGED, listener);
  };
}

/**
 * @returns the query string (empty while the page is static) and a function that changes it:
 *   `push` makes a step for the back button, `replace` does not.
 */
export function useQueryString(): [string, (query: string, how?: 'push' | 'replace') => void] {
  const query = useSyncExternalStore(
    subscribe,
    () => window.location.search,
    () => '',
  );
  const change = useCallback((next: string, how: 'push' | 'replace' = 'push') => {
    if (next === window.location.search) return;
    const url = window.location.pathname + next;
    if (how === 'push') window.history.pushState(null, '', url);
    else window.history.replaceState(null, '', url);
    window.dispatchEvent(new Event(CHANGED));
  }, []);
  return [query, change];
}
