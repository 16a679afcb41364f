// Finds what to mark in a shown text. Returns ranges, never HTML: the page renders the slices itself,
// so there is nothing to escape. It must not know the index.
import { type FlatText, flatten, isPhrase, piecesOf } from './flat-text';
import { normalise } from './normalise';
import type { Run } from './runs';
import { mapSource } from './source-map';
import { stem } from './stem';
import { pairsOf } from './tokens';

/** UTF-16 offsets in the text as given; `end` is exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Shorter words would mark the beginning of too many others. */
const shortestBeginning = 3;

/**
 * Where the terms of a hit stand in a text: in order, apart from each other, never empty.
 * A name of several Latin words is found whole; other terms else word by word, Japanese pair by pair.
 */
export function highlight(text: string, terms: readonly string[]): TextRange[] {
  const { normalised, starts, ends } = mapSource(text);
  const flat = flatten(normalised);
  const ranges = terms.flatMap((term) => {
    const wanted = flatten(normalise(term));
    const whole = phrases(flat, wanted.text);
    if (wanted.runs.length > 1) {
      // Another name of what was typed, such as "Amazon ECS", is that name or nothing: its single
      // words stand in too many others.
      const isName = wanted.runs.every(({ script }) => script === 'word');
      if (whole.length > 0 || isName) return whole;
    }
    return [...whole, ...wanted.runs.flatMap((run) => occurrences(flat, run))];
  });
  return merged(
    ranges.map(({ start, end }) => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? 0 })),
  );
}

/** Every place of a key in the flat text, as ranges of its source. */
function phrases(flat: FlatText, key: string): TextRange[] {
  const found: TextRange[] = [];
  for (let at = flat.text.indexOf(key); key && at >= 0; at = flat.text.indexOf(key, at + 1)) {
    const pieces = isPhrase(flat, at, at + key.length) ? piecesOf(flat, at, at + key.length) : [];
    const [first, last] = [pieces[0], pieces.at(-1)];
    if (first && last) found.push({ start: first.start, end: last.end });
  }
  return found;
}

function occurrences(flat: FlatText, wanted: Run): TextRange[] {
  if (wanted.script === 'word') return flat.runs.filter((run) => isSameWord(run, wanted.text));
  const whole = phrases(flat, wanted.text);
  return whole.length > 0 ? whole : pairsOf(wanted).flatMap((pair) => phrases(flat, pair));
}

function isSameWord({ script, text }: Run, wanted: string): boolean {
  if (script !== 'word') return false;
  const begins = wanted.length >= shortestBeginning && text.startsWith(wanted);
  return begins || text === wanted || stem(text) === stem(wanted);
}

function merged(ranges: readonly TextRange[]): TextRange[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}
