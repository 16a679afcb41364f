'use client';

// Two to four cases of the reader's choice, named in the address. Columns are fetched one a case,
// so the page stays small however many cases there are.
import { useMemo, useRef } from 'react';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { comparisonQuery, MAX_COMPARED, parseComparison } from '#lib/url/comparison';
import { pairId } from '#lib/url/pairs';
import { paths } from '#lib/url/paths';
import { useQueryString } from '../facets/use-query-string.client';
import { CasePicker, type PickableCase } from './case-picker.client';
import { CompareTable } from './compare-table';
import { ComparisonNotes } from './comparison-notes';
import { useColumns } from './use-columns.client';

interface Props {
  readonly cases: readonly PickableCase[];
  /** Old id → id of today. */
  readonly aliases: Readonly<Record<string, string>>;
  /** Group id → its name. */
  readonly groups: Readonly<Record<string, string>>;
  readonly locale: Locale;
}

export function FreeComparison({ cases, aliases, groups, locale }: Props) {
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

  /** What was pressed may be gone after the change: the focus goes on to what is left. */
  const root = useRef<HTMLDivElement>(null);
  const focusOn = (selector: string, index = 0) =>
    requestAnimationFrame(() => {
      const found = root.current?.querySelectorAll<HTMLElement>(selector) ?? [];
      const next = found[Math.min(index, found.length - 1)];
      (next ?? root.current?.querySelector('select'))?.focus();
    });

  return (
    <div ref={root} data-client="" className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <ComparisonNotes state={state} locale={locale} />
      {state.ids.length < MAX_COMPARED && (
        <CasePicker
          cases={cases.filter(({ id }) => !state.ids.includes(id))}
          locale={locale}
          onAdd={(id) => {
            go([...state.ids, id]);
            if (state.ids.length + 1 === MAX_COMPARED) focusOn('.compare-scroll');
          }}
        />
      )}
      <p className="needs-script text-soft">{state.ids.length < 2 && words.compareNeedsTwo}</p>
      {hasFailed && (
        <p role="alert" className="flex flex-wrap items-center gap-3">
          {words.compareLoadFailed}
          <button
            type="button"
            className="control"
            onClick={() => {
              retry();
              document.getElementById('main')?.focus();
            }}
          >
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
            groups={groups}
            locale={locale}
            columnAction={({ id, title }) => (
              <button
                type="button"
                className="remove-case control no-print mt-2 block text-small font-normal"
                aria-label={words.compareRemove(title)}
                onClick={() => {
                  go(state.ids.filter((other) => other !== id));
                  focusOn('.remove-case', state.ids.indexOf(id));
                }}
              >
                {words.compareRemoveShort}
              </button>
            )}
          />
        </div>
      )}
    </div>
  );
}
