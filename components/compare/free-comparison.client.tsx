'use client';

// Two to four cases of the reader's choice, named in the address. Columns are fetched one a case,
// so the page stays small however many cases there are.
import { useEffect, useMemo, useState } from 'react';
import type { Column } from '#lib/cases/compare';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { comparisonQuery, MAX_COMPARED, parseComparison } from '#lib/url/comparison';
import { pairId } from '#lib/url/pairs';
import { paths } from '#lib/url/paths';
import { useQueryString } from '../facets/use-query-string.client';
import { CasePicker, type PickableCase } from './case-picker.client';
import { CompareTable } from './compare-table';
import { ComparisonNotes } from './comparison-notes';

interface Props {
  readonly cases: readonly PickableCase[];
  /** Old id → id of today. */
  readonly aliases: Readonly<Record<string, string>>;
  readonly locale: Locale;
}

export function FreeComparison({ cases, aliases, locale }: Props) {
  const words = messages(locale);
  const [query, setQuery] = useQueryString();
  const state = useMemo(
    () =>
      parseComparison(
        query,
        cases.map(({ id }) => id),
        aliases,
      ),
    [query, cases, aliases],
  );
  const { columns, hasFailed, retry } = useColumns(state.ids, locale);
  const shown = state.ids.flatMap((id) => columns.get(id) ?? []);
  const go = (ids: readonly string[]) => setQuery(comparisonQuery(ids));
  const [first, second] = state.ids;

  return (
    <div data-client="" className="grid gap-6">
      <ComparisonNotes state={state} locale={locale} />
      {state.ids.length < MAX_COMPARED && (
        <CasePicker
          cases={cases.filter(({ id }) => !state.ids.includes(id))}
          locale={locale}
          onAdd={(id) => go([...state.ids, id])}
        />
      )}
      <p className="needs-script text-soft">{state.ids.length < 2 && words.compareNeedsTwo}</p>
      {hasFailed && (
        <p role="alert" className="flex flex-wrap items-center gap-3">
          {words.compareLoadFailed}
          <button type="button" className="control" onClick={retry}>
            {words.retry}
          </button>
        </p>
      )}
      {state.ids.length === 2 && first && second && (
        <p>
          <a href={paths.pair(locale, pairId(first, second))}>{words.comparePairLink}</a>
        </p>
      )}
      {shown.length > 0 && (
        <div>
          <CompareTable
            columns={shown}
            locale={locale}
            columnAction={({ id, title }) => (
              <button
                type="button"
                className="control no-print mt-2 block text-small font-normal"
                aria-label={words.compareRemove(title)}
                onClick={() => go(state.ids.filter((other) => other !== id))}
              >
                ×
              </button>
            )}
          />
        </div>
      )}
    </div>
  );
}

/** Columns by case id, fetched once each. */
function useColumns(ids: readonly string[], locale: Locale) {
  const [columns, setColumns] = useState<ReadonlyMap<string, Column>>(new Map());
  const [hasFailed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const wanted = ids.join(',');

  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` repeats a failed fetch
  useEffect(() => {
    let isCurrent = true;
    const missing = wanted.split(',').filter((id) => id && !columns.has(id));
    if (missing.length === 0) return;
    Promise.all(
      missing.map(async (id) => {
        const response = await fetch(paths.column(locale, id));
        if (!response.ok) throw new Error(`${response.status} ${response.url}`);
        return (await response.json()) as Column;
      }),
    )
      .then((fetched) => {
        if (!isCurrent) return;
        setColumns((old) => new Map([...old, ...fetched.map((c) => [c.id, c] as const)]));
        setFailed(false);
      })
      .catch(() => {
        if (isCurrent) setFailed(true);
      });
    return () => {
      isCurrent = false;
    };
  }, [wanted, locale, columns, attempt]);

  return { columns, hasFailed, retry: () => setAttempt((n) => n + 1) };
}
