// Queries of every kind with the cases that are right answers, from the facts of a generated base. It
// must not know any engine: an answer is right because the case was made that way.
import { type Locale, locales } from '#lib/locales';
import type { Corpus } from './corpus';
import { createQuestioner, type Questioner } from './questioner';
import { createRandom, type Random } from './random';
import { clauseQuery, wordsQuery } from './topic-query';
import { misspelt } from './typo';

export interface BenchQuery {
  readonly query: string;
  readonly locale: Locale;
  readonly kind: string;
  /** One of them must be among the first three. Never empty. */
  readonly right: readonly string[];
}

type Question = Pick<BenchQuery, 'query' | 'right'> | undefined;
type Ask = (from: Questioner, random: Random, locale: Locale) => Question;

const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const isLatin = (text: string) => /^[a-z][a-z\d]{5,}$/i.test(text);

const kinds: Readonly<Record<string, Ask>> = {
  'known item': (from, random, locale) => {
    const [company, tool] = from.companyAndTool(random);
    return from.asked([company, tool], (term) => term.label[locale]);
  },
  tool: (from, random, locale) => from.asked([from.tool(random)], (term) => term.label[locale]),
  'two tools': (from, random, locale) =>
    from.asked(from.twoTools(random), (term) => term.label[locale]),
  topic: (from, random, locale) =>
    (locale === 'en' ? wordsQuery : clauseQuery)(random, from.texts(locale)),
  alias: (from, random) => from.asked([from.tool(random)], (term) => term.aliases[0]),
  'other language': (from, random, locale) => {
    const [other] = locales.filter((one) => one !== locale);
    const term = from.translated(random);
    return other && from.asked([term], ({ label }) => label[other]);
  },
  typo: (from, random, locale) => {
    const found = from.asked([from.tool(random)], (term) => term.label[locale]);
    return found && isLatin(found.query)
      ? { ...found, query: misspelt(random, found.query.toLowerCase()) }
      : undefined;
  },
  prefix: (from, random, locale) => {
    const name = from.tool(random).label[locale];
    const query = name.slice(0, Math.ceil(name.length * 0.7));
    return isLatin(query) ? { query, right: from.beginningWith(query) } : undefined;
  },
  rejected: (from, random, locale) => {
    const tool = from.rejected(random);
    const name = tool?.label[locale] ?? '';
    const query = locale === 'en' ? `${name} rejected` : `${name}の採用を見送った`;
    return tool && { query, right: from.rejecting(name) };
  },
  particle: (from, random, locale) => {
    const found = locale === 'ja' && from.asked([from.tool(random)], (term) => term.label.ja);
    return found ? { ...found, query: `${found.query}への移行` } : undefined;
  },
  width: (from, random, locale) => {
    const found = locale === 'ja' && from.asked([from.tool(random)], (term) => term.label.ja);
    return found && isLatin(found.query) ? { ...found, query: fullWidth(found.query) } : undefined;
  },
};

const perKind = 6;
const tries = 400;

/** Up to six of each kind and language, all different. */
export function generatedQueries(corpus: Corpus, seed: number): BenchQuery[] {
  const random = createRandom(seed);
  const from = createQuestioner(corpus);
  const all = new Map<string, BenchQuery>();
  for (const locale of locales) {
    for (const [kind, ask] of Object.entries(kinds)) {
      let left = perKind;
      for (let i = 0; i < tries && left > 0; i++) {
        const found = ask(from, random, locale);
        const key = `${locale} ${found?.query}`;
        if (!found || found.right.length === 0 || all.has(key)) continue;
        all.set(key, { ...found, locale, kind });
        left -= 1;
      }
    }
  }
  return [...all.values()];
}
