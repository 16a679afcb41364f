// A text as its runs without what separates them, so that "argo cd", "argo-cd" and "argocd" are one
// string, with the way back to the text. It must not know what is looked for in it.
import { type Run, runs, type Script } from './runs';

export interface FlatText {
  /** The normalised text it was made of. */
  readonly source: string;
  readonly text: string;
  readonly runs: readonly Run[];
  /** Where each run begins in `text`. */
  readonly starts: readonly number[];
  /** For each UTF-16 unit of `text` the number of its run. */
  readonly runAt: readonly number[];
}

export function flatten(normalised: string): FlatText {
  const all = [...runs(normalised)];
  const starts: number[] = [];
  const runAt: number[] = [];
  for (const [number, run] of all.entries()) {
    starts.push(runAt.length);
    for (let i = 0; i < run.text.length; i++) runAt.push(number);
  }
  const text = all.map((run) => run.text).join('');
  return { source: normalised, text, runs: all, starts, runAt };
}

export interface Piece {
  readonly script: Script;
  readonly text: string;
  /** Offsets in `source`. */
  readonly start: number;
  readonly end: number;
}

/** The stretch from `start` to `end` of the flat text, cut where the runs are. */
export function piecesOf(flat: FlatText, start: number, end: number): Piece[] {
  const first = flat.runAt[start] ?? flat.runs.length;
  return flat.runs.slice(first, (flat.runAt[end - 1] ?? -1) + 1).map((run, i) => {
    const begin = flat.starts[first + i] ?? 0;
    const from = Math.max(0, start - begin);
    const to = Math.min(run.text.length, end - begin);
    return {
      script: run.script,
      text: run.text.slice(from, to),
      start: run.start + from,
      // A whole run ends where it ends in the text, folded final ー and inner commas included.
      end: to === run.text.length ? run.end : run.start + to,
    };
  });
}

/** Whether a phrase may stand there: it cuts no word, and at most two characters separate its parts. */
export function isPhrase(flat: FlatText, start: number, end: number): boolean {
  const pieces = piecesOf(flat, start, end);
  const isCut = (piece: Piece | undefined, at: number) =>
    piece?.script === 'word' && flat.starts[flat.runAt[at] ?? -1] !== at && at < flat.text.length;
  const near = pieces.every((piece, i) => piece.start - (pieces[i - 1]?.end ?? piece.start) <= 2);
  return near && !isCut(pieces[0], start) && !isCut(pieces.at(-1), end);
}
