import { expect, test } from 'vitest';
import type { Fix, Problem } from '../problems';
import { applyFixes } from './apply-fixes';

const problem = (fix?: Fix): Problem => ({
  ...{ code: 'TERM-UNKNOWN', severity: 'error', file: 'content/x', line: 1, column: 1 },
  ...{ field: 'x', expected: 'x', got: 'y', fix },
});

test('repairs are put in from the end, so that each finds its place', () => {
  const problems = [
    problem({ offset: 0, was: 'a', text: 'AAA' }),
    problem({ offset: 4, was: 'c', text: '' }),
    problem(),
  ];
  const { text, fixed } = applyFixes('a b c', problems);
  expect(text).toBe('AAA b ');
  expect(fixed).toEqual(problems.slice(0, 2));
});

test('of two that touch the same text the first is done', () => {
  const [first, second] = [
    problem({ offset: 0, was: 'abc', text: 'x' }),
    problem({ offset: 2, was: 'cd', text: 'y' }),
  ];
  expect(applyFixes('abcd', [second, first])).toEqual({ text: 'xd', fixed: [first] });
});

test('a repair of a text that is no longer there is not done', () => {
  const { text, fixed } = applyFixes('other', [problem({ offset: 0, was: 'text', text: 'x' })]);
  expect(text).toBe('other');
  expect(fixed).toEqual([]);
});
