// What is wrong with content, and how it is said: one shape and one voice for every check.
// It must not know what any single check looks for.

/** A repair that needs no judgement, of the text as checks see it: composed, LF, no byte order mark. */
export interface Fix {
  /** Counted in UTF-16 units. */
  readonly offset: number;
  /** What stands there; empty with an empty `text`: the file only has to be written as checks see it. */
  readonly was: string;
  readonly text: string;
}

export interface Problem {
  /** Stable and never reused; documented in CONTRIBUTING.md. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** Path from the folder that holds `content`, with forward slashes. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in characters (code points), not bytes. */
  readonly column: number;
  /** How many characters of the line are meant; 0: the file as a whole. Absent where nobody can tell. */
  readonly length?: number | undefined;
  /** Dotted path of the field, or a word for the place (`file`, `body`). */
  readonly field: string;
  readonly expected: string;
  readonly got: string;
  /** What to do about it, a full sentence. */
  readonly hint?: string | undefined;
  readonly fix?: Fix | undefined;
}

/** `file:line:col CODE field: expected …, got …. Hint` — the one format of the command line. */
export function formatProblem(p: Problem): string {
  const mark = p.severity === 'warning' ? 'warning ' : '';
  const hint = p.hint ? ` ${p.hint}` : '';
  return printable(
    `${p.file}:${p.line}:${p.column} ${mark}${p.code} ${p.field}: expected ${p.expected}, got ${p.got}.${hint}`,
  );
}

/** One line that a terminal shows as it is: what content holds may not steer it, nor a log of GitHub. */
export function printable(text: string): string {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('##[', '#\\u{23}[')
    .replace(
      /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/gu,
      (c) => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`,
    );
}

/** The place of a problem with a file or folder as a whole. */
export function wholeFile(
  file: string,
): Pick<Problem, 'file' | 'line' | 'column' | 'length' | 'field' | 'severity'> {
  return { file, line: 1, column: 1, length: 0, field: 'file', severity: 'error' };
}

/** Sorted by file, line, column, code; exact repetitions removed. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const unique = new Map(problems.map((p) => [formatProblem(p), p]));
  return [...unique.values()].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.code, b.code),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Thrown by callers that cannot go on without valid content; the message lists every problem. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const sorted = sortProblems(problems);
    super(`content has ${sorted.length} problem(s)\n${sorted.map(formatProblem).join('\n')}`);
    this.name = 'ContentError';
    this.problems = sorted;
  }
}
