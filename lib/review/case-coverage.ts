// How much of what can be told of a platform a case tells, and how well it is proved.
import type { Case, Casebook } from '../casebook';
import { coverageFacets, coverageOf } from '../insights/coverage';
import { locales } from '../locales';
import { caseFacts } from './case-facts';
import { unprovedParagraphs } from './unproved-paragraphs';

export interface CaseCoverage {
  /** Facets on which a source can be silent, and how many of them say something, `none` included. */
  readonly facets: number;
  readonly stated: number;
  readonly none: number;
  /** Only plans, candidates, mentions or other systems. */
  readonly aside: number;
  readonly silent: number;
  /** Facts with evidence, and how many of them are inferred. */
  readonly facts: number;
  readonly inferred: number;
  readonly sources: number;
  readonly sourcesReadInFull: number;
  /** Paragraphs of prose without evidence, of all languages. */
  readonly unprovedParagraphs: number;
  /** Languages that stand in for a missing translation. */
  readonly untranslated: readonly string[];
}

export function caseCoverage(book: Casebook, item: Case): CaseCoverage {
  const facets = coverageFacets(book);
  const said = facets.map((facet) => coverageOf(book, item, facet));
  const count = (kind: string) => said.filter((one) => one === kind).length;
  const facts = caseFacts(item).filter(({ at }) => at.length > 0);
  const bodies = [...new Set(locales.map((locale) => item.words[locale].body))];
  return {
    facets: facets.length,
    stated: count('stated'),
    none: count('none'),
    aside: count('aside'),
    silent: count('silent'),
    facts: facts.length,
    inferred: facts.filter(({ isInferred }) => isInferred).length,
    sources: item.sources.length,
    sourcesReadInFull: item.sources.filter(({ source }) => source.extent === 'full').length,
    unprovedParagraphs: bodies.flatMap(unprovedParagraphs).length,
    untranslated: locales.filter((locale) => item.words[locale].lang !== locale),
  };
}

/** Of all facets those that are answered, in whole percent. */
export function answeredShare(cases: readonly CaseCoverage[]): number {
  const sum = (pick: (one: CaseCoverage) => number) => cases.reduce((n, one) => n + pick(one), 0);
  const all = sum(({ facets }) => facets);
  return all === 0 ? 0 : Math.round((100 * sum(({ stated, none }) => stated + none)) / all);
}
