// Whether a text can hold a term at all: cheap, so that only texts that may are searched for marks. It
// says yes too often, never no where `highlight` would find something.
import { normalise } from './normalise';
import { type Run, runs } from './runs';
import { pairsOf } from './tokens';

/** Of a term: the text must have one of these. */
export type Traces = readonly string[];

/** A stem is never shorter, and all words of one stem begin alike. */
const sameBeginning = 3;

/** What runs are made of, less the signs inside and behind words. */
const separators =
  /[^\p{Script=Han}〆\p{Script=Katakana}ー\p{Script=Hiragana}\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hangul}\p{Nd}]+/gu;

/** Letters and digits only, as what stands between the parts of a name may be anything. */
export function squeeze(text: string): string {
  return normalise(text).replace(separators, '');
}

export function tracesOf(term: string): Traces {
  const all = [...runs(normalise(term))];
  // A name of several words is marked as a whole or not at all.
  if (all.length > 1 && all.every(({ script }) => script === 'word')) return [squeeze(term)];
  return [...new Set(all.flatMap(tracesOfRun))].filter(Boolean);
}

function tracesOfRun(run: Run): string[] {
  if (run.script === 'word') return [squeeze(run.text).slice(0, sameBeginning)];
  const pairs = pairsOf(run);
  // Particles alone yield no pairs.
  return pairs.length > 0 ? pairs : [run.text];
}

export function mayHold(squeezed: string, traces: Traces): boolean {
  return traces.some((trace) => squeezed.includes(trace));
}
