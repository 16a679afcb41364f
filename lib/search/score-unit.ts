// What one unit of a query is worth in each document, over all fields. It must not know the other units.
import { keepBest, matchPhrase, matchTerm, type Values } from './match';
import type { Alternative } from './query';
import { allFields, type Field, fields, type StatusField, statusFields } from './search-document';
import type { FieldIndex } from './search-index';

/** The fields at hand: the body comes later than the others. */
export type FieldIndexes = Readonly<Partial<Record<Field, FieldIndex>>>;

export interface UnitMatch {
  /** By document number, above 0. */
  readonly scores: Values;
  /** By text of the alternative: the documents that hold it. */
  readonly words: ReadonlyMap<string, ReadonlySet<number>>;
  /** By field of a status, or `tags` for use: what the documents hold of the unit there. */
  readonly standing: ReadonlyMap<StatusField | 'tags', Values>;
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
  const { scores, standing } = sumFields(indexes, total, (index, field) => {
    const values: Values = new Map();
    for (const alternative of alternatives) {
      const found = matchAlternative(index, field, alternative);
      keepBest(values, found, alternative.factor);
      if (found.size === 0) continue;
      const holders = words.get(alternative.text) ?? new Set();
      words.set(alternative.text, holders);
      for (const document of found.keys()) holders.add(document);
    }
    return values;
  });
  return { scores, words, standing };
}

/** There a name stands by itself; a text that names Docker Swarm may well name Docker too. */
const namingFields: ReadonlySet<Field> = new Set(['title', 'tags', ...statusFields]);
/** What the words of a name count apart from each other, and a name inside a longer one. */
const looseWords = 0.25;
const longerName = 0.4;

/**
 * Outside the prose a name is found as the term it is indexed as; its words apart from each other
 * count little. And who has Docker Swarm comes after who has Docker.
 */
function matchAlternative(
  index: FieldIndex,
  field: Field,
  { parts, name, longer }: Alternative,
): Values {
  const found = matchPhrase(index, parts);
  if (field === 'body' || found.size === 0) return found;
  if (name !== undefined) {
    const exact = matchTerm(index, name);
    for (const [document, value] of found)
      found.set(document, exact.get(document) ?? value * looseWords);
  }
  if (!namingFields.has(field)) return found;
  const others = new Set(longer.flatMap((term) => [...matchTerm(index, term).keys()]));
  for (const document of others) {
    const value = found.get(document);
    if (value !== undefined) found.set(document, value * longerName);
  }
  return found;
}

/** Whether any document holds an alternative; cheaper than scoring. */
export function isHeld(alternatives: readonly Alternative[], indexes: FieldIndexes): boolean {
  const some = Object.values(indexes);
  return alternatives.some(({ parts }) => some.some((index) => matchPhrase(index, parts).size > 0));
}

/** Fields in which a word says what the case has, or tells of it. */
const tellingFields = ['title', 'tags', 'summary', 'body'] as const satisfies readonly Field[];

/**
 * The rarity of the unit in all fields together × what the document has of it. One rarity, as a name
 * that few summaries hold is not worth more in them than in tags.
 *
 * What a document has is a field sum: value × weight, the first field that hits whole, each later
 * one half. But a tool with a status other than use is worth between its own weight and that of the
 * status before, the nearer to it the more is told of the tool: whoever looks for a tool gets those
 * who use it first, then former users, plans, and last those who turned it down, however much these
 * tell of it.
 */
export function sumFields(
  indexes: FieldIndexes,
  total: number,
  match: (index: FieldIndex, field: Field) => Values,
): Pick<UnitMatch, 'scores' | 'standing'> {
  const matched = new Map<Field, Values>();
  for (const field of allFields) {
    const index = indexes[field];
    if (index) matched.set(field, match(index, field));
  }
  const sums: Values = new Map();
  for (const field of tellingFields) {
    for (const [document, value] of matched.get(field) ?? []) {
      const before = sums.get(document);
      const worth = fields[field].weight * value;
      sums.set(document, before === undefined ? worth : before + worth / 2);
    }
  }
  const used = matched.get('tags');
  const seen = new Set<number>();
  for (const status of statusFields) {
    for (const [document, value] of matched.get(status) ?? []) {
      if ((used?.get(document) ?? 0) > value / 2 || seen.has(document)) continue;
      seen.add(document);
      sums.set(document, value * between(status, sums.get(document) ?? 0));
    }
  }
  const rare = rarity(total, sums.size);
  for (const [document, sum] of sums) sums.set(document, rare * sum);
  const standing = new Map(
    (['tags', ...statusFields] as const).map((field) => [field, matched.get(field) ?? new Map()]),
  );
  return { scores: sums, standing };
}

/** How much must be told of a tool to bring it half-way to the next status. */
const halfWay = 3;

function between(status: StatusField, told: number): number {
  const { weight } = fields[status];
  const before = statusFields[statusFields.indexOf(status) - 1] ?? 'tags';
  return weight + (fields[before].weight - weight) * (told / (told + halfWay));
}
