// One case as a column of a comparison: the same rows for every case, every cell in words. Made from
// its case alone, so that it can be stored as a file and joined anywhere.
import { type Case, type Casebook, termOf } from '../casebook';
import { type Facet, type FacetGroup, facetGroups } from '../facets';
import type { Locale } from '../locales';
import { formatDate } from '../messages/dates';
import { workOf } from '../sources/work';
import { paths } from '../url/paths';
import { sectionAnchor } from '../url/section-anchor';
import type { Column, ColumnSource, Row } from './comparison';
import { courseRows } from './course-rows';
import { fieldFacts } from './field-facts';
import { originMark } from './origin-mark';
import { orNotStated } from './plain-fact';
import { presentState } from './present';
import { toldCase } from './told-case';
import { withTellings } from './with-tellings';

export function compareColumn(book: Casebook, item: Case, locale: Locale): Column {
  const groups = Object.keys(facetGroups) as FacetGroup[];
  const rows = groups.flatMap((group) => [
    ...facetRows(book, item, locale, group),
    ...courseRows(book, item, locale, group),
  ]);
  return {
    ...toldCase(book, item, locale),
    ...originMark(item, locale),
    lang: item.words[locale].lang,
    year: item.told === 'not-stated' ? 0 : Number(item.year),
    toldDate: item.told,
    events: item.timeline.map(({ date, event }) => ({
      date,
      label: termOf(book, 'event', event)?.label[locale] ?? event,
    })),
    sources: sourcesOf(item, locale),
    rows: rows.map((row) => ({
      ...row,
      cell: { ...row.cell, facts: withTellings(row.cell.facts, item, locale) },
    })),
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
        isProminent: facet.prominent,
        cell: {
          facts: orNotStated(facts, locale),
          href: paths.case(locale, item.id, facetAnchor(facet)),
        },
      };
    });
}

/** The place of a facet on the page of a case, where it has one. */
function facetAnchor({ id, kind, read }: Facet): string | undefined {
  if (kind === 'statements') return `f-${id}`;
  if (read.includes('outcome.is')) return 'f-outcome';
  const list = ['motives', 'difficulties'].find((field) => read.includes(`${field}.*.is`));
  return list && sectionAnchor(list);
}

function sourcesOf(item: Case, locale: Locale): ColumnSource[] {
  return item.sources.map(({ source }) => ({
    title: source.title,
    url: workOf(source).link,
    date: formatDate(source.told ?? source.date, locale),
  }));
}
