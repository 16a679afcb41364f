import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { formatProblem } from '../problems';
import { exampleCase, translation } from '../testing/failing/sample';
import { tinyFiles } from '../testing/tiny-files';
import { loadCaseFile, loadTranslation } from './load';

const whole = tinyFiles[exampleCase] ?? '';
const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(whole) ?? [];

const load = (text: string) => loadCaseFile('example-co-2020', { file: 'f.mdx', text }, 'en');

type Path = (string | number)[];

/** Every path into the front matter. */
function paths(value: unknown, path: Path = []): Path[] {
  const inner =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, one]) =>
          paths(one, [...path, Array.isArray(value) ? Number(key) : key]),
        )
      : [];
  return path.length > 0 ? [path, ...inner] : inner;
}

const anyPath = fc.constantFrom(...paths(parseDocument(front).toJS()));
const anyValue = fc.constantFrom<unknown[]>(
  null,
  true,
  5,
  -1,
  1.5,
  '',
  ' ',
  'x',
  'Not An Id',
  'not-stated',
  'none',
  'a\nb',
  '2024-02-30',
  [],
  ['x'],
  [5],
  [[]],
  [null],
  {},
  { a: 1 },
  { en: 'x' },
);

test('a case and its words', () => {
  const { draft, loaded, problems } = load(whole);
  expect(problems).toEqual([]);
  expect(draft?.states.cluster).toHaveLength(4);
  expect(draft?.states.mesh).toBe('not-stated');
  expect(draft?.fields).not.toHaveProperty('cluster');
  expect(loaded?.words).toMatchObject({ lang: 'en', file: 'f.mdx', headings: [{ id: 'why' }] });
  expect(loaded?.cites.map(({ at }) => at)).toEqual(['ex-deck#S9', 'ex-report#p1']);
});

test('any wrong value anywhere: a problem in our words, never a throw', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(anyPath, fc.option(anyValue), (path, value) => {
      const doc = parseDocument(front);
      if (value === null) doc.deleteIn(path);
      else doc.setIn(path, doc.createNode(value));
      const { draft, problems } = load(`---\n${doc}---\n${body}`);
      expect(draft !== undefined || problems.length > 0).toBe(true);
      for (const line of problems.map(formatProblem)) {
        expect(line).toMatch(
          /^f\.mdx:\d+:\d+ (warning )?[A-Z]+-[A-Z]+ \S+: expected \S.*, got \S.*\./,
        );
        expect(line).not.toMatch(/Invalid|received|undefined|\[object|function/);
      }
    }),
    { numRuns: 200 },
  );
});

test('any slip of the fingers anywhere in a file: never a throw', { timeout: 30_000 }, () => {
  const slip = fc.record({
    at: fc.nat(whole.length),
    drop: fc.nat(3),
    type: fc.constantFrom(
      '',
      ' ',
      '\n',
      ':',
      '"',
      "'",
      '{',
      '}',
      '[',
      ']',
      '-',
      '#',
      '&',
      '*',
      '<',
      'あ',
      '\t',
      '---\n',
    ),
  });
  fc.assert(
    fc.property(fc.array(slip, { minLength: 1, maxLength: 3 }), (slips) => {
      const text = slips.reduce(
        (before, { at, drop, type }) => before.slice(0, at) + type + before.slice(at + drop),
        whole,
      );
      const { draft, problems } = load(text);
      expect(draft !== undefined || problems.length > 0).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test('a translation with a fact: said, and no words are taken from it', () => {
  const text = (tinyFiles[translation] ?? '').replace(
    '---\n\n',
    'outcome: { is: adopted }\n---\n\n',
  );
  const { loaded, problems } = loadTranslation({ file: 'f.ja.mdx', text }, 'ja');
  expect(loaded).toBeUndefined();
  expect(problems.map(formatProblem)).toEqual([
    'f.ja.mdx:4:1 FIELD-UNKNOWN outcome: expected a field of the model, got "outcome". Facts stand once, in the file without a language suffix.',
  ]);
});
