// Texts that make parsers run for minutes, out of stack or out of memory.
import { expect, test } from 'vitest';
import { sortProblems } from '../problems';
import { decodeText } from './encoding';
import { guardProse } from './guard';
import { nearest } from './nearest';
import { parseYaml } from './yaml';

/** Far above what is needed on an idle machine, far below what any of them takes unchecked. */
const timeout = 30_000;

const fill = (unit: string, length: number) => unit.repeat(Math.floor(length / unit.length));

/** Runs of backticks of every length, each opening a code span that never closes. */
const backticks = Array.from({ length: 250 }, (_, i) => '`'.repeat(i + 1)).join(' ');

const proseBombs = [
  '[',
  '![',
  '[x](',
  '[a][',
  '**a*',
  '*a _b ',
  '<a>',
  '{',
  '&',
  '|a|\n',
  '- a\n',
  '> ',
  '- ',
  '1. ',
  '[a]: b\n\n',
  '# \n',
  'x',
  '\t',
  '<Cite at="a#S1" />',
  'www.',
  '{{ .x }} ',
  '{a} ',
  '<5 ',
  '<b>x\n\n',
  '</b>',
  '<!--',
  '[^1]',
  '[^1]: a\n\n',
];

for (const unit of proseBombs) {
  test(`prose of ${JSON.stringify(unit)} within the limit and beyond`, { timeout }, () => {
    for (const length of [16_000, 1_000_000]) {
      const text = fill(unit, length);
      const { problems } = guardProse({ file: 'f', text }, text);
      expect(problems.every(({ file }) => file === 'f')).toBe(true);
    }
  });
}

test('prose of backticks', () => {
  const { problems } = guardProse({ file: 'f', text: backticks }, backticks);
  expect(problems.map(({ code, column }) => [code, column])).toEqual([['BODY-SYNTAX', 1]]);
});

const yamlBombs = [
  '[',
  '{',
  '- ',
  '? ',
  ': ',
  '"',
  "'a\n",
  'a:\n',
  'a: |\n  b\n',
  '- *a\n',
  '- &a 1\n',
  '- !a b\n',
  '- {id: a}\n',
  'a: "\\q"\n',
  '#\n',
  '\\u202e',
];

for (const unit of yamlBombs) {
  test(`YAML of ${JSON.stringify(unit)} within the limit and beyond`, { timeout }, () => {
    for (const length of [32_000, 1_000_000]) {
      const text = `a: ${fill(unit, length)}`;
      const { problems } = parseYaml({ file: 'f', text }, text, 0);
      expect(problems.length).toBeLessThanOrEqual(200);
      const list = fill(unit, length);
      expect(parseYaml({ file: 'f', text: list }, list, 0).problems.length).toBeLessThanOrEqual(
        200,
      );
    }
  });
}

test('half a mebibyte of characters that are refused', () => {
  const { problems } = decodeText('f', Buffer.from(fill('\u0001a\u202e', 600_000)));
  expect(sortProblems(problems)).toHaveLength(40);
});

test('a word of a mebibyte is near to nothing', () => {
  expect(nearest(fill('a', 1_000_000), ['a'])).toBeUndefined();
});
