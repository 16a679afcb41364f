// What was replaced by what, case by case, with the date and the proof.
import type { Casebook } from '#lib/casebook';
import { marksOf, valueLabel } from '#lib/cases/present';
import { termLink } from '#lib/cases/present-row';
import { shortName } from '#lib/cases/short-name';
import type { Succession } from '#lib/cases/successions';
import type { Locale } from '#lib/locales';
import { formatDate } from '#lib/messages/dates';
import { messages } from '#lib/messages/messages';
import { paths } from '#lib/url/paths';
import { SourceMarks } from '../case/source-marks';

interface Props {
  readonly book: Casebook;
  readonly facet: string;
  /** The term of the page, which needs no link to itself. */
  readonly value: string;
  readonly successions: readonly Succession[];
  readonly locale: Locale;
}

export function SuccessionList({ book, facet, value, successions, locale }: Props) {
  const words = messages(locale);
  const name = (id: string) => {
    if (id === 'not-stated') return words.successorNotStated;
    const { text, href } = termLink(book, facet, id, locale);
    return href && id !== value ? <a href={href}>{text}</a> : <span>{text}</span>;
  };
  return (
    <ul>
      {successions.map(({ item, from, to, date, scope, anchor, at }) => (
        <li key={`${item.id} ${anchor}`} className="label-row first:border-t-0">
          <p className="text-soft">
            {date === 'not-stated' ? (
              words.undated
            ) : (
              <time dateTime={date.value}>{formatDate(date, locale)}</time>
            )}
          </p>
          <p>
            {name(from)} → {name(to)}
            <SourceMarks
              marks={marksOf(item, at)}
              locale={locale}
              page={paths.case(locale, item.id)}
            />
            <span className="block text-small text-soft">
              <a href={paths.case(locale, item.id, anchor)} className="inline-block py-0.5">
                {shortName(book, item, locale)}
              </a>
              {words.listSeparator}
              {words.scope}
              {words.colon}
              {valueLabel(book, 'scope', scope, locale)}
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}
