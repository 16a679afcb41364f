// Outcomes by something: a row of bars for each value, and the same numbers as a table.
import type { Casebook } from '#lib/casebook';
import { valueLabel } from '#lib/cases/present';
import type { OutcomeRow } from '#lib/insights/outcome-rows';
import type { Locale } from '#lib/locales';
import { insightWords } from '#lib/messages/insights';
import { OutcomeBadge } from '../case/outcome-badge';
import { BarRows } from './bar-rows';
import { Chart } from './chart';
import { markHref, rowId } from './mark-href';
import { OutcomeTable } from './outcome-table';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  readonly count: number;
  readonly counted: string;
  readonly book: Casebook;
  readonly rows: readonly OutcomeRow[];
  /** What the values are, above their column. */
  readonly head: string;
  readonly labelOf: (value: string) => string;
  /** How many of the cases of a value count for the past alone. */
  readonly formerOf?: (row: OutcomeRow) => number;
  readonly locale: Locale;
}

export function OutcomeChart({
  id,
  title,
  note,
  count,
  counted,
  book,
  rows,
  head,
  labelOf,
  formerOf,
  locale,
}: Props) {
  const words = insightWords(locale);
  const outcomes = (book.terms.outcome ?? []).filter((term) =>
    rows.some(({ parts }) => parts.some(({ outcome }) => outcome === term.id)),
  );
  const outcomeOf = (outcome: string) => outcomes.find((term) => term.id === outcome);
  return (
    <Chart
      id={id}
      title={title}
      note={note}
      count={count}
      counted={counted}
      locale={locale}
      table={
        <OutcomeTable
          id={id}
          title={title}
          book={book}
          rows={rows}
          head={head}
          labelOf={labelOf}
          formerOf={formerOf}
          locale={locale}
        />
      }
    >
      <ul aria-label={words.legend} className="mb-4 flex flex-wrap gap-x-5 gap-y-1 text-small">
        {outcomes.map((term) => (
          <li key={term.id}>
            <OutcomeBadge
              label={term.label[locale]}
              sign={term.sign ?? 'flag'}
              tone={term.tone ?? 'grey'}
            />
          </li>
        ))}
      </ul>
      <BarRows
        rows={rows.map(({ value, mark, parts }) => ({
          id: value,
          label: labelOf(value),
          whole: {
            name: words.mark(labelOf(value), mark.cases.length),
            href: markHref(locale, mark, rowId(id, value)),
            count: mark.cases.length,
          },
          parts: parts.map(({ outcome, mark: own }) => ({
            name: words.mark(
              words.both(labelOf(value), valueLabel(book, 'outcome', outcome, locale)),
              own.cases.length,
            ),
            href: markHref(locale, own, rowId(id, value, outcome)),
            count: own.cases.length,
            sign: outcomeOf(outcome)?.sign ?? 'flag',
            look: `tone-${outcomeOf(outcome)?.tone ?? 'grey'}`,
          })),
        }))}
      />
    </Chart>
  );
}
