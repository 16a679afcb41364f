'use client';

// The list of cases with search and filters. The address is the only state; without JavaScript the
// list stands as it is served, whole.
import { useEffect, useMemo, useRef, useState } from 'react';
import { byNewest } from '#lib/cases/by-newest';
import type { CaseCard as Card } from '#lib/cases/card';
import { formerValues, knownValues } from '#lib/cases/known-values';
import type { PanelFacet } from '#lib/cases/panel';
import { createSelection } from '#lib/cases/selection';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import {
  type FilterState,
  filtersQuery,
  parseFilters,
  type Sort,
  sorts,
  toggleValue,
} from '#lib/url/filters';
import { namedFaults } from '#lib/url/named-faults';
import { CompareTray } from '../compare/compare-tray.client';
import { ActiveFilters } from '../facets/active-filters.client';
import { FacetPanel } from '../facets/facet-panel.client';
import { useQueryString } from '../facets/use-query-string.client';
import { resultKeys } from './result-keys.client';
import { ResultList } from './result-list.client';
import { SearchBox } from './search-box.client';
import { SearchFault } from './search-fault.client';
import { type SearchPaths, useSearch } from './use-search.client';

interface Props {
  readonly cards: readonly Card[];
  readonly facets: readonly PanelFacet[];
  readonly locale: Locale;
  readonly searchPaths: SearchPaths;
}

/** Typing within this time of the last key belongs to the same search: one step of the back button. */
const SETTLED_MS = 1500;

export function CaseBrowser({ cards, facets, locale, searchPaths }: Props) {
  const words = messages(locale);
  const [query, setQuery] = useQueryString();
  const known = useMemo(() => knownValues(facets), [facets]);
  const former = useMemo(() => formerValues(facets), [facets]);
  const { state, ignored } = useMemo(
    () => parseFilters(query, known, former),
    [query, known, former],
  );
  const selection = useMemo(() => createSelection(cards), [cards]);
  const [isOpen, setOpen] = useState(false);
  const [selected, setSelected] = useState<readonly string[]>([]);
  const lastTyped = useRef(0);
  const search = useSearch(state.q, locale, searchPaths);

  /** Where the focus goes when what was pressed goes away. */
  const focusResults = () => document.getElementById('results')?.focus();
  const go = (next: FilterState, how: 'push' | 'replace' = 'push') =>
    setQuery(filtersQuery(next, known), how);
  const answer = state.q ? search.answer : undefined;
  const within = useMemo(() => (answer ? new Set(answer.matched) : undefined), [answer]);
  const sort: Sort = state.sort ?? (state.q ? 'relevance' : 'newest');
  const shown = useMemo(
    () => sortCards(selection.select(state.chosen, within), sort, answer?.hits ?? [], locale),
    [selection, state.chosen, within, sort, answer, locale],
  );
  const counts = useMemo(
    () => selection.counts(state.chosen, within),
    [selection, state.chosen, within],
  );
  const count = words.results(shown.length, cards.length);
  const chosenCount = Object.values(state.chosen).flat().length;

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys that move between its links and its field
    <div
      className="beside-filters grid gap-8 lg:grid-cols-[17rem_1fr]"
      data-client=""
      onKeyDown={resultKeys}
    >
      <div className="needs-script grid content-start gap-4">
        <SearchBox
          locale={locale}
          value={state.q}
          onFocus={search.warmUp}
          onQuery={(q) => {
            const now = Date.now();
            const isSameSearch = state.q !== '' && now - lastTyped.current < SETTLED_MS;
            lastTyped.current = now;
            go({ ...state, q }, isSameSearch ? 'replace' : 'push');
          }}
        />
        <button
          type="button"
          className="control lg:hidden"
          aria-expanded={isOpen}
          aria-controls="filters"
          onClick={() => setOpen(!isOpen)}
        >
          {words.filters}
          {chosenCount > 0 && ` (${chosenCount})`}
        </button>
        <form
          id="filters"
          aria-label={words.filters}
          className={isOpen ? '' : 'max-lg:hidden'}
          onSubmit={(event) => event.preventDefault()}
        >
          <p className="pb-2 text-small text-soft">{words.filterHint}</p>
          <FacetPanel
            facets={facets}
            counts={counts}
            state={state}
            locale={locale}
            onToggle={(facet, value) => go(toggleValue(state, facet, value))}
          />
        </form>
      </div>
      <section aria-labelledby="results" className="grid content-start gap-5">
        <div className="flex flex-wrap items-end justify-between gap-3 border-b border-rule pb-2">
          <h2 id="results" tabIndex={-1} className="outline-none">
            {count}
          </h2>
          <label className="needs-script flex items-center gap-2 text-small">
            {words.sort}
            <select
              className="control py-1"
              value={sort}
              onChange={(event) => go({ ...state, sort: event.target.value as Sort })}
            >
              {sorts
                .filter((id) => id !== 'relevance' || state.q)
                .map((id) => (
                  <option key={id} value={id}>
                    {sortLabel(id, locale)}
                  </option>
                ))}
            </select>
          </label>
        </div>
        <Announcement text={query ? count : ''} />
        {ignored.length > 0 && (
          <p role="note" className="border border-strong-rule px-4 py-2">
            {words.ignored(namedFaults(ignored).join(words.listSeparator))}
          </p>
        )}
        {state.q && search.fault && (
          <SearchFault
            text={search.fault === 'all' ? words.searchFailed : words.searchIncomplete}
            locale={locale}
            onRetry={() => {
              search.retry();
              focusResults();
            }}
          />
        )}
        {answer && answer.corrected.length > 0 && (
          <p role="note">{words.searchCorrected(answer.corrected.join(' '))}</p>
        )}
        <ActiveFilters
          facets={facets}
          state={state}
          locale={locale}
          onToggle={(facet, value) => go(toggleValue(state, facet, value))}
          onClear={() => go({ ...state, chosen: {} })}
        />
        <ResultList
          cards={shown}
          hits={answer?.hits ?? []}
          locale={locale}
          selected={selected}
          onClearSearch={
            state.q
              ? () => {
                  go({ ...state, q: '' });
                  focusResults();
                }
              : undefined
          }
          onSelect={(id) =>
            setSelected(
              selected.includes(id) ? selected.filter((s) => s !== id) : [...selected, id],
            )
          }
        />
        <CompareTray
          chosen={selected.flatMap((id) => cards.find((card) => card.id === id) ?? [])}
          locale={locale}
          onClear={() => setSelected([])}
        />
      </section>
    </div>
  );
}

function sortLabel(sort: Sort, locale: Locale): string {
  const words = messages(locale);
  return { newest: words.sortNewest, company: words.sortCompany, relevance: words.sortRelevance }[
    sort
  ];
}

function sortCards(
  cards: readonly Card[],
  sort: Sort,
  hits: readonly { id: string }[],
  locale: Locale,
): Card[] {
  if (sort === 'relevance' && hits.length > 0) {
    const rank = new Map(hits.map(({ id }, i) => [id, i]));
    const last = hits.length;
    return cards.toSorted(
      (a, b) => (rank.get(a.id) ?? last) - (rank.get(b.id) ?? last) || byNewest(a, b),
    );
  }
  if (sort === 'company') {
    const { compare } = new Intl.Collator(locale);
    return cards.toSorted((a, b) => compare(a.company, b.company) || byNewest(a, b));
  }
  return cards.toSorted(byNewest);
}

/** Says the number of results once the reader pauses; empty in the served page. */
function Announcement({ text }: { text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), 600);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p role="status" className="visually-hidden">
      {said}
    </p>
  );
}
