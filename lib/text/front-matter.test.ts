import { expect, test } from 'vitest';
import { formatProblem } from '../problems';
import { parseFrontMatter } from './front-matter';

function parse(text: string) {
  const { value, problems } = parseFrontMatter({ file: 'f.mdx', text });
  return { data: value?.yaml.data, body: value?.body, lines: problems.map(formatProblem) };
}

test('front matter and a body whose lines are those of the file', () => {
  const { data, body } = parse('---\na: 1\n---\n\nProse.\n');
  expect(data).toEqual({ a: 1 });
  expect(body?.split('\n').indexOf('Prose.')).toBe(4);
});

test('only a line of exactly --- closes; a rule and a list in the body stay', () => {
  const { data, body } = parse('---\na: "---"\nb: |\n  ---\n  - x\n---\nx\n\n---\n\ny\n');
  expect(data).toEqual({ a: '---', b: '---\n- x\n' });
  expect(body?.trim()).toBe('x\n\n---\n\ny');
});

test('empty front matter is no mapping yet, and no fault by itself', () => {
  expect(parse('---\n---\nx')).toMatchObject({ data: null, lines: [] });
});

test('a file that ends with the fence has an empty body', () => {
  expect(parse('---\na: 1\n---').body?.trim()).toBe('');
});

for (const first of [
  '',
  ' ---',
  '----',
  '--- ',
  '---js',
  '---JS',
  '--- js',
  '---javascript',
  '+++',
  '# a',
]) {
  test(`${JSON.stringify(first)} opens nothing, and nothing behind it is read`, () => {
    const { data, lines } = parse(`${first}\ntitle: (globalThis.ran = 1)\n---\n`);
    expect(data).toBeUndefined();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(
      /^f\.mdx:1:1 FRONT-MATTER file: expected a first line of exactly "---"/,
    );
  });
}

test('a block that never closes is reported at its opening', () => {
  expect(parse('---\na: 1\n').lines[0]).toMatch(/^f\.mdx:1:1 FRONT-MATTER .* a closing "---" line/);
});
