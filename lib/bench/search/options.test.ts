// The command line, and how far it says it is.
import { expect, test } from 'vitest';
import { readOptions } from '#lib/bench/search/options.node';
import { createProgress } from './progress';

test('what is not said has a default; sizes can be several', () => {
  expect(readOptions([])).toEqual({
    sizes: [10, 100, 1000],
    runs: 3,
    seed: 1,
    engines: [],
  });
  expect(
    readOptions(['--size', '50', '--size', '10000', '--runs', '1', '--seed', '7', '--json', 'x']),
  ).toEqual({ sizes: [50, 10_000], runs: 1, seed: 7, engines: [], json: 'x' });
  expect(readOptions(['--engine', 'casebook', '--engine', 'pagefind']).engines).toEqual([
    'casebook',
    'pagefind',
  ]);
});

test.each([
  [['--size', '3']],
  [['--runs', '0']],
  [['--engine', 'nobody']],
  [['--seed', 'x']],
  [['--sizes', '10']],
  [['more']],
])('%j is refused', (args) => {
  expect(() => readOptions(args)).toThrow();
});

test('progress: one line rewritten on a terminal, plain lines elsewhere', () => {
  const written = (isTTY: boolean) => {
    const parts: string[] = [];
    const progress = createProgress({ isTTY, write: (text) => parts.push(text) }, 2);
    progress.step('one');
    progress.step('two');
    progress.end();
    return parts.join('');
  };
  expect(written(false)).toBe('[1/2] one\n[2/2] two\n');
  expect(written(true)).not.toContain('\n');
  expect(written(true)).toContain('[2/2] two');
});
