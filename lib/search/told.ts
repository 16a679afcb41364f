// Whether a text really tells what was asked, and not only a part of a word of it.
import { lookFor, type Markable } from './highlight';

/** Of the pairs of a Japanese word, as in the search for words with a typo. */
export const leastShare = 0.6;

/** Whether every word of a hit stands in a text: a page that shows it needs no excerpt. */
export function isToldBy(shown: Markable, words: readonly (readonly string[])[]): boolean {
  return words.every((terms) => lookFor(shown, terms).share >= leastShare);
}
