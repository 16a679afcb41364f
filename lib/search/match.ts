// Which documents hold a part or a phrase in one field, and how well. It must not know the weight of
// the field, nor how rare the phrase is.
import type { Part } from './parts';
import type { FieldIndex } from './search-index';
import { stem } from './stem';

/** By document number, above 0 and at most 1. */
export type Values = Map<number, number>;

const stemValue = 0.85;
const longerCharacterValue = 0.7;
/** Of the terms that begin with a word, how many are looked up. */
export const mostLonger = 40;

/** Documents that hold all parts of a phrase; the worst part counts. */
export function matchPhrase(field: FieldIndex, parts: readonly Part[]): Values {
  return inAll(parts, (part) => matchPart(field, part));
}

/**
 * Documents that hold at least `share` of the pairs, by their share of pairs found: for a Japanese
 * word with a typo.
 */
export function matchSomePairs(field: FieldIndex, pairs: readonly string[], share: number): Values {
  const found: Values = new Map();
  for (const pair of pairs) {
    for (const [document] of matchTerm(field, pair)) {
      found.set(document, (found.get(document) ?? 0) + 1 / pairs.length);
    }
  }
  // The sum of thirds may fall short of a whole by a rounding error.
  return new Map([...found].filter(([, value]) => value + 1e-9 >= share));
}

function matchPart(field: FieldIndex, part: Part): Values {
  if (part.kind === 'pairs') return inAll(part.pairs, (pair) => matchTerm(field, pair));
  const values = matchTerm(field, part.text);
  if (part.kind === 'word') {
    const cut = stem(part.text);
    if (cut !== part.text) addTerm(values, field, cut, stemValue);
  }
  const longer = part.kind === 'word' ? part.reach : longerCharacterValue;
  if (longer > 0) {
    for (const term of field.longer(part.text, mostLonger)) addTerm(values, field, term, longer);
  }
  return values;
}

/** Documents that hold a term. */
export function matchTerm(field: FieldIndex, term: string): Values {
  const values: Values = new Map();
  addTerm(values, field, term, 1);
  return values;
}

/** Earlier in the text counts more; where a document is known already, the better value stays. */
function addTerm(values: Values, field: FieldIndex, term: string, factor: number): void {
  for (const [slot, documents] of field.slots(term).entries()) {
    const value = factor / (1 + 0.15 * slot);
    for (const document of documents ?? []) {
      if (value > (values.get(document) ?? 0)) values.set(document, value);
    }
  }
}

/** Adds `found` at `factor` where that is better than what is there. */
export function keepBest(values: Values, found: Values, factor: number): void {
  for (const [document, value] of found) {
    values.set(document, Math.max(values.get(document) ?? 0, value * factor));
  }
}

function inAll<T>(items: readonly T[], match: (item: T) => Values): Values {
  let common: Values | undefined;
  for (const item of items) {
    common = common ? inBoth(common, match(item)) : match(item);
    if (common.size === 0) break;
  }
  return common ?? new Map();
}

function inBoth(a: Values, b: Values): Values {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  const both: Values = new Map();
  for (const [document, value] of few) {
    const other = many.get(document);
    if (other !== undefined) both.set(document, Math.min(value, other));
  }
  return both;
}
