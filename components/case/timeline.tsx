// The dated events of a case, in order.
import type { Locale, LocalizedText } from '#lib/locales';
import { formatDate } from '#lib/messages/dates';
import { messages } from '#lib/messages/messages';
import type { SourceMark } from '#lib/sources/mark';
import type { FactDate } from '#lib/text/values';
import { AnchorLink } from '../ui/anchor-link';
import { SourceMarks } from './source-marks';

export interface TimelineEntry {
  readonly anchor?: string | undefined;
  readonly date: FactDate | 'not-stated';
  readonly event: string;
  readonly text: LocalizedText;
  readonly marks: readonly SourceMark[];
}

interface Props {
  readonly entries: readonly TimelineEntry[];
  readonly locale: Locale;
}

export function Timeline({ entries, locale }: Props) {
  const words = messages(locale);
  return (
    <ol className="border-s-2 border-strong-rule">
      {entries.map(({ anchor, date, event, text, marks }) => (
        <li
          key={`${anchor} ${text.en}`}
          id={anchor}
          className="grid gap-x-4 py-1.5 ps-4 sm:grid-cols-[11rem_minmax(0,1fr)]"
        >
          {anchor && (
            <AnchorLink
              to={anchor}
              label={`${event}${words.listSeparator}${date === 'not-stated' ? words.undated : formatDate(date, locale)}`}
              locale={locale}
            />
          )}
          <p className="text-soft">
            {date === 'not-stated' ? (
              words.undated
            ) : (
              <time dateTime={date.value}>{formatDate(date, locale)}</time>
            )}
          </p>
          <p>
            <span className="font-bold">{event}</span>
            {words.colon}
            {text[locale]}
            <SourceMarks marks={marks} locale={locale} />
          </p>
        </li>
      ))}
    </ol>
  );
}
