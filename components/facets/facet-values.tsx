// The values of one facet as links with the number of cases that count; what is only named stands apart.
import { type Casebook, termOf } from '#lib/casebook';
import { casesByValue } from '#lib/cases/cases-by-value';
import { originMark } from '#lib/cases/origin-mark';
import { valueLabel } from '#lib/cases/present';
import { spokenValues } from '#lib/cases/spoken-values';
import type { Facet } from '#lib/facets';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { termPath } from '#lib/url/term-path';
import { InternalMark } from '../ui/internal-mark';

interface Props {
  readonly book: Casebook;
  readonly facet: Facet;
  readonly locale: Locale;
}

export function FacetValues({ book, facet, locale }: Props) {
  const words = messages(locale);
  const values = spokenValues(book, facet)
    .map((id) => ({
      id,
      label: valueLabel(book, facet.id, id, locale),
      count: casesByValue(book, facet).get(id)?.length ?? 0,
    }))
    .sort((a, b) => b.count - a.count);
  const named = values.filter(({ count }) => count === 0);
  const link = ({ id }: { id: string }, text: string) => (
    <li key={id}>
      <a href={termPath(locale, facet.id, id)} className="inline-block py-0.5">
        {text}
        <InternalMark word={originMark(termOf(book, facet.id, id) ?? {}, locale).internal} />
      </a>
    </li>
  );
  return (
    <>
      <p className="mb-3 max-w-(--measure) text-soft">{facet.about[locale]}</p>
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {values
          .filter(({ count }) => count > 0)
          .map((value) => link(value, words.optionCount(value.label, value.count)))}
      </ul>
      {named.length > 0 && (
        <>
          <p className="mt-2 text-small text-soft">{words.notNamed}</p>
          <ul className="flex flex-wrap gap-x-5 text-small">
            {named.map((value) => link(value, value.label))}
          </ul>
        </>
      )}
    </>
  );
}
