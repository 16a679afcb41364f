'use client';

// The table of all cases as React state: in the page where there are few, else fetched when a reader
// turns to it.
import { useCallback, useMemo, useRef, useState } from 'react';
import { type CaseTable, type ReadTable, readTable } from '#lib/cases/case-table';
import type { PanelFacet } from '#lib/cases/panel';
import { fetchJson } from './fetch-json.client';

/** A table that is fetched, and what the page shows before. */
export interface RemoteTable {
  readonly file: string;
  readonly size: number;
  /** With their frequent values only. */
  readonly facets: readonly PanelFacet[];
}

export function useCaseTable(source: CaseTable | RemoteTable) {
  const [fetched, setFetched] = useState<ReadTable>();
  const [hasFailed, setFailed] = useState(false);
  const pending = useRef<Promise<void>>(undefined);
  const inPage = useMemo(() => ('ids' in source ? readTable(source) : undefined), [source]);

  const load = useCallback((): Promise<void> => {
    if ('ids' in source) return Promise.resolve();
    pending.current ??= fetchJson(source.file)
      .then((given) => {
        setFetched(readTable(given));
        setFailed(false);
      })
      .catch((reason: unknown) => {
        pending.current = undefined;
        throw reason;
      });
    return pending.current;
  }, [source]);

  const table = inPage ?? fetched;
  return {
    table,
    facets: table?.facets ?? source.facets,
    size: 'ids' in source ? source.ids.length : source.size,
    hasFailed,
    /** Fetches early; whether that fails is told when the table is needed. */
    warmUp: useCallback(() => {
      load().catch(() => {});
    }, [load]),
    demand: useCallback(() => {
      load().catch(() => setFailed(true));
    }, [load]),
  };
}
