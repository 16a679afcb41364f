// One case as a column of a comparison: the same rows for every case, every cell in words. Made from
// its case alone, so that it can be stored as a file and joined anywhere.
import { type Case, type Casebook, companyOf } from '../casebook';
import { type FacetGroup, facetGroups } from '../facets';
import type { Locale } from '../locales';
import { formatDate } from '../messages/dates';
import { paths } from '../url/paths';
import type { Column, Row } from './comparison';
import { courseRows } from './course-rows';
import { fieldFacts } from './field-facts';
import { orNotStated } from './plain-fact';
import { presentState } from './present';
import { shortName } from './short-name';

export function compareColumn(book: Casebook, item: Case, locale: Locale): Column {
  const words = item.words[locale];
  const groups = Object.keys(facetGroups) as FacetGroup[];
  return {
    id: item.id,
    title: words.title,
    company: companyOf(book, item.company).name[locale],
    shortName: shortName(book, item, locale),
    href: paths.case(locale, item.id),
    lang: words.lang,
    year: item.told === 'not-stated' ? 0 : Number(item.year),
    told: formatDate(item.told, locale),
    rows: groups.flatMap((group) => [
      ...facetRows(book, item, locale, group),
      ...courseRows(book, item, locale, group),
    ]),
  };
}

function facetRows(book: Casebook, item: Case, locale: Locale, group: FacetGroup): Row[] {
  return book.facets
    .filter((facet) => facet.group === group)
    .map((facet) => {
      const facts =
        facet.kind === 'statements'
          ? presentState(book, item, facet, locale)
          : fieldFacts(book, item, facet, locale);
      return {
        id: facet.id,
        group,
        label: facet.label[locale],
        // Who told it and when is no finding about the platform.
        isComparable: facet.terms === 'file',
        cell: { facts: orNotStated(facts, locale) },
      };
    });
}
