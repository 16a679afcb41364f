// What one run of the checker has to say, whatever the format. It must not know the formats.
import type { Problem } from '../problems';

export interface Report {
  readonly problems: readonly Problem[];
  /** What was mended before; empty without `--fix`. */
  readonly fixed: readonly Problem[];
  /** What the base holds, in words; undefined when nobody can tell, as there are errors. */
  readonly contents: string | undefined;
  /** The text of a line as positions count it; undefined where there is none, as of a folder. */
  readonly lineOf: (problem: Problem) => string | undefined;
  /** Where a file named by a problem stands, from the project: a path with forward slashes. */
  readonly pathOf: (file: string) => string;
}

/** Whether a problem is with a file or folder as a whole, so that no line of it explains anything. */
export function isWhole({ length }: Problem): boolean {
  return length === 0;
}
