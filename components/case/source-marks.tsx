// The marks that lead from a fact to its places in the sources.

import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import type { SourceMark } from '#lib/sources/mark';

interface Props {
  readonly marks: readonly SourceMark[];
  readonly locale: Locale;
  /** Path of the case page, when the mark stands on another page. */
  readonly page?: string;
}

export function SourceMarks({ marks, locale, page = '' }: Props) {
  const words = messages(locale);
  return (
    <>
      {marks.map(({ at, label, title, anchor }) => (
        <sup key={at} className="source-mark">
          <a
            href={`${page}#${anchor}`}
            title={title}
            aria-label={`${words.evidence}${words.colon}${title}`}
            className="px-[0.2em] no-underline hover:underline"
          >
            {label}
          </a>
        </sup>
      ))}
    </>
  );
}
