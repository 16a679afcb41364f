// What can be asked of a generated base: terms that some case has, and the cases that have them.
import { facets } from '#lib/facets';
import type { Locale } from '#lib/locales';
import { namesOf } from '#lib/terms/resolve';
import { byLocale } from './by-locale';
import type { Corpus } from './corpus';
import { countedTerms, type Facts, findTerm, type NamedTerm } from './facts';
import type { Random } from './random';
import { caseText } from './topic-query';

export type Questioner = ReturnType<typeof createQuestioner>;

const isTool = (facet: string) =>
  facets.some(({ id, kind }) => id === facet && kind === 'statements');
const folded = (text: string) => text.normalize('NFKC').toLowerCase();

export function createQuestioner({ facts, terms, documents, groups }: Corpus) {
  const counted = facts.map((one) => ({
    id: one.id,
    names: countedTerms(one, terms).flatMap(namesOf).map(folded),
  }));
  // Names that the search as a whole knows: `adopted` is one, a rollout or a scope is not.
  const known = new Set(groups.flatMap(({ phrases }) => phrases).map(folded));
  const tools = (one: Facts) =>
    countedTerms(
      { values: Object.fromEntries(Object.entries(one.values).filter(([id]) => isTool(id))) },
      terms,
    );
  const having = (fits: (name: string) => boolean) =>
    counted.filter(({ names }) => names.some(fits)).map(({ id }) => id);
  /** Cases with a term of exactly this name. */
  const named = (name: string) => having((one) => one === folded(name));
  const allTools = [...new Set(facts.flatMap(tools))];
  const allTerms = [...new Set(facts.flatMap((one) => countedTerms(one, terms)))];
  const someTools = (random: Random) => {
    const own = facts.map(tools).filter((list) => list.length > 1);
    return random.sample(random.pick(own), 2);
  };

  const texts = byLocale((locale) => documents[locale].map(caseText));

  return {
    tool: (random: Random) => random.pick(allTools),
    twoTools: someTools,
    companyAndTool(random: Random): readonly NamedTerm[] {
      const one = random.pick(facts.filter((some) => tools(some).length > 0));
      const [company] = countedTerms({ values: { company: one.values.company ?? [] } }, terms);
      return [...(company ? [company] : []), random.pick(tools(one))];
    },
    /** A term whose names in the two languages have no letter in common. */
    translated: (random: Random) =>
      random.pick(
        allTerms.filter(({ label }) => !/[a-z\d]/i.test(label.ja) && known.has(folded(label.ja))),
      ),
    /** The terms by one name each, and the cases that have all of them. */
    asked(of: readonly (NamedTerm | undefined)[], nameOf: (term: NamedTerm) => string | undefined) {
      const names = of.map((term) => (term ? nameOf(term) : undefined));
      if (names.some((name) => name === undefined || name.length < 3)) return undefined;
      const lists = names.map((name) => named(name ?? ''));
      const right = (lists[0] ?? []).filter((id) => lists.every((list) => list.includes(id)));
      return { query: names.join(' '), right };
    },
    beginningWith: (start: string) => having((one) => ` ${one}`.includes(` ${folded(start)}`)),
    rejected(random: Random): NamedTerm | undefined {
      const all = facts.flatMap(({ statements }) =>
        statements.filter(({ status }) => status === 'rejected'),
      );
      const { facet, is } = all.length > 0 ? random.pick(all) : { facet: '', is: '' };
      return findTerm(terms, facet, is);
    },
    rejecting: (name: string) =>
      facts
        .filter(({ statements }) =>
          statements.some(({ facet, is, status }) => {
            const term = findTerm(terms, facet, is);
            return status === 'rejected' && Object.values(term?.label ?? {}).includes(name);
          }),
        )
        .map(({ id }) => id),
    texts: (locale: Locale) => texts[locale],
  };
}
