// A number of cases in a table; a link where a list shows exactly these.
import type { Mark } from '#lib/insights/listing';
import type { Locale } from '#lib/locales';
import { paths } from '#lib/url/paths';

interface Props {
  readonly mark: Mark;
  /** Spoken: what is counted, and how many. */
  readonly name: string;
  readonly locale: Locale;
}

export function MarkLink({ mark, name, locale }: Props) {
  const count = mark.cases.length;
  if (mark.query === undefined || count === 0) return count;
  return (
    <a
      href={`${paths.cases(locale)}${mark.query}`}
      aria-label={name}
      className="inline-block min-w-6 py-0.5"
    >
      {count}
    </a>
  );
}
