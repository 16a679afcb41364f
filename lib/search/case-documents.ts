// What of a case is searched, per language, and which names mean the same: the base as the search
// sees it. The only file of the search that knows cases.
import { type Case, type Casebook, companyOf, termOf } from '#lib/casebook';
import { feeds } from '#lib/cases/feeds';
import { presentMeasurements } from '#lib/cases/measurements';
import { presentState } from '#lib/cases/present';
import type { Statement } from '#lib/cases/schema';
import { facetValues } from '#lib/cases/values';
import { type Facet, reservedValues } from '#lib/facets';
import { type Locale, type LocalizedText, locales } from '#lib/locales';
import { headingsOf } from '#lib/sources/mark';
import { namesOf } from '#lib/terms/resolve';
import type { Term } from '#lib/terms/schema';
import type { AliasGroup } from './aliases';
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
      ...book.facets.flatMap((facet) =>
        currentValues(book, item, facet).map((id) => label(facet.id, id)),
      ),
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
    body: [
      plainText(words.body),
      ...factTexts(book, item, locale),
      // Tools only mentioned, and what is used elsewhere or was inferred: told, but no tag.
      ...stated((one) => !feeds(one) && !statusFields.some((status) => hasStatus(one, status))),
      ...item.sources.flatMap(({ source }) => [source.title, ...headingsOf(source)]),
    ].join('\n'),
  };
}

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

/** Notes, difficulties, lessons, events, figures and versions in words. */
function factTexts(book: Casebook, item: Case, locale: Locale): string[] {
  const in_ = (text: LocalizedText | 'not-stated' | undefined) =>
    typeof text === 'object' ? text[locale] : '';
  const notes = book.facets.flatMap((facet) =>
    presentState(book, item, facet, locale).map(({ note }) => note ?? ''),
  );
  const difficulties = item.difficulties === 'not-stated' ? [] : item.difficulties;
  return [
    ...notes,
    ...difficulties.flatMap(({ text, cause, fix }) => [text[locale], in_(cause), in_(fix)]),
    ...[item.motives, item.outcome.reasons ?? []].flatMap((list) =>
      list === 'not-stated' ? [] : list.map(({ note }) => in_(note)),
    ),
    ...[...item.timeline, ...item.lessons, ...item.planned].map(({ text }) => text[locale]),
    ...item.decisions.map(({ label, text }) => `${label[locale]} ${text[locale]}`),
    ...item.scale.map(({ metric, value, to, printed, note }) =>
      [termOf(book, 'metric', metric)?.label[locale], value, to, printed, in_(note)].join(' '),
    ),
    ...presentMeasurements(book, item, locale).map(({ metric, before, after, note }) =>
      [metric, ...Object.values(before), ...Object.values(after), note].join(' '),
    ),
    ...item.versions.map(({ of, value }) => `${of} ${value}`),
    ...item.conflicts.flatMap(({ about, says }) => [
      about[locale],
      ...says.map(({ text }) => text[locale]),
    ]),
  ].filter(Boolean);
}

/** Markdown and components taken off: what a reader sees of the prose. */
function plainText(body: string): string {
  return body
    .replace(/<Cite[^>]*\/>/g, ' ')
    .replace(/\{\/\*.*?\*\/\}/g, ' ')
    .replace(/[#*_`|>]+/g, ' ')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\n\s*/g, '\n')
    .trim();
}

/**
 * Both labels and all aliases of each term and company; vocabularies whose terms no case can carry
 * are left out, and so is a lone word. A lone name of several words is kept, to be found as a whole.
 */
export function aliasGroups(book: Casebook): AliasGroup[] {
  const silent = ['scope', 'rollout', 'event', 'metric'];
  const terms = Object.entries(book.terms)
    .filter(([vocabulary]) => !silent.includes(vocabulary))
    .flatMap(([, list]) => list);
  const asPhrases = (term: Term) => ({ phrases: namesOf(term).filter((name) => name !== '') });
  const isName = ({ phrases }: AliasGroup) => phrases.some((phrase) => phrase.includes(' '));
  return terms.map(asPhrases).filter((group) => group.phrases.length > 1 || isName(group));
}
