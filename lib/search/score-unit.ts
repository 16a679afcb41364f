// What one unit of a query is worth in each document, over all fields. It must not know the other units.
import { keepBest, matchPhrase, type Values } from './match';
import type { Alternative } from './query';
import { allFields, type Field, fields } from './search-document';
import type { FieldIndex } from './search-index';

/** The fields at hand: the body comes later than the others. */
export type FieldIndexes = Readonly<Partial<Record<Field, FieldIndex>>>;

export interface UnitMatch {
  /** By document number, above 0. */
  readonly scores: Values;
  /** By text of the alternative: the documents that hold it. */
  readonly words: ReadonlyMap<string, ReadonlySet<number>>;
}

/** Rarity in `total` documents, of which `hits` are found. */
export function rarity(total: number, hits: number): number {
  return 0.3 + Math.log(1 + total / (1 + hits));
}

/** @param total number of documents in the index. */
export function scoreUnit(
  alternatives: readonly Alternative[],
  indexes: FieldIndexes,
  total: number,
): UnitMatch {
  const words = new Map<string, Set<number>>();
  const scores = sumFields(indexes, total, (index) => {
    const values: Values = new Map();
    for (const { text, parts, factor } of alternatives) {
      const found = matchPhrase(index, parts);
      keepBest(values, found, factor);
      if (found.size > 0) words.set(text, new Set([...(words.get(text) ?? []), ...found.keys()]));
    }
    return values;
  });
  return { scores, words };
}

/** Whether any document holds an alternative; cheaper than scoring. */
export function isHeld(alternatives: readonly Alternative[], indexes: FieldIndexes): boolean {
  const some = Object.values(indexes);
  return alternatives.some(({ parts }) => some.some((index) => matchPhrase(index, parts).size > 0));
}

/** Field sum: value × weight × rarity in the field; the first field that hits counts whole, each later one half. */
export function sumFields(
  indexes: FieldIndexes,
  total: number,
  match: (index: FieldIndex) => Values,
): Values {
  const scores: Values = new Map();
  for (const field of allFields) {
    const index = indexes[field];
    if (!index) continue;
    const values = match(index);
    const worth = fields[field].weight * rarity(total, values.size);
    for (const [document, value] of values) {
      const before = scores.get(document);
      scores.set(document, before === undefined ? worth * value : before + (worth * value) / 2);
    }
  }
  return scores;
}
