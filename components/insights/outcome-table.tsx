// The numbers of an outcome chart: value, outcome, cases, and which they are.
import type { Casebook } from '#lib/casebook';
import type { OutcomeRow } from '#lib/insights/outcome-rows';
import type { Locale } from '#lib/locales';
import { insightWords } from '#lib/messages/insights';
import { messages } from '#lib/messages/messages';
import { OutcomeBadge } from '../case/outcome-badge';
import { CaseNames } from './case-names';
import { rowId } from './mark-href';
import { MarkLink } from './mark-link';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly book: Casebook;
  readonly rows: readonly OutcomeRow[];
  readonly head: string;
  readonly labelOf: (value: string) => string;
  readonly formerOf?: ((row: OutcomeRow) => number) | undefined;
  readonly locale: Locale;
}

export function OutcomeTable({ id, title, book, rows, head, labelOf, formerOf, locale }: Props) {
  const words = insightWords(locale);
  return (
    <table className="numbers">
      <caption className="visually-hidden">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col">{messages(locale).outcome}</th>
          <th scope="col">{words.cases}</th>
          <th scope="col">{words.caseNames}</th>
        </tr>
      </thead>
      {rows.map((row) => {
        const former = formerOf?.(row) ?? 0;
        return (
          <tbody key={row.value} id={rowId(id, row.value)}>
            {row.parts.map(({ outcome, mark }, i) => {
              const term = book.terms.outcome?.find((one) => one.id === outcome);
              return (
                <tr key={outcome} id={rowId(id, row.value, outcome)}>
                  {i === 0 && (
                    <th scope="rowgroup" rowSpan={row.parts.length}>
                      {labelOf(row.value)}{' '}
                      <MarkLink
                        locale={locale}
                        mark={row.mark}
                        name={words.mark(labelOf(row.value), row.mark.cases.length)}
                      />
                      {former > 0 && (
                        <span className="block font-normal text-soft">{words.former(former)}</span>
                      )}
                    </th>
                  )}
                  <td>
                    <OutcomeBadge
                      label={term?.label[locale] ?? outcome}
                      sign={term?.sign ?? 'flag'}
                      tone={term?.tone ?? 'grey'}
                    />
                  </td>
                  <td>
                    <MarkLink
                      locale={locale}
                      mark={mark}
                      name={words.mark(
                        words.both(labelOf(row.value), term?.label[locale] ?? outcome),
                        mark.cases.length,
                      )}
                    />
                  </td>
                  <td>
                    <CaseNames book={book} mark={mark} locale={locale} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        );
      })}
    </table>
  );
}
