// One content file as text, with its path: where a problem is reported from.
// It must not know YAML, MDX or any field.
import type { Problem } from '../problems';

export interface SourceText {
  /** Path as problems print it. */
  readonly file: string;
  /** LF line ends, no byte order mark. */
  readonly text: string;
}

/** 1-based line and column (in code points) of an offset counted in UTF-16 units. */
export function positionAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, Math.max(0, offset));
  const lineStart = before.lastIndexOf('\n') + 1;
  return {
    line: before.split('\n').length,
    column: [...before.slice(lineStart)].length + 1,
  };
}

/** A problem at an offset of the file. */
export function problemAt(
  source: SourceText,
  offset: number,
  problem: Omit<Problem, 'file' | 'line' | 'column' | 'severity'> &
    Partial<Pick<Problem, 'severity'>>,
): Problem {
  return { severity: 'error', ...problem, file: source.file, ...positionAt(source.text, offset) };
}
