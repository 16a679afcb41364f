import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Problem, printable } from '../problems';
import { githubReport } from './github-report';

const problem = (change: Partial<Problem>): Problem => ({
  ...{ code: 'TERM-UNKNOWN', severity: 'error', file: 'content/cases/a-2020.mdx' },
  ...{ line: 7, column: 10, length: 6, field: 'outcome', expected: 'a term', got: '"x"' },
  ...change,
});

const linesOf = (...problems: Problem[]) =>
  githubReport({
    ...{ problems, fixed: [], contents: undefined },
    lineOf: () => undefined,
    pathOf: (file) => file,
  })
    .trimEnd()
    .split('\n');

/** As the runner reads a line. */
function readCommand(line: string) {
  const [, name = '', given = '', data = ''] = /^::([^ :]+)(?: ([^:]*))?::(.*)$/.exec(line) ?? [];
  const plain = (text: string) =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%');
  const properties = given.split(',').map((pair) => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), plain(pair.slice(at + 1))] as const;
  });
  return { name, properties: Object.fromEntries(properties), data: plain(data) };
}

test('a problem is a command with its place; the last line counts', () => {
  const [line = '', count] = linesOf(problem({}));
  expect(line).toBe(
    '::error file=content/cases/a-2020.mdx,line=7,endLine=7,col=10,endColumn=15,title=TERM-UNKNOWN' +
      '::outcome: expected a term, got "x". → npm run check -- --explain TERM-UNKNOWN',
  );
  expect(count).toBe('1 error, no warnings in 1 file');
});

test('a warning is one, and a file as a whole has no line', () => {
  const [line] = linesOf(problem({ severity: 'warning', length: 0, line: 1, column: 1 }));
  expect(line).toMatch(/^::warning file=content\/cases\/a-2020\.mdx,title=TERM-UNKNOWN::/);
});

test('whatever content holds, one problem is one command with the same words', () => {
  const attack = fc.constantFrom(
    '%0A::error::owned',
    '\n::stop-commands::x',
    '\r\n::add-mask::x',
    '::',
    ',line=1',
    '##[error]x',
    '%',
    '\u001B[31m',
    '\u2028::error::',
    'a',
  );
  const text = fc.array(attack, { maxLength: 6 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, text, text, (file, got, field) => {
      const lines = linesOf(problem({ file: `content/${file}`, got, field }));
      expect(lines).toHaveLength(2);
      const [line = ''] = lines;
      expect(line).not.toMatch(/##\[|\p{Cc}|\u2028/u);
      const { name, properties, data } = readCommand(line);
      expect(name).toBe('error');
      expect(properties).toMatchObject({ line: '7', title: 'TERM-UNKNOWN' });
      expect(properties.file).toBe(printable(`content/${file}`));
      expect(data).toMatch(/: expected a term, got .* → npm run check -- --explain TERM-UNKNOWN$/s);
    }),
  );
});
