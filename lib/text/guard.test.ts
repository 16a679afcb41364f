import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatProblem } from '../problems';
import { guardProse } from './guard';

function guard(body: string) {
  const { prose, problems } = guardProse({ file: 'f.mdx', text: body }, body);
  return { ...prose, lines: problems.map(formatProblem) };
}

test('headings with depth, id and words, code and emphasis included', () => {
  const { headings, lines } = guard(
    '## A **b** `c` {/* a-b */}\n\n### 次 {/* next */}\n\n## Z {/* z */}\n\nx\n',
  );
  expect(lines).toEqual([]);
  expect(headings).toEqual([
    { depth: 2, id: 'a-b', text: 'A b c' },
    { depth: 3, id: 'next', text: '次' },
    { depth: 2, id: 'z', text: 'Z' },
  ]);
});

test('every pointer of every citation, with its place in characters', () => {
  const { cites } = guard('𠮷 <Cite at="a#S1, b#§x, y/z:2" />\n\n- <Cite at="c#title" />\n');
  expect(cites).toEqual([
    { at: 'a#S1', line: 1, column: 13 },
    { at: 'b#§x, y/z:2', line: 1, column: 19 },
    { at: 'c#title', line: 3, column: 13 },
  ]);
});

test('a level that was skipped is said once, even when the heading has no usable id', () => {
  expect(guard('## a\n\n### b {/* b */}\n').lines).toHaveLength(1);
  expect(guard('#### a {/* a */}\n\n##### b {/* b */}\n').lines).toHaveLength(1);
});

test('code is text, whatever it holds', () => {
  expect(guard('`{{ x }}` `<script>`\n\n```js\nimport a from "b"\n<b>{x}\n```\n').lines).toEqual(
    [],
  );
});

for (const [what, body] of Object.entries({
  script: '<script>ran()</script>',
  style: '<style>a</style>',
  frame: '<iframe src="https://a.example"></iframe>',
  object: '<object data="x"></object>',
  handler: '<b onclick="ran()">x</b>',
  form: '<form action="https://a.example"></form>',
  base: '<base href="https://a.example" />',
  meta: '<meta httpEquiv="refresh" content="0" />',
  link: '<link rel="stylesheet" href="https://a.example" />',
  member: '<Cite.x at="a#S1" />',
  fragment: '<>x</>',
  'raw HTML as property': '<Cite at="a#S1" dangerouslySetInnerHTML={{ __html: "x" }} />',
  'attribute expression': '<Cite at={`a#S1`} />',
  'attribute without value': '<Cite at />',
  'expression in a heading': '## a {ran()} {/* a */}',
  'expression in a table': '| a |\n| - |\n| {ran()} |',
  'expression in a link': '[{ran()}](https://a.example)',
  'template string': '{`x`}',
  'comment that hides code': '{/* a */ ran() /* b */}',
  'dynamic import': '{import("node:fs")}',
  'export default': 'export default () => null',
  're-export': 'export * from "/etc/passwd"',
})) {
  test(`refused: ${what}`, () => {
    expect(guard(body).lines.join('\n')).toMatch(/BODY-(CODE|COMPONENT|SYNTAX)/);
  });
}

for (const url of [
  'javascript:ran()',
  'JAVASCRIPT:ran()',
  '&#x6A;avascript:ran()',
  'java&Tab;script:ran()',
  '&#1;javascript:ran()',
  'vbscript:x',
  'data:text/html,x',
  'blob:https://a.example/x',
  'file:///etc/passwd',
  'http://a.example',
  '//a.example',
  '/en/',
  './x',
  '\\\\a.example',
  'https:\\\\a.example',
  'https://localhost',
  'https://a.example:99999',
  'mailto:a@a.example',
  '#Anchor',
  '',
]) {
  test(`refused as a link: ${url}`, () => {
    expect(guard(`[x](<${url}>)`).lines.join('\n')).toMatch(/BODY-URL|BODY-SYNTAX|TEXT-CONTROL/);
    expect(guard(`[x][y]\n\n[y]: <${url}>`).lines.join('\n')).toMatch(
      /BODY-URL|BODY-SYNTAX|TEXT-|^$/,
    );
  });
}

test('the only expression that passes is a comment', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'a*/ "`(){}\n') }), (inside) => {
      const { lines } = guard(`x {${inside}} y`);
      if (lines.length > 0) return;
      // Whatever passes is gone once comments are taken out.
      expect(`{${inside}}`.replace(/\{\s*\/\*[\s\S]*?\*\/\s*\}/g, '')).toBe('');
    }),
    { numRuns: 500 },
  );
});

test('no prose makes the guard throw', () => {
  const piece = fc.constantFrom(
    'a',
    '<',
    '>',
    '{',
    '}',
    '/',
    '*',
    '_',
    '`',
    '[',
    ']',
    '(',
    ')',
    '!',
    '#',
    '|',
    '-',
    '\n',
    '\n\n',
    ' ',
    '"',
    '=',
    'Cite',
    'at',
    'import ',
    'export ',
    '&#x6a;',
    'https://a.example',
    '𠮷',
    '~',
    '[^1]',
    '> ',
    '1. ',
    '<!--',
    '{{ .x }}',
    '<5',
    '</b>',
    '<b>',
    '[^1]: ',
    '</Cite>',
    '    ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const body = pieces.join('');
      const rows = body.split('\n');
      for (const line of guard(body).lines) {
        const [, row, column] = /^f\.mdx:(\d+):(\d+) [A-Z]+-[A-Z]+ /.exec(line) ?? [];
        expect(Number(row), line).toBeLessThanOrEqual(rows.length);
        expect(Number(column), line).toBeLessThanOrEqual(
          [...(rows[Number(row) - 1] ?? '')].length + 1,
        );
      }
    }),
    { numRuns: 500 },
  );
});
