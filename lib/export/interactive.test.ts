import { expect, test } from 'vitest';
import { formatProblem } from '../problems';
import { checkInteractive } from './interactive';

test('the marked pages are the listed ones, in any order', () => {
  expect(checkInteractive(['/ja/cases/', '/en/cases/'], ['/en/cases/', '/ja/cases/'])).toEqual([]);
});

test('both differences are reported', () => {
  const problems = checkInteractive(['/en/', '/404.html'], ['/en/', '/en/cases/']);
  expect(problems.map(formatProblem)).toEqual([
    'out/404.html:1:1 OUT-INTERACTIVE main: expected a page without data-interactive, got one with it. List it in interactivePages of lib/url/paths.ts, or remove the mark.',
    'out/en/cases/index.html:1:1 OUT-INTERACTIVE main: expected a page with data-interactive, got none. Mark its <main>, or take it out of interactivePages of lib/url/paths.ts.',
  ]);
});
