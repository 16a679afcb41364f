// The marks that lead from a fact to its places in the sources.

import { Fragment } from 'react';
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
      {marks.map(({ at, title, anchor, ...mark }, i) => {
        const [, number = '', place = ''] = /^([\u2461-\u2473]?)(.*)$/u.exec(mark.label) ?? [];
        const label = number + (words.locator[place as keyof typeof words.locator] ?? place);
        return (
          // The word joiner keeps the first mark on the line of what it proves; the others may wrap.
          <Fragment key={at}>
            {i > 0 && <wbr />}
            <sup className="source-mark">
              {i === 0 && '\u2060'}
              <a
                href={`${page}#${anchor}`}
                title={title}
                aria-label={`${label}${words.listSeparator}${words.evidence}${words.colon}${title}`}
                className="no-underline hover:underline"
              >
                {label}
              </a>
            </sup>
          </Fragment>
        );
      })}
    </>
  );
}
