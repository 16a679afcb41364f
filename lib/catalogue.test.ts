// The catalogue of bad inputs is whole: each entry has what shows it, with code, place and message.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { catalogue } from './testing/catalogue';
import { failingSamples } from './testing/failing/all';
import { projectRoot } from './testing/project-files.node';

const numbers: Readonly<Record<string, readonly number[]>> = {
  A: [1, 3, 4, 5, 8, 10, 11, 12, 15, 18],
  B: [1, 2, 3, 4, 7, 8, 9, 10, 12, 16, 18, 20, 23],
  C: [1, 2, 3, 5, 6, 7, 9, 11, 15, 16, 18, 20, 21, 23, 25, 26],
  D: [1, 2, 4, 5, 8, 9, 11, 14, 15, 16, 18, 20],
  E: [1, 2, 4, 5, 7, 9, 10, 15, 17, 18, 20, 21, 22, 24],
  F: [1, 2, 3, 8, 9, 10],
  G: [1, 2, 3, 4, 7, 10, 11, 12, 13, 16, 17, 21, 22, 25, 26, 27],
  H: [1, 2, 4, 6, 8, 10, 11, 12, 16],
  I: [1, 2, 6, 7, 8, 10, 11, 13, 15, 17, 18],
  J: [1, 3, 4, 5, 6, 11, 14, 16],
};

test('every entry is here, and no other', () => {
  const all = Object.entries(numbers).flatMap(([letter, list]) =>
    list.map((number) => `${letter}${String(number).padStart(2, '0')}`),
  );
  expect(Object.keys(catalogue)).toEqual(all);
});

test.each(Object.entries(catalogue))('%s', (id, { codes = [], tests = [], differs }) => {
  const samples = failingSamples.filter(({ name }) => new RegExp(`\\b${id}\\b`).test(name));
  const lines = samples.flatMap((sample) => sample.lines);
  // The samples themselves run elsewhere, word for word.
  const found = codes.filter((code) =>
    lines.some((line) => new RegExp(`^content/.*?:\\d+:\\d+ (?:warning )?${code} `).test(line)),
  );
  expect(found).toEqual(codes);
  expect(found.length + tests.length + (differs ? 1 : 0)).toBeGreaterThan(0);
  for (const [file, title] of tests) {
    expect(readFileSync(join(projectRoot, file), 'utf8'), file).toContain(title);
  }
  if (differs !== undefined) expect(differs).toMatch(/\.$/);
});
