// What of a case is searched, per language, and which names mean the same: the base as the search
// sees it. The only file of the search that knows cases.
import { type Case, type Casebook, companyOf, termOf } from '#lib/casebook';
import { feeds } from '#lib/cases/feeds';
import type { Statement } from '#lib/cases/schema';
import { facetValues } from '#lib/cases/values';
import { type Facet, reservedValues } from '#lib/facets';
import { type Locale, locales } from '#lib/locales';
import { namesOf } from '#lib/terms/resolve';
import type { Term } from '#lib/terms/schema';
import type { AliasGroup } from './aliases';
import { caseSections, indexedText } from './case-sections';
import { type SearchDocument, type StatusField, statusFields } from './search-document';

export function caseDocuments(book: Casebook): Record<Locale, SearchDocument[]> {
  return Object.fromEntries(
    locales.map((locale) => [locale, book.cases.map((item) => caseDocument(book, item, locale))]),
  ) as Record<Locale, SearchDocument[]>;
}

function caseDocument(book: Casebook, item: Case, locale: Locale): SearchDocument {
  const words = item.words[locale];
  const label = (facet: string, id: string) => termOf(book, facet, id)?.label[locale] ?? '';
  const stated = (isWanted: (statement: Statement) => boolean) => {
    const labels = Object.entries(item.states).flatMap(([facet, state]) =>
      state === 'not-stated' ? [] : state.filter(isWanted).map(({ is }) => label(facet, is)),
    );
    return [...new Set(labels)].filter(Boolean);
  };
  const company = companyOf(book, item.company);
  const product = item.product === 'not-stated' ? [] : [item.product[locale]];
  return {
    id: item.id,
    title: words.title,
    tags: [
      ...book.facets
        .filter(isSearched)
        .flatMap((facet) => currentValues(book, item, facet).map((id) => label(facet.id, id))),
      company.name[locale],
      ...company.aliases,
      ...product,
    ].filter(Boolean),
    statuses: Object.fromEntries(
      statusFields.map((status) => [status, stated((one) => hasStatus(one, status))]),
    ),
    summary: [
      words.summary,
      item.subject[locale],
      ...(item.unit === 'not-stated' ? [] : [item.unit[locale]]),
      ...speakers(item, locale),
      ...item.sources.flatMap(({ source }) => [source.event ?? '', source.publisher]),
    ].join('\n'),
    body: indexedText(caseSections(book, item, locale), words),
  };
}

/** Whose case it is, nobody searches in words: "public" is a cloud. */
const isSearched = ({ terms }: Facet): boolean => terms !== 'origins';

/** What counts for filtering, without what is given up: that has a field of its own. */
function currentValues(book: Casebook, item: Case, facet: Facet): string[] {
  const state = item.states[facet.id];
  const isGivenUp = (id: string) =>
    Array.isArray(state) &&
    !state.some((one) => one.is === id && one.status === 'used' && feeds(one));
  return facetValues(book, item, facet).filter(
    (id) => !reservedValues.some((reserved) => reserved === id) && !isGivenUp(id),
  );
}

/** What others used, or what was only inferred to be in use, is no status of the case. */
function hasStatus(statement: Statement, status: StatusField): boolean {
  return statement.status === status && (status !== 'used-formerly' || feeds(statement));
}

function speakers(item: Case, locale: Locale): string[] {
  if (item.speakers === 'not-stated') return [];
  return item.speakers.flatMap(({ name, role }) => [
    ...Object.values(name),
    ...(role === 'not-stated' ? [] : [role[locale]]),
  ]);
}

/**
 * Both labels and all aliases of each term and company; vocabularies whose terms no case can carry
 * are left out, and so is a lone word. A lone name of several words is kept, to be found as a whole.
 */
export function aliasGroups(book: Casebook): AliasGroup[] {
  const unsearched = book.facets.filter((facet) => !isSearched(facet)).map(({ id }) => id);
  const silent = ['scope', 'rollout', 'event', 'metric', ...unsearched];
  const terms = Object.entries(book.terms)
    .filter(([vocabulary]) => !silent.includes(vocabulary))
    .flatMap(([, list]) => list);
  const asPhrases = (term: Term) => ({ phrases: namesOf(term).filter((name) => name !== '') });
  const isName = ({ phrases }: AliasGroup) => phrases.some((phrase) => phrase.includes(' '));
  return terms.map(asPhrases).filter((group) => group.phrases.length > 1 || isName(group));
}
