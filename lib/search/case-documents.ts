// What of a case is searched, per language, and which names mean the same: the base as the search
// sees it. The only file of the search that knows cases.
import { type Case, type Casebook, companyOf, termOf } from '#lib/casebook';
import type { Statement } from '#lib/cases/schema';
import { facetValues } from '#lib/cases/values';
import { reservedValues } from '#lib/facets';
import { type Locale, locales } from '#lib/locales';
import { namesOf } from '#lib/terms/resolve';
import type { Term } from '#lib/terms/schema';
import type { AliasGroup } from './aliases';
import { caseSections, indexedText } from './case-sections';
import type { SearchDocument } from './search-document';

export function caseDocuments(book: Casebook): Record<Locale, SearchDocument[]> {
  return Object.fromEntries(
    locales.map((locale) => [locale, book.cases.map((item) => caseDocument(book, item, locale))]),
  ) as Record<Locale, SearchDocument[]>;
}

function caseDocument(book: Casebook, item: Case, locale: Locale): SearchDocument {
  const words = item.words[locale];
  const label = (facet: string, id: string) => termOf(book, facet, id)?.label[locale] ?? '';
  const labelsOf = (isWanted: (statement: Statement) => boolean) =>
    Object.entries(item.states).flatMap(([facet, state]) =>
      state === 'not-stated' ? [] : state.filter(isWanted).map(({ is }) => label(facet, is)),
    );
  const isWeighed = ({ status }: Statement) =>
    status === 'planned' || status === 'considered' || status === 'rejected';
  const company = companyOf(book, item.company);
  const product = item.product === 'not-stated' ? [] : [item.product[locale]];
  return {
    id: item.id,
    title: words.title,
    tags: [
      ...book.facets.flatMap((facet) =>
        facetValues(book, item, facet)
          .filter((id) => !reservedValues.some((reserved) => reserved === id))
          .map((id) => label(facet.id, id)),
      ),
      company.name[locale],
      ...company.aliases,
      ...product,
    ].filter(Boolean),
    summary: [
      words.summary,
      item.subject[locale],
      ...(item.unit === 'not-stated' ? [] : [item.unit[locale]]),
      ...speakers(item, locale),
      ...item.sources.flatMap(({ source }) => [source.event ?? '', source.publisher]),
      ...labelsOf(isWeighed),
    ].join('\n'),
    body: indexedText(caseSections(book, item, locale), words),
  };
}

function speakers(item: Case, locale: Locale): string[] {
  if (item.speakers === 'not-stated') return [];
  return item.speakers.flatMap(({ name, role }) => [
    ...Object.values(name),
    ...(role === 'not-stated' ? [] : [role[locale]]),
  ]);
}

/** Both labels and all aliases of each term and company; vocabularies whose terms no case can carry are left out. */
export function aliasGroups(book: Casebook): AliasGroup[] {
  const silent = ['scope', 'rollout', 'event', 'metric'];
  const terms = Object.entries(book.terms)
    .filter(([vocabulary]) => !silent.includes(vocabulary))
    .flatMap(([, list]) => list);
  const asPhrases = (term: Term) => ({ phrases: namesOf(term).filter((name) => name !== '') });
  return terms.map(asPhrases).filter(({ phrases }) => phrases.length > 1);
}
