// Finds a unit of a query, and when nothing holds it, what it may have meant: the other language,
// then a typo. It must not know how files are loaded.
import type { Aliases } from './aliases';
import { keepBest, matchSomePairs, type Values } from './match';
import { parseQuery, type Unit } from './query';
import { type FieldIndexes, scoreUnit, sumFields, type UnitMatch } from './score-unit';
import type { StatusField } from './search-document';
import { corrections } from './typos';

export interface Corpus {
  readonly indexes: FieldIndexes;
  /** The lead fields of the other languages; documents have the same numbers. */
  readonly others: readonly FieldIndexes[];
  readonly vocabulary: readonly string[];
  readonly aliases: Aliases;
  /** Number of documents. */
  readonly total: number;
}

export interface UnitAnswer extends UnitMatch {
  readonly way: 'found' | 'other-locale' | 'corrected' | 'approximate' | 'missing';
}

const otherLocaleFactor = 0.5;
const perEdit = 0.25;
const mostCorrections = 4;
const leastPairs = 0.6;
const approximateFactor = 0.5;

/** @param corpus without `others`, a unit that only they hold is looked for among typos. */
export function answerUnit(unit: Unit, corpus: Corpus): UnitAnswer {
  const match = scoreUnit(unit.alternatives, corpus.indexes, corpus.total);
  if (match.scores.size > 0) return { ...match, way: 'found' };
  if (!unit.isGlue) {
    for (const other of corpus.others) {
      const found = scoreUnit(unit.alternatives, other, corpus.total);
      if (found.scores.size > 0)
        return { ...found, scores: scaled(found.scores, otherLocaleFactor), way: 'other-locale' };
    }
    const corrected = correctedMatch(unit, corpus);
    if (corrected.scores.size > 0) return { ...corrected, way: 'corrected' };
    const scores = approximateScores(unit, corpus);
    const words = new Map([[unit.text, new Set(scores.keys())]]);
    if (scores.size > 0) return { scores, words, standing: new Map(), way: 'approximate' };
  }
  return { ...match, way: 'missing' };
}

/** Only for words that are no alias: a tool that no case uses is spelt right. */
function correctedMatch({ text, alternatives }: Unit, corpus: Corpus): UnitMatch {
  const scores: Values = new Map();
  const words = new Map<string, ReadonlySet<number>>();
  const standing = new Map<StatusField | 'tags', Set<number>>();
  if (alternatives.length > 1 || alternatives[0]?.parts[0]?.kind !== 'word')
    return { scores, words, standing };
  for (const { word, distance } of corrections(text, corpus.vocabulary)) {
    const meant = parseQuery(`${word} `, corpus.aliases).units[0]?.alternatives ?? [];
    const found = scoreUnit(meant, corpus.indexes, corpus.total);
    if (found.scores.size === 0) continue;
    keepBest(scores, found.scores, 1 - perEdit * distance);
    words.set(word, new Set(found.scores.keys()));
    for (const [field, documents] of found.standing)
      standing.set(field, new Set([...(standing.get(field) ?? []), ...documents]));
    if (words.size === mostCorrections) break;
  }
  return { scores, words, standing };
}

function approximateScores({ alternatives }: Unit, { indexes, total }: Corpus): Values {
  const [part, ...rest] = alternatives[0]?.parts ?? [];
  if (part?.kind !== 'pairs' || rest.length > 0) return new Map();
  const { scores } = sumFields(indexes, total, (index) =>
    matchSomePairs(index, part.pairs, leastPairs),
  );
  return scaled(scores, approximateFactor);
}

function scaled(scores: Values, factor: number): Values {
  return new Map([...scores].map(([document, score]) => [document, score * factor]));
}
