// Cases side by side: a real table, cases as columns, grouped rows, every cell in words.
import type { ReactNode } from 'react';
import type { Column } from '#lib/cases/comparison';
import type { JoinedRow } from '#lib/cases/comparison-rows';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { CompareHead } from './compare-head';
import { CompareRow } from './compare-row';
import { tableRoles } from './table-roles';

interface Props {
  readonly columns: readonly Column[];
  readonly rows: readonly JoinedRow[];
  /** Group id → its name, in reading order. */
  readonly groups: Readonly<Record<string, string>>;
  readonly title: string;
  readonly cap: number;
  readonly locale: Locale;
  readonly columnAction?: ((column: Column) => ReactNode) | undefined;
}

export function CompareTable({ columns, rows, groups, title, cap, locale, columnAction }: Props) {
  // The company, or more where two cases are of one company.
  const names = columns.map(({ company, shortName }) =>
    columns.filter((other) => other.company === company).length === 1 ? company : shortName,
  );
  return (
    <section
      aria-label={title}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region must be reachable by keyboard
      tabIndex={0}
      className="compare-scroll"
      data-columns={columns.length}
    >
      <table {...tableRoles.table} className="compare w-full border-collapse">
        <caption className="visually-hidden">{title}</caption>
        <colgroup>
          <col className="compare-labels" />
          <col span={columns.length} />
        </colgroup>
        <thead {...tableRoles.group}>
          <tr {...tableRoles.row}>
            <th {...tableRoles.columnHead} scope="col">
              <span className="visually-hidden">{messages(locale).row}</span>
            </th>
            {columns.map((column, i) => (
              <CompareHead
                key={column.id}
                column={column}
                name={names[i] ?? column.company}
                locale={locale}
              >
                {columnAction?.(column)}
              </CompareHead>
            ))}
          </tr>
        </thead>
        {Object.entries(groups).map(([group, label]) => (
          <tbody key={group} {...tableRoles.group}>
            <tr {...tableRoles.row} className="compare-group">
              <th {...tableRoles.columnHead} scope="colgroup" colSpan={columns.length + 1}>
                {label}
              </th>
            </tr>
            {rows
              .filter(({ row }) => row.group === group)
              .map((joined) => (
                <CompareRow
                  key={joined.row.id}
                  joined={joined}
                  columns={columns}
                  names={names}
                  cap={cap}
                  locale={locale}
                />
              ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
