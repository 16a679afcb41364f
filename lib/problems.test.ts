import { expect, test } from 'vitest';
import { ContentError, formatProblem, type Problem, sortProblems } from './problems';

const problem = (change: Partial<Problem> = {}): Problem => ({
  code: 'TERM-UNKNOWN',
  severity: 'error',
  file: 'content/cases/a-2020.mdx',
  line: 7,
  column: 10,
  field: 'outcome.is',
  expected: 'a term',
  got: '"x"',
  ...change,
});

test('one line: place, code, field, expected, got, remedy', () => {
  expect(formatProblem(problem({ hint: 'Did you mean "y"?' }))).toBe(
    'content/cases/a-2020.mdx:7:10 TERM-UNKNOWN outcome.is: expected a term, got "x". Did you mean "y"?',
  );
});

test('a warning says so', () => {
  expect(formatProblem(problem({ severity: 'warning' }))).toContain(':7:10 warning TERM-UNKNOWN ');
});

test('what content holds cannot break the line or steer a terminal', () => {
  const line = formatProblem(problem({ got: 'a\n  b\u001b[31m\u202e\ud800\u2028c' }));
  expect(line).toContain('got a b\\u{1b}[31m\\u{202e}\\u{d800}\\u{2028}c.');
});

test('nor can it become an old command of a workflow', () => {
  expect(formatProblem(problem({ got: '##[add-mask]x' }))).toContain('got #\\u{23}[add-mask]x.');
});

test('sorted by file, line, column as numbers, then code; repetitions go', () => {
  const shuffled = [
    problem({ file: 'content/b', line: 1 }),
    problem({ line: 10 }),
    problem({ column: 9 }),
    problem(),
    problem({ code: 'A-CODE' }),
    problem(),
  ];
  expect(sortProblems(shuffled).map((p) => [p.file, p.line, p.column, p.code])).toEqual([
    ['content/b', 1, 10, 'TERM-UNKNOWN'],
    ['content/cases/a-2020.mdx', 7, 9, 'TERM-UNKNOWN'],
    ['content/cases/a-2020.mdx', 7, 10, 'A-CODE'],
    ['content/cases/a-2020.mdx', 7, 10, 'TERM-UNKNOWN'],
    ['content/cases/a-2020.mdx', 10, 10, 'TERM-UNKNOWN'],
  ]);
});

test('the error that stops a build lists every problem', () => {
  const error = new ContentError([problem({ line: 8 }), problem()]);
  expect(error.message.split('\n')).toEqual([
    'content has 2 problem(s)',
    formatProblem(problem()),
    formatProblem(problem({ line: 8 })),
  ]);
});
