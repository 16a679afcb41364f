// The cases behind a number by name, where they are few enough to be named.
import type { Case, Casebook } from '#lib/casebook';
import { shortName } from '#lib/cases/short-name';
import type { Mark } from '#lib/insights/listing';
import type { Locale } from '#lib/locales';
import { paths } from '#lib/url/paths';

/** Of more, the list behind the number tells more than a heap of names. */
const namedAtMost = 12;

interface Props {
  readonly book: Casebook;
  readonly mark: Mark;
  readonly locale: Locale;
}

export function CaseNames({ book, mark: { cases, query }, locale }: Props) {
  if (cases.length > namedAtMost && query !== undefined) return null;
  return (
    <ul>
      {cases.map((item: Case) => (
        <li key={item.id}>
          <a href={paths.case(locale, item.id)} className="inline-block py-0.5">
            {shortName(book, item, locale)}
          </a>
        </li>
      ))}
    </ul>
  );
}
