// The dates of the cases in words: events with their days, outcome, telling.
import { type Casebook, termOf } from '#lib/casebook';
import { valueLabel } from '#lib/cases/present';
import { shortName } from '#lib/cases/short-name';
import type { CaseTimes } from '#lib/insights/case-times';
import type { Locale } from '#lib/locales';
import { formatDate } from '#lib/messages/dates';
import { insightWords } from '#lib/messages/insights';
import { messages } from '#lib/messages/messages';
import { paths } from '#lib/url/paths';

interface Props {
  readonly book: Casebook;
  readonly times: readonly CaseTimes[];
  readonly locale: Locale;
}

export function TimesTable({ book, times, locale }: Props) {
  const words = insightWords(locale);
  const common = messages(locale);
  return (
    <table className="numbers">
      <caption className="visually-hidden">{words.times}</caption>
      <thead>
        <tr>
          <th scope="col">{words.oneCase}</th>
          <th scope="col">{words.events}</th>
          <th scope="col">{common.outcome}</th>
          <th scope="col">{common.told}</th>
        </tr>
      </thead>
      <tbody>
        {times.map(({ item, dated, undated, outcome, told }) => (
          <tr key={item.id}>
            <th scope="row">
              <a href={paths.case(locale, item.id)} className="inline-block py-0.5">
                {shortName(book, item, locale)}
              </a>
            </th>
            <td>
              <ul>
                {dated.map(({ entry, anchor, date }) => (
                  <li key={anchor}>
                    <a href={paths.case(locale, item.id, anchor)} className="inline-block py-0.5">
                      {formatDate(date, locale)}
                    </a>{' '}
                    {termOf(book, 'event', entry.event)?.label[locale] ?? entry.event}
                  </li>
                ))}
                {undated.length > 0 && (
                  <li className="text-soft">{words.undated(undated.length)}</li>
                )}
                {dated.length + undated.length === 0 && (
                  <li className="text-soft">{common.notStated}</li>
                )}
              </ul>
            </td>
            <td>
              {valueLabel(book, 'outcome', item.outcome.is, locale)}
              <span className="block text-soft">
                {outcome ? formatDate(outcome, locale) : common.undated}
              </span>
            </td>
            <td>{told ? formatDate(told, locale) : common.notStated}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
