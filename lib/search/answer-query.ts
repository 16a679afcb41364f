// Answers a parsed query from the indexes at hand. It must not know how they are loaded.
import { answerUnit, type Corpus, type UnitAnswer } from './answer-unit';
import { attachStatuses } from './attach-statuses';
import type { Query } from './query';
import { rank } from './rank';

export interface SearchHit {
  readonly id: string;
  /** Comparable within one result only. */
  readonly score: number;
  /** What was found in this case, to mark and to excerpt: words as typed, aliases, corrections. */
  readonly terms: readonly string[];
  /** The same by word of the query, so that two names of one thing are not taken for two things. */
  readonly words: readonly (readonly string[])[];
  /** Found by nothing but its text in the other language. */
  readonly isOtherLocale: boolean;
}

export interface SearchResult {
  /** Best first, ties by id. */
  readonly hits: readonly SearchHit[];
  /** All cases that count as found, best first, whatever the limit and the filters. */
  readonly matched: readonly string[];
  /** Words searched instead of ones that nothing holds: "Showing results for …". */
  readonly corrected: readonly string[];
  /** Japanese words of the query found only in part. */
  readonly approximate: readonly string[];
  /** Words of the query that no case holds. */
  readonly missing: readonly string[];
  /** Some word was found only in the texts of the other language. */
  readonly otherLocale: boolean;
  /** The query was longer than what is looked at. */
  readonly isCut: boolean;
}

/** @param ids by document number. */
export function answerQuery(
  { units, statuses, isCut }: Query,
  corpus: Corpus,
  ids: readonly string[],
  { limit, within }: { readonly limit: number; readonly within?: ReadonlySet<string> | undefined },
): SearchResult {
  const { answers, asked } = attachStatuses(
    units.map((unit) => ({ unit, ...answerUnit(unit, corpus) })),
    statuses,
    corpus.total,
  );
  const textsOf = (way: UnitAnswer['way']) =>
    answers.filter((answer) => answer.way === way && !answer.unit.isGlue);
  const idOf = (document: number) => ids[document] ?? '';
  const ranked = rank(
    [...answers.map(({ scores, unit }) => ({ scores, isGlue: unit.isGlue })), ...asked],
    corpus.total,
  );
  const shown = ranked.filter(({ document }) => within?.has(idOf(document)) ?? true);
  return {
    hits: shown.slice(0, limit).map(({ document, score }) => {
      const found = answers.filter(({ scores }) => scores.has(document));
      const words = found.map((answer) => wordsIn(answer.words, document));
      return {
        id: idOf(document),
        score,
        terms: [...new Set(words.flat())],
        words: words.filter((some) => some.length > 0),
        isOtherLocale: found.every(({ way }) => way === 'other-locale'),
      };
    }),
    matched: ranked.map(({ document }) => idOf(document)),
    corrected: [...new Set(textsOf('corrected').flatMap(({ words }) => [...words.keys()]))],
    approximate: textsOf('approximate').map(({ unit }) => unit.text),
    missing: textsOf('missing').map(({ unit }) => unit.text),
    otherLocale: textsOf('other-locale').length > 0,
    isCut,
  };
}

function wordsIn(words: UnitAnswer['words'], document: number): string[] {
  return [...words].flatMap(([word, documents]) => (documents.has(document) ? [word] : []));
}
