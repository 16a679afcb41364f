import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { formatProblem } from '../problems';
import { positionAt } from './source-text';
import { parseYaml } from './yaml';

/** Parses a text that stands behind a first line of something else. */
function parse(yaml: string) {
  const source = { file: 'f.yaml', text: `---\n${yaml}` };
  const { value, problems } = parseYaml(source, yaml, 4);
  return { source, value, lines: problems.map(formatProblem) };
}

/** Line and column of the value at a path. */
function place(yaml: string, path: (string | number)[], of: 'value' | 'key' = 'value') {
  const { source, value } = parse(yaml);
  const offset = of === 'key' ? value?.keyOffsetOf(path) : value?.offsetOf(path);
  const { line, column } = positionAt(source, offset ?? -1);
  return `${line}:${column}`;
}

test('positions count lines of the file and characters of the line', () => {
  expect(place('a: 1\nb: { c: 2 }\n', ['b', 'c'])).toBe('3:9');
  expect(place('a: 1\nb: { c: 2 }\n', ['b', 'c'], 'key')).toBe('3:6');
  expect(place('- x\n- [y, z]\n', [1, 1])).toBe('3:7');
});

test('Japanese and characters beyond the BMP count as one', () => {
  expect(place('{ 事例: 日本語, b: x }', ['b'])).toBe('2:15');
  expect(place('{ a: "𠮷野家", b: x }', ['b'])).toBe('2:16');
  expect(place('{ a: "𠮷野家", b: x }', ['b'], 'key')).toBe('2:13');
});

test('a path that does not exist falls back to what does', () => {
  expect(place('a: { b: 1 }', ['a', 'x', 'y'])).toBe('2:4');
  expect(place('a: { b: 1 }', ['x'], 'key')).toBe('2:1');
  expect(place('', ['x'])).toBe('2:1');
});

test('values as they were written', () => {
  const { value } = parse('a: "1.10"\nb: [x, y]\nc:\n');
  expect(value?.written(['a'])).toBe('"1.10"');
  expect(value?.written(['b'])).toBe('[x, y]');
  expect(value?.written(['c'])).toBe('');
  expect(value?.written(['d'])).toBeUndefined();
});

test('dates, words and times stay text; plain numbers and true are what they look like', () => {
  expect(parse('[2024-02-30, yes, 12:30, no, 7, 1.5, true]').value?.data).toEqual([
    '2024-02-30',
    'yes',
    '12:30',
    'no',
    7,
    1.5,
    true,
  ]);
});

for (const text of ['0777', '1.10', '1e3', '0x1F', '.5', '.inf', '-0', '12345678901234567890']) {
  test(`${text} is not quietly turned into another number`, () => {
    const { value, lines } = parse(`a: ${text}`);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`f.yaml:2:4 YAML-NUMBER yaml: expected a number that stays`);
    expect(value, 'the other problems of the file still come').toBeDefined();
  });
}

test('a bracket in a text is no nesting', () => {
  expect(parse(`a: "${'['.repeat(20)}"\nb: |\n  ${'{'.repeat(20)}\n`).lines).toEqual([]);
});

test('eight levels are fine, nine are not, in flow and in block', () => {
  const flow = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
  const block = (depth: number) =>
    Array.from({ length: depth }, (_, i) => `${'  '.repeat(i)}a:\n`).join('');
  expect(parse(flow(8)).lines).toEqual([]);
  expect(parse(block(8)).lines).toEqual([]);
  for (const yaml of [flow(9), `${block(9)}${'  '.repeat(9)}a: 1`]) {
    expect(parse(yaml).lines.join()).toContain('YAML-DEPTH');
  }
});

test('what is written by a YAML library reads as the same data', () => {
  const word = fc
    .string({ unit: fc.constantFrom(...'ab :#-\'"[]{}あ𠮷,&*!|>%@`\n\\') })
    // Of nothing but spaces and line ends the library's own writer loses the spaces.
    .filter((text) => text.trim() !== '' || !text.includes('\n'));
  const value = fc.oneof(word, fc.integer(), fc.boolean(), fc.array(word, { maxLength: 3 }));
  const data = fc.dictionary(fc.constantFrom('a', 'b', 'key-c', '事'), value);
  fc.assert(
    fc.property(data, (given) => {
      const { value: read, lines } = parse(stringify(given));
      expect(lines).toEqual([]);
      expect(read?.data).toEqual({ ...given });
    }),
  );
});

test('no text makes the reader throw', () => {
  const piece = fc.constantFrom(
    'a',
    ': ',
    '- ',
    '\n',
    '  ',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    '&a ',
    '*a',
    '!t ',
    '|',
    '>',
    '#',
    '? ',
    '%',
    '---\n',
    '...\n',
    '\t',
    ',',
    '<<: ',
    'あ',
    '@',
    '`',
    '\\',
    '0x1',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const { value, lines } = parse(pieces.join(''));
      expect(value !== undefined || lines.length > 0).toBe(true);
    }),
    { numRuns: 500 },
  );
});
