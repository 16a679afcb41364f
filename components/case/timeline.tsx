// Dated events in order; of one case, or of a company's cases joined.
import type { Locale, LocalizedText } from '#lib/locales';
import { formatDate } from '#lib/messages/dates';
import { messages } from '#lib/messages/messages';
import type { SourceMark } from '#lib/sources/mark';
import type { FactDate } from '#lib/text/values';
import { SourceMarks } from './source-marks';

export interface TimelineEntry {
  /** Id on this page, or where the entry stands in full. */
  readonly anchor?: string | undefined;
  readonly date: FactDate | 'not-stated';
  readonly event: string;
  readonly text: LocalizedText;
  readonly marks: readonly SourceMark[];
  /** The case it belongs to, where several are joined. */
  readonly origin?: { readonly label: string; readonly href: string };
}

interface Props {
  readonly entries: readonly TimelineEntry[];
  readonly locale: Locale;
  /** None has a date, and a heading says so. */
  readonly isUndated?: boolean;
}

export function Timeline({ entries, locale, isUndated = false }: Props) {
  const words = messages(locale);
  return (
    <ol className="border-s-2 border-strong-rule">
      {entries.map(({ anchor, date, event, text, marks, origin }) => (
        <li
          key={`${origin?.href} ${anchor} ${text.en}`}
          id={origin ? undefined : anchor}
          className={`grid gap-x-4 py-1.5 ps-4 ${isUndated ? '' : 'sm:grid-cols-[11rem_minmax(0,1fr)]'}`}
        >
          <p className={isUndated ? 'hidden' : 'text-soft'}>
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
            <SourceMarks marks={marks} locale={locale} {...(origin ? { page: origin.href } : {})} />
            {origin && (
              <span className="block text-small text-soft">
                <a href={`${origin.href}${anchor ? `#${anchor}` : ''}`}>{origin.label}</a>
              </span>
            )}
          </p>
        </li>
      ))}
    </ol>
  );
}
