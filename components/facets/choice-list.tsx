// Single tools that a reason was named for: taken, left or turned down because of it.
import type { Casebook } from '#lib/casebook';
import type { ReasonedChoice } from '#lib/cases/choices-for-reason';
import { marksOf } from '#lib/cases/present';
import { termLink } from '#lib/cases/present-row';
import { shortName } from '#lib/cases/short-name';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { paths } from '#lib/url/paths';
import { SourceMarks } from '../case/source-marks';

interface Props {
  readonly book: Casebook;
  readonly choices: readonly ReasonedChoice[];
  readonly locale: Locale;
}

export function ChoiceList({ book, choices, locale }: Props) {
  const words = messages(locale);
  return (
    <>
      <p className="mb-2 max-w-(--measure) text-small text-soft">{words.reasonedNote}</p>
      <ul>
        {choices.map(({ item, facet, statement, side, anchor }) => {
          const { text, href } = termLink(book, facet, statement.is, locale);
          return (
            <li key={`${item.id} ${anchor} ${side}`} className="label-row first:border-t-0">
              <span className="text-soft">{words.choice[side]}</span>
              <p>
                {href ? (
                  <a href={href} className="text-ink">
                    {text}
                  </a>
                ) : (
                  text
                )}
                <SourceMarks
                  marks={marksOf(item, statement.at)}
                  locale={locale}
                  page={paths.case(locale, item.id)}
                />{' '}
                <a
                  href={paths.case(locale, item.id, anchor)}
                  className="inline-block py-0.5 text-small"
                >
                  {shortName(book, item, locale)}
                </a>
              </p>
            </li>
          );
        })}
      </ul>
    </>
  );
}
