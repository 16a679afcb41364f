// A base of any size for the bench: real cases as anchors, and made-up ones of the project's own terms
// and sentences. The same seed gives the same base; nothing is downloaded.
import type { Casebook } from '#lib/casebook';
import type { Locale } from '#lib/locales';
import type { AliasGroup } from '#lib/search/aliases';
import { aliasGroups, caseDocuments } from '#lib/search/case-documents';
import type { SearchDocument } from '#lib/search/search-document';
import { namesOf } from '#lib/terms/resolve';
import { byLocale } from './by-locale';
import { drawFacts } from './draw-facts';
import { countedTerms, type Facts, factsOf, type Terms } from './facts';
import { inventedCompanies } from './invented-companies';
import { madeUpCase } from './made-up-case';
import { createRandom } from './random';
import { sentencesOf } from './sentences';

export interface Corpus {
  readonly documents: Readonly<Record<Locale, readonly SearchDocument[]>>;
  /** Names that mean the same, for engines that know such. */
  readonly groups: readonly AliasGroup[];
  /** By case id: every name of every term it counts as, for engines that do not. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly facts: readonly Facts[];
  readonly terms: Terms;
}

/** Half of a small base is made up. */
export function createCorpus(book: Casebook, size: number, seed: number): Corpus {
  const random = createRandom(seed);
  const invented = inventedCompanies(random, Math.ceil(size / 4));
  const terms = { ...book.terms, company: [...invented, ...(book.terms.company ?? [])] };
  const real = caseDocuments(book);
  const sentences = sentencesOf(real, toolNames(book));

  const anchors = book.cases.slice(0, Math.floor(size / 2));
  const ids = Array.from(
    { length: size - anchors.length },
    (_, i) => `made-up-${String(i + 1).padStart(5, '0')}`,
  );
  const drawn = ids.map((id) => drawFacts(random, id, book.facets, terms));
  const facts = [...anchors.map((item) => factsOf(book, item)), ...drawn];
  const documents = byLocale((locale) => [
    ...real[locale].slice(0, anchors.length),
    ...drawn.map((one) => madeUpCase(random, one, locale, { terms, sentences: sentences[locale] })),
  ]);
  return {
    documents,
    groups: [...aliasGroups(book), ...invented.map((term) => ({ phrases: namesOf(term) }))],
    names: Object.fromEntries(
      facts.map((one) => [one.id, [...new Set(countedTerms(one, terms).flatMap(namesOf))]]),
    ),
    facts,
    terms,
  };
}

/** Labels of all tools, longest first: GitLab CI before GitLab. */
function toolNames(book: Casebook): Record<Locale, string[]> {
  const tools = book.facets
    .filter(({ kind }) => kind === 'statements')
    .flatMap(({ id }) => book.terms[id] ?? []);
  const names = (locale: Locale) =>
    tools
      .map(({ label }) => label[locale])
      .filter((name) => name.length > 3)
      .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return { en: names('en'), ja: names('ja') };
}
