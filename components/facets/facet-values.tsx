// The values of one facet as links with the number of cases that count.
import type { Casebook } from '#lib/casebook';
import { spokenValues } from '#lib/cases/by-term';
import { valueLabel } from '#lib/cases/present';
import { facetValues } from '#lib/cases/values';
import type { Facet } from '#lib/facets';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { termPath } from '#lib/url/term-path';

interface Props {
  readonly book: Casebook;
  readonly facet: Facet;
  readonly locale: Locale;
}

export function FacetValues({ book, facet, locale }: Props) {
  const words = messages(locale);
  const count = (value: string) =>
    book.cases.filter((item) => facetValues(book, item, facet).includes(value)).length;
  return (
    <>
      <p className="mb-3 max-w-(--measure) text-soft">{facet.about[locale]}</p>
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {spokenValues(book, facet).map((value) => (
          <li key={value}>
            <a href={termPath(locale, facet.id, value)} className="inline-block py-0.5">
              {words.optionCount(valueLabel(book, facet.id, value, locale), count(value))}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
