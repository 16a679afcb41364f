// Finds what to mark in a shown text. Returns ranges, never HTML: the page renders the slices itself,
// so there is nothing to escape. It must not know the index.
import { type FlatText, flatten, isPhrase, piecesOf } from './flat-text';
import { normalise } from './normalise';
import type { Run } from './runs';
import { mapSource, type SourceMap } from './source-map';
import { stem } from './stem';
import { pairsOf } from './tokens';

/** UTF-16 offsets in the text as given; `end` is exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Shorter words would mark the beginning of too many others. */
const shortestBeginning = 3;

/** A text made ready once, to look for several things in it: by far the dearest part. */
export interface Markable extends Pick<SourceMap, 'starts' | 'ends'> {
  readonly flat: FlatText;
}

export function markable(text: string): Markable {
  const { normalised, starts, ends } = mapSource(text);
  return { flat: flatten(normalised), starts, ends };
}

/**
 * Where the terms of a hit stand in a text: in order, apart from each other, never empty.
 * A name of several Latin words is found whole; other terms else word by word, Japanese pair by pair.
 */
export function highlight(text: string, terms: readonly string[]): TextRange[] {
  return lookFor(markable(text), terms).ranges;
}

export interface Looked {
  readonly ranges: readonly TextRange[];
  /** How much of the term that is best told stands there: 1 when all of it does. */
  readonly share: number;
}

/** The marks of what are names of one thing, and whether the thing is really told. */
export function lookFor(
  { flat, starts, ends }: Markable,
  terms: readonly string[],
): Looked & { readonly ranges: TextRange[] } {
  const looked = terms.map((term) => lookForTerm(flat, term));
  const ranges = looked.flatMap((one) => one.ranges);
  return {
    ranges: merged(
      ranges.map(({ start, end }) => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? 0 })),
    ),
    share: Math.max(0, ...looked.map(({ share }) => share)),
  };
}

/** Ranges of the normalised text. */
function lookForTerm(flat: FlatText, term: string): Looked {
  const wanted = flatten(normalise(term));
  const whole = phrases(flat, wanted.text);
  if (wanted.runs.length > 1) {
    // Another name of what was typed, such as "Amazon ECS", is that name or nothing: its single
    // words stand in too many others.
    const isName = wanted.runs.every(({ script }) => script === 'word');
    if (whole.length > 0) return { ranges: whole, share: 1 };
    if (isName) return { ranges: [], share: 0 };
  }
  const telling = wanted.runs.filter((run) => wanted.runs.length === 1 || !isParticle(run));
  const found = telling.map((run) => occurrences(flat, run));
  return {
    ranges: [...whole, ...found.flatMap(({ ranges }) => ranges)],
    share: found.reduce((sum, { share }) => sum + share, 0) / Math.max(1, found.length),
  };
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

function occurrences(flat: FlatText, wanted: Run): Looked {
  if (wanted.script === 'word') {
    const ranges = flat.runs.filter((run) => isSameWord(run, wanted.text));
    return { ranges, share: ranges.length > 0 ? 1 : 0 };
  }
  const whole = phrases(flat, wanted.text);
  if (whole.length > 0) return { ranges: whole, share: 1 };
  const pairs = pairsOf(wanted).map((pair) => phrases(flat, pair));
  const found = merged(pairs.flat());
  // Half of メッシュ tells something, the オン of オンコール in オンプレミス nothing.
  const least = wanted.script === 'katakana' ? wanted.text.length / 2 : 0;
  const ranges = found.filter(({ start, end }) => end - start >= least);
  const held = pairs.filter((places) => places.some((place) => isWithin(place, ranges))).length;
  return { ranges, share: pairs.length > 0 ? held / pairs.length : 0 };
}

function isWithin(place: TextRange, ranges: readonly TextRange[]): boolean {
  return ranges.some(({ start, end }) => start <= place.start && place.end <= end);
}

/** The り of 見送り: beside other words it would mark every り. */
function isParticle(run: Run): boolean {
  return run.script === 'hiragana' && pairsOf(run).length === 0;
}

function isSameWord({ script, text }: Run, wanted: string): boolean {
  if (script !== 'word') return false;
  const begins = wanted.length >= shortestBeginning && text.startsWith(wanted);
  return begins || text === wanted || stem(text) === stem(wanted);
}

/** Overlapping and touching ranges made one. */
export function merged(ranges: readonly TextRange[]): TextRange[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}
