import { expect, test } from 'vitest';
import { matchesPattern } from './path-pattern';

test.each([
  ['/a', '/a', true],
  ['/a', '/a/', false],
  ['/en/*', '/en/', true],
  ['/en/*', '/en/cases/x.md', true],
  ['/en/*', '/en', false],
  ['/en/*', '/x/en/', false],
  ['/*.md', '/en/cases/x.md', true],
  ['/*.md', '/x.md/', false],
  ['/ab*bc', '/abc', false],
  ['/ab*bc', '/abbc', true],
  ['/a.c', '/abc', false],
])('%s and %s: %s', (pattern, path, expected) => {
  expect(matchesPattern(pattern, path)).toBe(expected);
});
