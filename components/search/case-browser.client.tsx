'use client';

// The list of cases with search and filters. The address is the only state; without JavaScript the
// list stands as it is served.
import { useCallback, useMemo, useRef, useState } from 'react';
import type { CaseCard } from '#lib/cases/card';
import type { CaseTable } from '#lib/cases/case-table';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { toggleValue } from '#lib/url/filters';
import { namedFaults } from '#lib/url/named-faults';
import { paths } from '#lib/url/paths';
import { CompareTray } from '../compare/compare-tray.client';
import { ActiveFilters } from '../facets/active-filters.client';
import { FacetPanel } from '../facets/facet-panel.client';
import { FilterSheet } from '../facets/filter-sheet.client';
import { Announcement } from './announcement.client';
import { Failure } from './failure.client';
import { ListHead } from './list-head.client';
import { MoreCases } from './more-cases.client';
import { resultKeys } from './result-keys.client';
import { ResultList } from './result-list.client';
import { SearchBox } from './search-box.client';
import { useCards } from './use-cards.client';
import { useCaseList } from './use-case-list.client';
import type { RemoteTable } from './use-case-table.client';
import type { SearchPaths } from './use-search.client';

interface Props {
  /** Newest first: all, or the first page. */
  readonly cards: readonly CaseCard[];
  readonly source: CaseTable | RemoteTable;
  /** Cases shown at a time; undefined for all. */
  readonly pageSize: number | undefined;
  /** Every two cases have a page that compares them. */
  readonly hasAllPairs: boolean;
  readonly locale: Locale;
  readonly searchPaths: SearchPaths;
}

/** Typing within this time of the last key belongs to the same search: one step of the back button. */
const SETTLED_MS = 1500;

export function CaseBrowser(props: Props) {
  const { cards, source, pageSize, hasAllPairs, locale, searchPaths } = props;
  const words = messages(locale);
  const first = useMemo(() => cards.map(({ id }) => id), [cards]);
  const list = useCaseList({ source, first, pageSize, locale, searchPaths });
  const { state, facets, shown, search, go } = list;
  const { cardOf, retry } = useCards(cards, shown, locale);
  const [isOpen, setOpen] = useState(false);
  const [selected, setSelected] = useState<readonly string[]>([]);
  const lastTyped = useRef(0);
  const close = useCallback(() => setOpen(false), []);

  const chosenCount = Object.values(state.chosen).flat().length;
  const count = list.isLoading ? words.loadingList : words.results(list.count, list.size);
  const pages = words.shownOf(shown.length, list.count);
  const spoken = (
    <Announcement text={state.show ? pages : list.query && !list.isLoading ? count : ''} />
  );
  const toggle = (facet: string, value: string) =>
    go((now) => ({ chosen: toggleValue(now, facet, value).chosen }));
  const clear = () => go(() => ({ chosen: {} }));
  const form = (
    <form id="filters" aria-label={words.filters} onSubmit={(event) => event.preventDefault()}>
      <p className="pb-2 text-small text-soft">{words.filterHint}</p>
      <FacetPanel
        facets={facets}
        counts={list.counts}
        state={state}
        locale={locale}
        onToggle={toggle}
        onMore={list.demand}
      />
    </form>
  );

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys that move between its links and its field
    <div
      className="beside-filters grid gap-8 lg:grid-cols-[17rem_1fr]"
      data-client=""
      onKeyDown={resultKeys}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: nothing to do here, only to foresee */}
      <div
        className="needs-script grid content-start gap-4"
        onPointerEnter={list.warmUp}
        onFocus={list.warmUp}
      >
        <SearchBox
          locale={locale}
          value={state.q}
          onFocus={search.warmUp}
          onQuery={(q) => {
            const now = Date.now();
            const isSameSearch = state.q !== '' && now - lastTyped.current < SETTLED_MS;
            lastTyped.current = now;
            go(() => ({ q }), isSameSearch ? 'replace' : 'push');
          }}
        />
        <button
          type="button"
          className="control lg:hidden"
          aria-haspopup="dialog"
          onClick={() => setOpen(true)}
        >
          {words.filters}
          {chosenCount > 0 && ` (${chosenCount})`}
        </button>
        {isOpen ? (
          <FilterSheet
            locale={locale}
            done={list.isLoading ? count : words.showCases(list.count)}
            onClear={clear}
            onClose={close}
          >
            {form}
            {spoken}
          </FilterSheet>
        ) : (
          <div className="max-lg:hidden">{form}</div>
        )}
      </div>
      <section aria-labelledby="results" className="grid content-start gap-5">
        <ListHead
          count={count}
          sort={list.sort}
          isSearch={state.q !== ''}
          locale={locale}
          onSort={(sort) => go(() => ({ sort }))}
        />
        {!isOpen && spoken}
        {list.ignored.length > 0 && (
          <p role="note" className="border border-strong-rule px-4 py-2">
            {words.ignored(namedFaults(list.ignored).join(words.listSeparator))}
          </p>
        )}
        {list.hasFailed && (
          <Failure text={words.listFailed} locale={locale} onRetry={list.demand} />
        )}
        {state.q && search.fault && (
          <Failure
            text={search.fault === 'all' ? words.searchFailed : words.searchIncomplete}
            locale={locale}
            onRetry={search.retry}
          />
        )}
        {list.corrected.length > 0 && (
          <p role="note">{words.searchCorrected(list.corrected.join(' '))}</p>
        )}
        <ActiveFilters
          facets={facets}
          state={state}
          locale={locale}
          onToggle={toggle}
          onClear={clear}
        />
        <ResultList
          ids={shown}
          cardOf={cardOf}
          hits={list.hits}
          locale={locale}
          isLoading={list.isLoading}
          selected={selected}
          onRetry={retry}
          onClearSearch={
            state.q
              ? () => {
                  go(() => ({ q: '' }));
                  document.getElementById('results')?.focus();
                }
              : undefined
          }
          onSelect={(id) =>
            setSelected(
              selected.includes(id) ? selected.filter((s) => s !== id) : [...selected, id],
            )
          }
        />
        {pageSize !== undefined && (
          <MoreCases
            text={pages}
            shown={shown.length}
            count={list.count}
            pageSize={pageSize}
            locale={locale}
            onShow={(show) => go(() => ({ show }), 'replace')}
          >
            <a href={paths.allCases(locale)}>{words.allCasesLink(list.size)}</a>
          </MoreCases>
        )}
        <CompareTray
          chosen={selected.flatMap((id) => {
            const card = cardOf(id);
            return card && card !== 'failed' ? [card] : [];
          })}
          hasAllPairs={hasAllPairs}
          locale={locale}
          onClear={() => setSelected([])}
        />
      </section>
    </div>
  );
}
