// The values of one facet with how many cases say what of each: the page of the facet.
import { type Casebook, termOf } from '#lib/casebook';
import { originMark } from '#lib/cases/origin-mark';
import { valueLabel } from '#lib/cases/present';
import { type ValueCounts, valueCounts } from '#lib/cases/value-counts';
import type { Facet } from '#lib/facets';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { termPath } from '#lib/url/term-path';
import { InternalMark } from '../ui/internal-mark';
import { groupTitle } from './group-title';

interface Props {
  readonly book: Casebook;
  readonly facet: Facet;
  readonly locale: Locale;
}

export function FacetCounts({ book, facet, locale }: Props) {
  const words = messages(locale);
  const all = valueCounts(book, facet);
  const spoken = all.filter(({ byGroup }) => byGroup.length > 0);
  const unused = all.filter(({ byGroup }) => byGroup.length === 0);
  const label = (id: string) => valueLabel(book, facet.id, id, locale);
  /** Where every value has but one thing said of it, the number beside its name says all. */
  const isPlain = spoken.every(({ byGroup }) => byGroup.every(({ group }) => group === 'has'));
  const link = (value: string, text: string) => (
    <a href={termPath(locale, facet.id, value)} className="inline-block py-0.5">
      {text}
      <InternalMark word={originMark(termOf(book, facet.id, value) ?? {}, locale).internal} />
    </a>
  );
  return (
    <>
      <p className="mb-4 max-w-(--measure) text-soft">{facet.about[locale]}</p>
      <ul className={isPlain ? 'flex flex-wrap gap-x-6 gap-y-1' : ''}>
        {spoken.map(({ value, counted, byGroup }) => (
          <li key={value} className={isPlain ? '' : 'label-row'}>
            {link(value, counted > 0 ? words.optionCount(label(value), counted) : label(value))}
            {byGroup.some(({ group }) => group !== 'has') && (
              <GroupCounts byGroup={byGroup} locale={locale} />
            )}
          </li>
        ))}
      </ul>
      {unused.length > 0 && (
        <details className="mt-4">
          <summary className="py-1.5">{words.unusedTerms(unused.length)}</summary>
          <ul className="flex flex-wrap gap-x-5">
            {unused.map(({ value }) => (
              <li key={value}>{link(value, label(value))}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function GroupCounts({ byGroup, locale }: Pick<ValueCounts, 'byGroup'> & { locale: Locale }) {
  return (
    <ul className="flex flex-wrap gap-x-5 text-small sm:py-1">
      {byGroup.map(({ group, cases }) => (
        <li key={group} className={group === 'used' ? 'font-bold' : 'text-soft'}>
          {group === 'apart' ? messages(locale).rowApartShort : groupTitle(group, locale)} {cases}
        </li>
      ))}
    </ul>
  );
}
