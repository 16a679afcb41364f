// The words that a typo may have meant. It must not know how near a typo is to them.
import { normalise } from './normalise';
import { packTerms, unpackTerms } from './packed-terms';
import { runs } from './runs';

/** Words a typo can be corrected in or to: at least four letters or digits, beginning with a–z. */
export const correctable = /^[a-z][a-z\d]{3,}$/u;

/** The correctable words of the texts, whole and without stems, in code-unit order. */
export function vocabularyOf(texts: readonly string[]): string[] {
  const words = new Set<string>();
  for (const text of texts) {
    for (const run of runs(normalise(text))) if (correctable.test(run.text)) words.add(run.text);
  }
  return [...words].sort();
}

/** A vocabulary beside the terms of an index, most of which are words of it already. */
export interface PackedVocabulary {
  /** For each correctable term in order: 1 for a word, 0 for what is only a stem. */
  readonly isWord: string;
  /** Words that are no terms, packed. */
  readonly others: string;
}

/** @param terms of the index the words came from, in code-unit order. */
export function packVocabulary(
  words: readonly string[],
  terms: readonly string[],
): PackedVocabulary {
  const all = new Set(words);
  const candidates = terms.filter((term) => correctable.test(term));
  const known = new Set(candidates);
  return {
    isWord: candidates.map((term) => (all.has(term) ? 1 : 0)).join(''),
    others: packTerms(words.filter((word) => !known.has(word))),
  };
}

export function unpackVocabulary(packed: PackedVocabulary, terms: readonly string[]): string[] {
  const candidates = terms.filter((term) => correctable.test(term));
  const known = candidates.filter((_, i) => packed.isWord[i] === '1');
  return [...known, ...unpackTerms(packed.others)].sort();
}
