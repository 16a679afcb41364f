// How often each value is told: one bar a value, and the same numbers as a table.
import type { Casebook } from '#lib/casebook';
import type { Mark } from '#lib/insights/listing';
import type { Locale } from '#lib/locales';
import { insightWords } from '#lib/messages/insights';
import { BarRows } from './bar-rows';
import { CaseNames } from './case-names';
import { Chart } from './chart';
import { markHref, rowId } from './mark-href';
import { MarkLink } from './mark-link';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  readonly count: number;
  readonly counted: string;
  readonly book: Casebook;
  readonly rows: readonly { readonly value: string; readonly mark: Mark }[];
  readonly head: string;
  readonly labelOf: (value: string) => string;
  readonly locale: Locale;
}

export function ValueChart({ book, rows, head, labelOf, locale, ...frame }: Props) {
  const words = insightWords(locale);
  const name = (value: string, mark: Mark) => words.mark(labelOf(value), mark.cases.length);
  return (
    <Chart
      {...frame}
      locale={locale}
      table={
        <table className="numbers">
          <caption className="visually-hidden">{frame.title}</caption>
          <thead>
            <tr>
              <th scope="col">{head}</th>
              <th scope="col">{words.cases}</th>
              <th scope="col">{words.caseNames}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ value, mark }) => (
              <tr key={value} id={rowId(frame.id, value)}>
                <th scope="row">{labelOf(value)}</th>
                <td>
                  <MarkLink locale={locale} mark={mark} name={name(value, mark)} />
                </td>
                <td>
                  <CaseNames book={book} mark={mark} locale={locale} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      <BarRows
        rows={rows.map(({ value, mark }) => ({
          id: value,
          label: labelOf(value),
          parts: [
            {
              name: name(value, mark),
              href: markHref(locale, mark, rowId(frame.id, value)),
              count: mark.cases.length,
              look: value === 'not-stated' ? 'bar-silent' : 'bar-plain',
            },
          ],
        }))}
      />
    </Chart>
  );
}
