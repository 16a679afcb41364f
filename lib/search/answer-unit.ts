// Finds a unit of a query, and when nothing holds it, what it may have meant: the other language,
// then a typo. It must not know how files are loaded.
import type { Aliases } from './aliases';
import { matchSomePairs, type Values } from './match';
import { type Alternative, parseQuery, type Unit } from './query';
import { type FieldIndexes, isHeld, scoreUnit, sumFields, type UnitMatch } from './score-unit';
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

/**
 * Only for words that are no alias: a tool that no case uses is spelt right. All corrections are one
 * unit: a rarer word is not what was meant because it is rare.
 */
function correctedMatch({ text, alternatives }: Unit, corpus: Corpus): UnitMatch {
  const isWord = alternatives.length === 1 && alternatives[0]?.parts[0]?.kind === 'word';
  const meant: { word: string; alternatives: Alternative[] }[] = [];
  for (const { word, distance } of isWord ? corrections(text, corpus.vocabulary) : []) {
    const own = parseQuery(`${word} `, corpus.aliases).units[0]?.alternatives ?? [];
    if (!isHeld(own, corpus.indexes)) continue;
    const factor = 1 - perEdit * distance;
    meant.push({ word, alternatives: own.map((one) => ({ ...one, factor: one.factor * factor })) });
    if (meant.length === mostCorrections) break;
  }
  const all = meant.flatMap((one) => one.alternatives);
  const { scores, standing, words: found } = scoreUnit(all, corpus.indexes, corpus.total);
  const words = new Map(
    meant.map((one) => [
      one.word,
      new Set(one.alternatives.flatMap((other) => [...(found.get(other.text) ?? [])])),
    ]),
  );
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
