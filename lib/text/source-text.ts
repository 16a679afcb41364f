// One content file as text, with its path: where a problem is reported from.
// It must not know YAML, MDX or any field.
import type { Problem } from '../problems';

export interface SourceText {
  /** Path as problems print it. */
  readonly file: string;
  /** LF line ends, no byte order mark. */
  readonly text: string;
}

/** Where something stands, in UTF-16 units; without an end where only its start is known. */
export interface Range {
  readonly offset: number;
  readonly end?: number | undefined;
}

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Offsets of the line starts by text; kept, because a bad file may hold thousands of problems. */
const lineStarts = new WeakMap<SourceText, readonly number[]>();

/** 1-based line and column (in code points) of an offset counted in UTF-16 units. */
export function positionAt(source: SourceText, offset: number): Position {
  const starts = lineStarts.get(source) ?? findLineStarts(source.text);
  lineStarts.set(source, starts);
  const end = Math.min(Math.max(0, offset), source.text.length);
  let line = 0;
  for (let high = starts.length; high - line > 1; ) {
    const middle = (line + high) >> 1;
    if ((starts[middle] ?? 0) <= end) line = middle;
    else high = middle;
  }
  return { line: line + 1, column: countCharacters(source.text, starts[line] ?? 0, end) + 1 };
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Code points between two offsets. */
export function countCharacters(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; count++) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return count;
}

/** A problem at an offset of the file, or of all that stands in a range as far as its line goes. */
export function problemAt(
  source: SourceText,
  place: number | Range,
  problem: Omit<Problem, 'file' | 'line' | 'column' | 'severity'> &
    Partial<Pick<Problem, 'severity'>>,
): Problem {
  const { offset, end = offset } = typeof place === 'number' ? { offset: place } : place;
  const lineEnd = source.text.indexOf('\n', offset);
  const length = countCharacters(source.text, offset, lineEnd < 0 ? end : Math.min(end, lineEnd));
  return {
    severity: 'error',
    ...(length > 0 && { length }),
    ...problem,
    file: source.file,
    ...positionAt(source, offset),
  };
}

/** `file:line:col`, for a message about another file. */
export function placeOf(source: SourceText, offset: number): string {
  const { line, column } = positionAt(source, offset);
  return `${source.file}:${line}:${column}`;
}
