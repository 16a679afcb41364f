// Cases side by side: a real table, cases as columns, grouped rows, every cell in words.
// Shared by the pair pages (static) and the free comparison (in the browser).
import { type Column, isSame, type Row } from '#lib/cases/compare';
import { facetGroups } from '#lib/facets';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { Fact } from '../case/fact';

interface Props {
  readonly columns: readonly Column[];
  readonly locale: Locale;
  /** Below a column's title, such as a button that removes it. */
  readonly columnAction?: (column: Column) => React.ReactNode;
}

export function CompareTable({ columns, locale, columnAction }: Props) {
  const words = messages(locale);
  const years = columns.map(({ year }) => year).filter((year) => year > 0);
  const apart = Math.max(...years) - Math.min(...years);
  const names = columns.map(({ company, told }) => `${company} (${told})`);
  return (
    <>
      {years.length > 1 && apart >= 2 && (
        <p role="note" className="mb-4 border border-strong-rule px-4 py-2">
          {words.compareYearsApart(apart)}
        </p>
      )}
      <DifferencesOnly locale={locale} sameRows={sameRowCount(columns)} />
      <section
        aria-label={words.compareTitle(names)}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region must be reachable by keyboard
        tabIndex={0}
        className="compare-scroll overflow-x-auto"
      >
        <table className="compare w-full border-collapse">
          <caption className="visually-hidden">{words.compareTitle(names)}</caption>
          <thead>
            <tr className="align-top">
              <th scope="col" className="text-start">
                <span className="visually-hidden">{words.row}</span>
              </th>
              {columns.map((column) => (
                <th key={column.id} scope="col" className="text-start">
                  <span className="block text-small font-normal text-soft">
                    {column.company}
                    {words.listSeparator}
                    {words.told} {column.told}
                  </span>
                  <a
                    href={column.href}
                    className="text-ink"
                    lang={column.lang === locale ? undefined : column.lang}
                  >
                    {column.title}
                  </a>
                  {columnAction?.(column)}
                </th>
              ))}
            </tr>
          </thead>
          {Object.entries(facetGroups).map(([group, label]) => (
            <tbody key={group}>
              <tr className="compare-group">
                <th scope="colgroup" colSpan={columns.length + 1} className="text-start">
                  {label[locale]}
                </th>
              </tr>
              {rowsOf(columns, group).map(({ row, cells }) => (
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

/** Works without script: the style sheet hides rows marked the same while the box is ticked. */
function DifferencesOnly({ locale, sameRows }: { locale: Locale; sameRows: number }) {
  const words = messages(locale);
  return (
    <p className="no-print mb-3 flex flex-wrap items-center gap-x-4">
      <label className="flex items-center gap-2 py-1">
        <input type="checkbox" className="differences-only h-4.5 w-4.5 accent-(--accent)" />
        {words.compareDifferencesOnly}
      </label>
      <span className="differences-hidden text-small text-soft" role="status">
        <span>{words.compareHidden(sameRows)}</span>
      </span>
    </p>
  );
}

interface RowCells {
  readonly row: Row;
  readonly cells: readonly Row['cell'][];
}

function rowsOf(columns: readonly Column[], group: string): RowCells[] {
  const [first] = columns;
  return (first?.rows ?? [])
    .map((row, i) => ({ row, cells: columns.map(({ rows }) => rows[i]?.cell ?? row.cell) }))
    .filter(({ row }) => row.group === group);
}

function sameRowCount(columns: readonly Column[]): number {
  return Object.keys(facetGroups)
    .flatMap((group) => rowsOf(columns, group))
    .filter(({ cells }) => isSame(cells)).length;
}

function CompareRow({
  row,
  cells,
  columns,
  locale,
}: RowCells & { columns: readonly Column[]; locale: Locale }) {
  const words = messages(locale);
  const same = isSame(cells);
  return (
    <tr data-same={same ? '' : undefined} className="align-top">
      <th scope="row" className="text-start font-normal">
        <span className="font-bold">{row.label}</span>
        <span className={`block text-small ${same ? 'text-soft' : 'compare-differs'}`}>
          {same ? words.compareSame : words.compareDiffers}
        </span>
      </th>
      {cells.map(({ facts }, i) => {
        const column = columns[i];
        return (
          <td key={column?.id} data-label={column?.company}>
            {facts.map((fact) => (
              <Fact
                key={`${fact.key} ${fact.anchor}`}
                fact={fact}
                locale={locale}
                page={column?.href ?? ''}
              />
            ))}
          </td>
        );
      })}
    </tr>
  );
}
