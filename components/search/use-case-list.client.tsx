'use client';

// What the list shows, from the address, the table of cases and the search. The address is the only
// state.
import { useEffect, useMemo, useRef } from 'react';
import { Bits } from '#lib/cases/bits';
import type { CaseTable } from '#lib/cases/case-table';
import { formerValues, knownValues } from '#lib/cases/known-values';
import { inOrder } from '#lib/cases/result-order';
import { createSelection } from '#lib/cases/selection';
import type { Locale } from '#lib/locales';
import { type FilterState, filtersQuery, parseFilters, type Sort } from '#lib/url/filters';
import { useQueryString } from '../facets/use-query-string.client';
import { type RemoteTable, useCaseTable } from './use-case-table.client';
import { type SearchPaths, useSearch } from './use-search.client';

interface Options {
  readonly source: CaseTable | RemoteTable;
  /** Ids of the cards in the page, newest first: all, or the first page. */
  readonly first: readonly string[];
  readonly pageSize: number | undefined;
  readonly locale: Locale;
  readonly searchPaths: SearchPaths;
}

/** What changes of the state, given what it is. */
type Change = (state: FilterState) => Partial<FilterState>;

export function useCaseList({ source, first, pageSize, locale, searchPaths }: Options) {
  const [query, setQuery] = useQueryString();
  const { table, facets, size, hasFailed, warmUp, demand } = useCaseTable(source);
  const known = useMemo(() => knownValues(facets), [facets]);
  const former = useMemo(() => formerValues(facets), [facets]);
  const { state, ignored } = useMemo(
    () => parseFilters(query, known, former),
    [query, known, former],
  );
  const search = useSearch(state.q, locale, searchPaths);
  const answer = state.q ? search.answer : undefined;

  // Any address but the plain one needs the table.
  useEffect(() => {
    if (query) demand();
  }, [query, demand]);

  const selection = useMemo(() => table && createSelection(table.roster), [table]);
  const within = useMemo(() => {
    if (!(table && answer)) return undefined;
    const found = Bits.empty(table.ids.length);
    for (const id of answer.matched) {
      const number = table.numberOf.get(id);
      if (number !== undefined) found.add(number);
    }
    return found;
  }, [table, answer]);
  const sort: Sort = state.sort ?? (state.q ? 'relevance' : 'newest');
  const hits = useMemo(() => answer?.hits ?? [], [answer]);
  const ids = useMemo(() => {
    if (table && selection) {
      const selected = selection.select(state.chosen, within);
      const found = hits.map(({ id }) => id);
      return inOrder(table, selected, sort, found, locale).map((number) => table.ids[number] ?? '');
    }
    // Without the table: what the page holds, or what was searched.
    return hasFailed && answer ? hits.map(({ id }) => id) : first;
  }, [table, selection, state.chosen, within, sort, hits, locale, hasFailed, answer, first]);
  const counts = useMemo(
    () => selection?.counts(state.chosen, within),
    [selection, state.chosen, within],
  );

  const isLoading = !table && query !== '' && !hasFailed;

  /** Another state starts at its first page. */
  const go = (change: Change, how: 'push' | 'replace' = 'push') =>
    setQuery(filtersQuery({ ...state, show: undefined, ...change(state) }, known), how);
  // An address that cannot be read yet must not be written: what it says would be lost.
  const waiting = useRef<Parameters<typeof go>[]>([]);
  const mustWait = isLoading && ignored.length > 0;
  useEffect(() => {
    if (mustWait) return;
    const [next] = waiting.current.splice(0, 1);
    if (next) go(...next);
  });
  const shownCount = pageSize === undefined ? ids.length : Math.max(pageSize, state.show ?? 0);

  return {
    query,
    state,
    sort,
    facets,
    counts,
    /** Parts of the address that mean nothing; what is not known yet may still mean something. */
    ignored: isLoading || hasFailed ? [] : ignored,
    size,
    /** How many cases fit. */
    count: table || (hasFailed && answer) ? ids.length : size,
    /** Those that are shown, in their order. */
    shown: ids.slice(0, shownCount),
    hits,
    corrected: answer?.corrected ?? [],
    search,
    isLoading,
    hasFailed,
    warmUp,
    /** Fetches what the list needs, and tells when that fails. */
    demand,
    go: (...change: Parameters<typeof go>) => {
      if (mustWait) waiting.current.push(change);
      else go(...change);
    },
  };
}
