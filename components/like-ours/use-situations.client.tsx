'use client';

// The situations of all cases as React state: fetched once, and said when they cannot be had.
import { useEffect, useState } from 'react';
import type { CaseSituation } from '#lib/likeness/case-situations';
import type { Locale } from '#lib/locales';
import { paths } from '#lib/url/paths';

export function useSituations(locale: Locale) {
  const [situations, setSituations] = useState<readonly CaseSituation[]>();
  const [hasFailed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` repeats a failed fetch
  useEffect(() => {
    const abort = new AbortController();
    fetch(paths.situations(locale), { signal: abort.signal })
      .then(async (response) => {
        if (!response.ok) throw new Error(`${response.status} ${response.url}`);
        setSituations(await response.json());
        setFailed(false);
      })
      .catch(() => {
        if (!abort.signal.aborted) setFailed(true);
      });
    return () => abort.abort();
  }, [locale, attempt]);

  return { situations, hasFailed, retry: () => setAttempt((n) => n + 1) };
}
