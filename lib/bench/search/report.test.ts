// Several runs become one, and one becomes tables.
import { expect, test } from 'vitest';
import { markdownTable } from '../markdown-table';
import { middle } from './middle';
import { percentile } from './percentile';
import { report } from './report';
import type { SearchMeasures } from './task';

test('medians of every number, whatever else of the first run', () => {
  const run = (ms: number) => ({ name: 'x', ms, times: { a: [ms, 1] } });
  expect(middle([run(9), run(1), run(5)])).toEqual({ name: 'x', ms: 5, times: { a: [5, 1] } });
});

test('percentiles are values that were measured', () => {
  const values = Array.from({ length: 100 }, (_, i) => 100 - i);
  expect(percentile(values, 0.5)).toBe(50);
  expect(percentile(values, 0.95)).toBe(95);
  expect(percentile([3], 0.95)).toBe(3);
  expect(() => percentile([], 0.5)).toThrow(RangeError);
});

test('a table has columns of one width, numbers to the right', () => {
  expect(
    markdownTable(
      ['engine', 'ms'],
      [
        ['a', '10.5'],
        ['long name', '3'],
      ],
    ),
  ).toBe(
    [
      '| engine    |   ms |',
      '|-----------|-----:|',
      '| a         | 10.5 |',
      '| long name |    3 |',
    ].join('\n'),
  );
});

const measures = (peer: string, places: number[]): SearchMeasures => ({
  peer,
  setting: 'as it comes',
  build: 1234.5,
  files: 2,
  raw: 2048,
  brotli: 1024,
  ...(peer === 'First' && {
    first: 4096,
    cold: { requests: { p50: 2, p95: 9 }, bytes: { p50: 2048, p95: 10_752 } },
  }),
  load: 3.456,
  heap: 3 * 1024 ** 2,
  times: { typing: { p50: 0.1234, p95: 12.6 } },
  places,
});

test('the report tells machine, costs and hits by kind', () => {
  const query = (kind: string, locale: 'en' | 'ja') => ({ query: 'q', kind, locale, right: ['a'] });
  const text = report({
    machine: { cpu: 'Some CPU', cores: 2, memoryGb: 4, node: 'v20', platform: 'linux x64' },
    versions: { lunr: '1.2.3' },
    seed: 1,
    runs: 3,
    bases: [
      {
        size: 1000,
        characters: 1_500_000,
        queries: [query('tool', 'en'), query('tool', 'ja'), query('real, unseen', 'ja')],
        search: [
          measures('First', [1, 3, 4]),
          measures('Second', [0, 10, 1]),
          measures('Slow', [-1, 3, -1]),
        ],
        facets: [{ engine: 'Arrays', build: 1, counts: { p50: 0.5, p95: 20.4 } }],
      },
    ],
  });
  expect(text).toContain(
    'Some CPU, 2 cores, 4 GB; Node v20, linux x64; seed 1, medians of 3 runs.',
  );
  expect(text).toContain('lunr 1.2.3.');
  expect(text).toContain('## 1,000 cases');
  const cells = (start: string) =>
    text
      .split('\n')
      .find((line) => line.startsWith(`| ${start} `))
      ?.split('|')
      .map((cell) => cell.trim())
      .slice(2, -1);
  expect(cells('First')).toEqual(['1235', '2', '2', '1', '3.5', '3.0', '0.12/13', '–', '–', '–']);
  expect(text).toContain(
    '| First  |                  4.0 |              2/9 |          2.0/10.5 |',
  );
  expect(cells('made up, en')).toEqual(['1/1', '0/1', '0/0']);
  expect(cells('made up, ja')).toEqual(['1/1', '0/1', '1/1']);
  expect(cells('tool')).toEqual(['2/2', '0/2', '1/1']);
  expect(cells('real, unseen')).toEqual(['0/1', '1/1', '0/0']);
  expect(cells('Arrays')).toEqual(['1', '0.5/20']);
});
