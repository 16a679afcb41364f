// Each move with its cases, dates and evidence, and the sums at both sides.
import type { Casebook } from '#lib/casebook';
import { valueLabel } from '#lib/cases/present';
import { shortName } from '#lib/cases/short-name';
import type { FlowEnd } from '#lib/insights/flow-ends';
import type { Flow } from '#lib/insights/moves';
import type { Locale } from '#lib/locales';
import { formatDate } from '#lib/messages/dates';
import { insightWords } from '#lib/messages/insights';
import { messages } from '#lib/messages/messages';
import { paths } from '#lib/url/paths';
import { CaseNames } from './case-names';
import { endLabel, endName } from './flow-chart';
import { rowId } from './mark-href';
import { MarkLink } from './mark-link';

interface Props {
  readonly id: string;
  readonly book: Casebook;
  readonly flows: readonly Flow[];
  readonly ends: readonly FlowEnd[];
  readonly locale: Locale;
}

export function FlowTable({ id, book, flows, ends, locale }: Props) {
  const words = insightWords(locale);
  const label = (end: string) => endLabel(book, end, locale);
  return (
    <>
      <table className="numbers">
        <caption className="visually-hidden">{words.moves}</caption>
        <thead>
          <tr>
            <th scope="col">{words.from}</th>
            <th scope="col">{words.to}</th>
            <th scope="col">{words.cases}</th>
            <th scope="col">{words.caseNames}</th>
          </tr>
        </thead>
        <tbody>
          {flows.map(({ from, to, mark, moves }) => (
            <tr key={`${from} ${to}`} id={rowId(id, from, to)}>
              <th scope="row">{label(from)}</th>
              <td>{label(to)}</td>
              <td>
                <MarkLink
                  locale={locale}
                  mark={mark}
                  name={words.mark(words.moveName(label(from), label(to)), mark.cases.length)}
                />
              </td>
              <td>
                <ul>
                  {moves.map(({ item, move }) => (
                    <li key={`${item.id} ${move.anchor}`}>
                      <a
                        href={paths.case(locale, item.id, move.anchor)}
                        className="inline-block py-0.5"
                      >
                        {shortName(book, item, locale)}
                      </a>
                      <span className="block text-soft">
                        {[
                          move.date === 'not-stated'
                            ? messages(locale).undated
                            : formatDate(move.date, locale),
                          ...(move.scope && move.scope !== item.outcome.scope
                            ? [valueLabel(book, 'scope', move.scope, locale)]
                            : []),
                        ].join(messages(locale).listSeparator)}
                      </span>
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <table className="numbers mt-6">
        <caption className="text-start font-bold">{words.sums}</caption>
        <thead>
          <tr>
            <th scope="col">{words.platform}</th>
            <th scope="col">{words.cases}</th>
            <th scope="col">{words.caseNames}</th>
          </tr>
        </thead>
        <tbody>
          {ends.map((end) => (
            <tr key={`${end.side} ${end.id}`} id={rowId(id, end.side, end.id)}>
              <th scope="row">{endName(book, end, locale)}</th>
              <td>
                <MarkLink
                  locale={locale}
                  mark={end.mark}
                  name={words.mark(endName(book, end, locale), end.mark.cases.length)}
                />
              </td>
              <td>
                <CaseNames book={book} mark={end.mark} locale={locale} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
