// The words that a typo may have meant. It must not know how near a typo is to them.
import { normalise } from './normalise';
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
