// How much of each facet is stated: a bar of three parts for each, and the same numbers as a table.
import type { Casebook } from '#lib/casebook';
import type { CoverageRow } from '#lib/insights/coverage';
import type { Mark } from '#lib/insights/listing';
import type { Locale } from '#lib/locales';
import { insightWords } from '#lib/messages/insights';
import { type BarPart, BarRows } from './bar-rows';
import { CaseNames } from './case-names';
import { Chart } from './chart';
import { markHref, rowId } from './mark-href';
import { MarkLink } from './mark-link';

interface Props {
  readonly id: string;
  readonly book: Casebook;
  readonly rows: readonly CoverageRow[];
  readonly locale: Locale;
}

export function CoverageChart({ id, book, rows, locale }: Props) {
  const words = insightWords(locale);
  const n = book.cases.length;
  const kinds = (
    [
      { kind: 'stated', label: words.coverage.stated, look: 'bar-plain' },
      { kind: 'none', label: words.coverage.none, look: 'bar-none' },
      { kind: 'notStated', label: words.coverage.silent, look: 'bar-silent' },
    ] as const
  ).filter(({ kind }) => rows.some((row) => row[kind].cases.length > 0));
  const name = (row: CoverageRow, label: string, mark: Mark) =>
    words.mark(words.both(row.facet.label[locale], label), mark.cases.length);
  const partsOf = (row: CoverageRow): BarPart[] =>
    kinds.flatMap(({ kind, label, look }) => {
      const mark = row[kind];
      const count = mark.cases.length;
      if (count === 0) return [];
      const href = markHref(locale, mark, rowId(id, row.facet.id));
      return [{ name: name(row, label, mark), href, count, look }];
    });
  return (
    <Chart
      id={id}
      title={words.gaps}
      note={words.gapsNote}
      count={n}
      counted={words.nCases(n)}
      locale={locale}
      table={
        <table className="numbers">
          <caption className="visually-hidden">{words.gaps}</caption>
          <thead>
            <tr>
              <th scope="col">{words.facet}</th>
              {kinds.map(({ kind, label }) => (
                <th key={kind} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.facet.id} id={rowId(id, row.facet.id)}>
                <th scope="row">{row.facet.label[locale]}</th>
                {kinds.map(({ kind, label }) => (
                  <td key={kind}>
                    <MarkLink locale={locale} mark={row[kind]} name={name(row, label, row[kind])} />
                    {row[kind].query === undefined && (
                      <CaseNames book={book} mark={row[kind]} locale={locale} />
                    )}
                    {kind === 'notStated' && row.aside > 0 && (
                      <span className="block text-soft">{words.asideOf(row.aside)}</span>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      <ul aria-label={words.legend} className="mb-4 flex flex-wrap gap-x-5 gap-y-1 text-small">
        {kinds.map(({ kind, label, look }) => (
          <li key={kind}>
            <svg aria-hidden="true" width="24" height="16" className={`bar ${look} inline-block`}>
              <rect x="1" y="1" width="22" height="14" className="bar-fill" />
            </svg>{' '}
            {label}
          </li>
        ))}
      </ul>
      <BarRows
        rows={rows.map((row) => ({
          id: row.facet.id,
          label: row.facet.label[locale],
          parts: partsOf(row),
        }))}
      />
    </Chart>
  );
}
