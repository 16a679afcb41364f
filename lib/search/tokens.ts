// The tokenizer: text -> search terms, the same at build, in the browser and in tests.
// It must not know fields, ranking or the index that stores the terms.
import { frequentHiragana } from './frequent-hiragana';
import { normalise } from './normalise';
import { type Run, runs } from './runs';
import { stem } from './stem';

/** Part of every file's version: raise it with any change of what `tokens` returns. */
export const tokenizerVersion = 1;

/** The search terms of a text in reading order, with repetitions: words and stems, pairs of kana and kanji. */
export function tokens(text: string): string[] {
  const found: string[] = [];
  for (const run of runs(normalise(text))) {
    if (run.script === 'word') {
      found.push(run.text);
      const cut = stem(run.text);
      if (cut !== run.text) found.push(cut);
    } else for (const pair of pairsOf(run)) found.push(pair);
  }
  return found;
}

/**
 * The terms of a Japanese run. A single kanji is one, a single katakana or a short hiragana run
 * none: so particles vanish, and "EKSへの移行" is EKS and 移行.
 */
export function pairsOf(run: Pick<Run, 'script' | 'text'>): string[] {
  const characters = [...run.text];
  if (run.script === 'han' && characters.length === 1) return characters;
  if (run.script !== 'hiragana') return pairs(characters);
  if (characters.length < 3) return [];
  return pairs(characters).filter((pair) => !frequentHiragana.has(pair));
}

/** For a query that yields nothing else (する, ア): pairs of any script, a lone character as itself. */
export function fallbackTokens(text: string): string[] {
  const stretches = normalise(text).match(/[\p{L}\p{M}\p{N}ー]+/gu) ?? [];
  return stretches.flatMap((stretch) => {
    const characters = [...stretch];
    return characters.length === 1 ? characters : pairs(characters);
  });
}

function pairs(characters: readonly string[]): string[] {
  return characters.slice(1).map((character, i) => `${characters[i]}${character}`);
}
