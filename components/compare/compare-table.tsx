// Cases side by side: a real table, cases as columns, grouped rows, every cell in words.
// Shared by the pair pages (static) and the free comparison (in the browser).
import type { ReactNode } from 'react';
import type { Column, Row } from '#lib/cases/comparison';
import { rowVerdict } from '#lib/cases/verdict';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { CompareRow } from './compare-row';
import { DifferencesOnly } from './differences-only';

interface Props {
  readonly columns: readonly Column[];
  /** Group id → its name, in reading order. */
  readonly groups: Readonly<Record<string, string>>;
  readonly locale: Locale;
  /** Below a column's title, such as a button that removes it. */
  readonly columnAction?: (column: Column) => ReactNode;
}

interface RowCells {
  readonly row: Row;
  readonly cells: readonly Row['cell'][];
}

export function CompareTable({ columns, groups, locale, columnAction }: Props) {
  const words = messages(locale);
  const years = columns.map(({ year }) => year).filter((year) => year > 0);
  const apart = Math.max(...years) - Math.min(...years);
  const title = words.compareTitle(columns.map(({ shortName }) => shortName));
  const rows = rowsOf(columns);
  const alike = rows.filter(({ row, cells }) =>
    ['same', 'one-sided'].includes(rowVerdict(row, cells)),
  );
  return (
    <>
      {years.length > 1 && apart >= 2 && (
        <p role="note" className="mb-4 border border-strong-rule px-4 py-2">
          {words.compareYearsApart(apart)}
        </p>
      )}
      {columns.length > 1 && <DifferencesOnly locale={locale} hiddenRows={alike.length} />}
      <section
        aria-label={title}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region must be reachable by keyboard
        tabIndex={0}
        className="compare-scroll"
      >
        <table className="compare w-full border-collapse" data-columns={columns.length}>
          <caption className="visually-hidden">{title}</caption>
          <colgroup>
            <col className="compare-labels" />
            <col span={columns.length} />
          </colgroup>
          <thead>
            <tr className="align-top">
              <th scope="col">
                <span className="visually-hidden">{words.row}</span>
              </th>
              {columns.map((column) => (
                <ColumnHead key={column.id} column={column} locale={locale}>
                  {columnAction?.(column)}
                </ColumnHead>
              ))}
            </tr>
          </thead>
          {Object.entries(groups).map(([group, label]) => (
            <tbody key={group}>
              <tr className="compare-group">
                <th scope="colgroup" colSpan={columns.length + 1} className="text-start">
                  {label}
                </th>
              </tr>
              {rows
                .filter(({ row }) => row.group === group)
                .map(({ row, cells }) => (
                  <CompareRow
                    key={row.id}
                    row={row}
                    cells={cells}
                    columns={columns}
                    locale={locale}
                  />
                ))}
            </tbody>
          ))}
        </table>
      </section>
    </>
  );
}

function ColumnHead({
  column,
  locale,
  children,
}: {
  column: Column;
  locale: Locale;
  children: ReactNode;
}) {
  const words = messages(locale);
  return (
    <th scope="col" className="text-start">
      <span className="block text-small font-normal text-soft">
        {column.company}
        {words.listSeparator}
        {column.told}
      </span>
      <a
        href={column.href}
        className="text-ink"
        lang={column.lang === locale ? undefined : column.lang}
      >
        {column.title}
      </a>
      {children}
    </th>
  );
}

function rowsOf(columns: readonly Column[]): RowCells[] {
  const [first] = columns;
  return (first?.rows ?? []).map((row, i) => ({
    row,
    cells: columns.map(({ rows }) => rows[i]?.cell ?? row.cell),
  }));
}
