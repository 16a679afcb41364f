'use client';

// Two to four cases of the reader's choice, named in the address. Columns are fetched one a case,
// so the page stays small however many cases there are.
import { useEffect, useMemo, useRef, useState } from 'react';
import { casesCitation } from '#lib/cite/cases-citation';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { baseUrl } from '#lib/site';
import { comparisonQuery, MAX_COMPARED, parseComparison } from '#lib/url/comparison';
import { pairId } from '#lib/url/pairs';
import { paths } from '#lib/url/paths';
import { CiteBox } from '../cite/cite-box';
import { useQueryString } from '../facets/use-query-string.client';
import { CasePicker, type PickableCase } from './case-picker.client';
import { type ColumnAction, ColumnActions } from './column-actions.client';
import { Comparison } from './comparison';
import { ComparisonNotes } from './comparison-notes';
import { CopyButtons } from './copy-buttons.client';
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
  const [said, setSaid] = useState('');
  const state = useMemo(
    () =>
      parseComparison(
        query,
        cases.map(({ id }) => id),
        aliases,
      ),
    [query, cases, aliases],
  );
  const { ids, filters } = state;
  const { columns, hasFailed, retry } = useColumns(ids, locale);
  const shown = ids.flatMap((id) => columns.get(id) ?? []);
  const go = (next: readonly string[]) => setQuery(comparisonQuery(next, filters));
  const [first, second] = ids;
  const path = paths.compare(locale) + comparisonQuery(ids);
  const title = words.compareTitle(shown.map(({ shortName }) => shortName));
  useEffect(() => {
    if (title) document.title = `${title} | ${words.siteName}`;
  }, [title, words]);

  /** What was pressed may be gone after the change: the focus goes on to what is left. */
  const root = useRef<HTMLDivElement>(null);
  const focusOn = (selector: string, index = 0) =>
    requestAnimationFrame(() => {
      const found = root.current?.querySelectorAll<HTMLElement>(selector) ?? [];
      const next = found[Math.min(index, found.length - 1)];
      (next ?? root.current?.querySelector('select'))?.focus();
    });

  const act = (id: string, title: string, action: ColumnAction) => {
    const place = ids.indexOf(id);
    if (action === 'remove') {
      go(ids.filter((other) => other !== id));
      setSaid(words.compareRemoved(title));
      focusOn('.remove-case', place);
      return;
    }
    const to = place + (action === 'later' ? 1 : -1);
    const next = ids.filter((other) => other !== id).toSpliced(to, 0, id);
    go(next);
    setSaid(words.compareMoved(title, to + 1, ids.length));
    const back = to === 0 ? 'later' : 'earlier';
    const isAtEnd = to === 0 || to === ids.length - 1;
    focusOn(`[data-action="${isAtEnd ? back : action} ${id}"]`);
  };

  return (
    <div ref={root} data-client="" className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <ComparisonNotes state={state} locale={locale} />
      {ids.length < MAX_COMPARED && (
        <CasePicker
          cases={cases.filter(({ id }) => !ids.includes(id))}
          locale={locale}
          onAdd={(id) => {
            go([...ids, id]);
            if (ids.length + 1 === MAX_COMPARED) focusOn('.compare-scroll');
          }}
        />
      )}
      {ids.length < 2 && <p className="needs-script text-soft">{words.compareNeedsTwo}</p>}
      <p role="status" className="visually-hidden">
        {said}
      </p>
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
      {ids.length === 2 && first && second && columns.get(first)?.pairedWith.includes(second) && (
        <p>
          <a href={paths.pair(locale, pairId(first, second)) + comparisonQuery([], filters)}>
            {words.comparePairLink}
          </a>
        </p>
      )}
      {shown.length > 0 && <h2>{title}</h2>}
      {shown.length > 0 && (
        <Comparison
          columns={shown}
          groups={groups}
          locale={locale}
          filterControl={{
            chosen: filters,
            onChange: (filter, isChosen) => {
              const others = filters.filter((other) => other !== filter);
              setQuery(comparisonQuery(ids, isChosen ? [...others, filter] : others), 'replace');
            },
          }}
          columnAction={(column) => (
            <ColumnActions
              column={column}
              place={shown.findIndex(({ id }) => id === column.id)}
              count={shown.length}
              locale={locale}
              onAct={(action) => act(column.id, column.title, action)}
            />
          )}
        >
          <CopyButtons columns={shown} groups={groups} locale={locale} />
          <CiteBox
            citation={casesCitation({
              key: ids.join('-vs-'),
              title,
              path,
              cases: shown,
              locale,
              // The public address where it is known: this page may stand on a mirror.
              origin: baseUrl || window.location.origin,
            })}
            locale={locale}
            path={path}
          />
        </Comparison>
      )}
    </div>
  );
}
