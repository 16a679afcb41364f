// The texts of a made-up case in one language: its facts between recombined sentences.
import type { Locale } from '#lib/locales';
import type { SearchDocument } from '#lib/search/search-document';
import { countedTerms, type Facts, findTerm, type Terms } from './facts';
import type { Random } from './random';
import type { Sentences } from './sentences';

const fewestLines = 20;
const mostLines = 60;
const summaryLines = 3;

export function madeUpCase(
  random: Random,
  facts: Facts,
  locale: Locale,
  { terms, sentences }: { readonly terms: Terms; readonly sentences: Sentences },
): SearchDocument {
  const name = ({ facet, is }: { facet: string; is: string }) =>
    findTerm(terms, facet, is)?.label[locale] ?? '';
  const withStatus = (status: string) =>
    facts.statements.filter((one) => one.status === status).map(name);
  const passing = withStatus('mentioned').map((tool) => {
    const [before, after] = random.pick(sentences.aroundTool);
    return `${before}${tool}${after}`;
  });
  const lines = random.sample(sentences.body, random.between(fewestLines, mostLines));
  return {
    id: facts.id,
    title: title(facts, locale, terms),
    tags: countedTerms(facts, terms).map((term) => term.label[locale]),
    statuses: { rejected: withStatus('rejected') },
    summary: [
      ...random.sample(sentences.summary, summaryLines),
      ...withStatus('rejected').map((tool) => rejection[locale](tool)),
    ].join('\n'),
    body: random.sample([...lines, ...passing], mostLines * 2).join('\n'),
  };
}

const rejection: Readonly<Record<Locale, (tool: string) => string>> = {
  en: (tool) => `They looked at ${tool} and rejected it.`,
  ja: (tool) => `${tool}の採用は見送った。`,
};

/** Who, with what, and how it ended. */
function title({ values }: Facts, locale: Locale, terms: Terms): string {
  const names = (facet: string) =>
    countedTerms({ values: { [facet]: values[facet] ?? [] } }, terms).map(
      (term) => term.label[locale],
    );
  const [first, ...others] = ['company', ...mainFacets(values)].flatMap(names);
  return locale === 'en'
    ? `${first}: ${others.join(', ')}`
    : `${first}：${others.join('、')}の事例`;
}

/** The first two facets that say something: what a title has room for. */
function mainFacets(values: Facts['values']): string[] {
  return Object.keys(values)
    .filter((facet) => facet !== 'company' && !values[facet]?.includes('not-stated'))
    .slice(0, 2);
}
