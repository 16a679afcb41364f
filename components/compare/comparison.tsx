// A comparison in full: what is the same and what differs, when it happened, and the table. Shared by
// the pair pages (static) and the free comparison (in the browser).
import type { ComponentProps, ReactNode } from 'react';
import type { Column } from '#lib/cases/comparison';
import { comparisonRows } from '#lib/cases/comparison-rows';
import { comparisonSummary } from '#lib/cases/comparison-summary';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { CompareTable } from './compare-table';
import { RowFilters } from './row-filters';
import { TimeAxis } from './time-axis';

interface Props {
  readonly columns: readonly Column[];
  /** Group id → its name, in reading order. */
  readonly groups: Readonly<Record<string, string>>;
  readonly locale: Locale;
  /** Facts of a cell beyond this number are left out; all are there when it is not given. */
  readonly cap?: number;
  readonly filterControl?: ComponentProps<typeof RowFilters>['control'];
  readonly columnAction?: (column: Column) => ReactNode;
  /** Between the summary and the table. */
  readonly children?: ReactNode;
}

export function Comparison({
  columns,
  groups,
  locale,
  cap = Number.POSITIVE_INFINITY,
  filterControl,
  columnAction,
  children,
}: Props) {
  const words = messages(locale);
  const years = columns.map(({ year }) => year).filter((year) => year > 0);
  const apart = Math.max(...years) - Math.min(...years);
  const title = words.compareTitle(columns.map(({ shortName }) => shortName));
  const rows = comparisonRows(columns);
  const summary = comparisonSummary(columns, locale);
  return (
    <div className="comparison">
      {summary.length > 0 && (
        <section aria-label={words.compareGlance} className="compare-summary">
          {summary.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </section>
      )}
      {years.length > 1 && apart >= 2 && (
        <p role="note" className="mb-4 border border-strong-rule px-4 py-2">
          {words.compareYearsApart(apart)}
        </p>
      )}
      {children}
      <TimeAxis columns={columns} locale={locale} />
      <RowFilters rows={rows} locale={locale} control={filterControl} />
      <CompareTable
        columns={columns}
        rows={rows}
        groups={groups}
        title={title}
        cap={cap}
        locale={locale}
        columnAction={columnAction}
      />
    </div>
  );
}
