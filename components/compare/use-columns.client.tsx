'use client';

// The columns of a comparison as React state: fetched once each, and said when one cannot be had.
import { useEffect, useState } from 'react';
import type { FetchedColumn } from '#lib/cases/comparison';
import type { Locale } from '#lib/locales';
import { paths } from '#lib/url/paths';

/** Columns by case id. */
export function useColumns(ids: readonly string[], locale: Locale) {
  const [columns, setColumns] = useState<ReadonlyMap<string, FetchedColumn>>(new Map());
  const [hasFailed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const wanted = ids.join(',');

  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` repeats a failed fetch
  useEffect(() => {
    let isCurrent = true;
    const missing = wanted.split(',').filter((id) => id && !columns.has(id));
    if (missing.length === 0) {
      setFailed(false);
      return;
    }
    // One that fails must not keep the others away.
    Promise.allSettled(missing.map((id) => fetchColumn(locale, id))).then((results) => {
      if (!isCurrent) return;
      const fetched = results.flatMap((result) =>
        result.status === 'fulfilled' ? [[result.value.id, result.value] as const] : [],
      );
      if (fetched.length > 0) setColumns((old) => new Map([...old, ...fetched]));
      setFailed(fetched.length < missing.length);
    });
    return () => {
      isCurrent = false;
    };
  }, [wanted, locale, columns, attempt]);

  return { columns, hasFailed, retry: () => setAttempt((n) => n + 1) };
}

async function fetchColumn(locale: Locale, id: string): Promise<FetchedColumn> {
  const response = await fetch(paths.column(locale, id));
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response.json();
}
