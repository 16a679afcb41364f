import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { hostileTexts } from '../testing/hostile-book';
import { commentText } from './comment-text';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)];
const seen = (node: Node): string => node.value ?? (node.children ?? []).map(seen).join('');
const parse = (text: string) => unified().use(remarkParse).use(remarkGfm).parse(text) as Node;

/** The table and the list that the report writes, with a text of content in them. */
const inTable = (text: string) => parse(`| a | b |\n| --- | --- |\n| ${text} | end |`);
const inList = (text: string) => parse(`- ${text}\n- end`);

const tableNodes = ['root', 'table', 'tableRow', 'tableCell', 'text'];
const listNodes = ['root', 'list', 'listItem', 'paragraph', 'text'];

/** What hosts make links or pictures of in a finished text. */
const triggers = /@[\p{L}\p{N}]|#\d|\bGH-\d|:[+a-z0-9_-]+:/iu;

const sign = fc.constantFrom(
  ...[
    '@octo',
    '#1',
    'GH-2',
    ':+1:',
    '|',
    '`',
    '*',
    '_',
    '[x](y)',
    '<b>',
    '\\',
    '\n',
    '- ',
    '1. ',
    '# ',
  ],
  ...[
    '&amp;',
    '&#64;',
    '~~',
    '$',
    '> ',
    '://',
    'www.a.b',
    'a@b.c',
    '    ',
    '\u202e',
    '\u200b',
    '日本',
  ],
);
const hostile = fc.oneof(
  fc
    .array(fc.oneof(sign, fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 12 })
    .map((parts) => parts.join('')),
  fc.constantFrom(...Object.values(hostileTexts)),
);

test('any text stays text: no markup, no cell more, nothing that a host turns into something', {
  timeout: 60_000,
}, () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const shown = commentText(text, 10_000);
      expect(shown).not.toMatch(/[\r\n]/);
      const [table, list] = [inTable(shown), inList(shown)];
      expect(
        all(table)
          .map(({ type }) => type)
          .filter((type) => !tableNodes.includes(type)),
      ).toEqual([]);
      expect(
        all(list)
          .map(({ type }) => type)
          .filter((type) => !listNodes.includes(type)),
      ).toEqual([]);
      const cells = all(table).filter(({ type }) => type === 'tableCell');
      expect(cells).toHaveLength(4);
      const words = seen(cells[2] as Node);
      expect(words).not.toMatch(triggers);
      expect(all(list).filter(({ type }) => type === 'listItem')).toHaveLength(2);
    }),
    { numRuns: 2000, seed: 7 },
  );
});

test('what is seen is what was written', () => {
  for (const text of [
    'a@b.c',
    '@octo closes #12',
    'GH-3',
    ':tada:',
    'a | b * _c_',
    '<script>',
    '日本語 [x]',
  ]) {
    const [, , cell] = all(inTable(commentText(text))).filter(({ type }) => type === 'tableCell');
    expect(seen(cell as Node).replaceAll('\u200b', '')).toBe(text);
  }
});

test('what cannot be seen is written out', () => {
  expect(commentText('a\u202eb\u200bc')).toBe(String.raw`a\\u{202e}b\\u{200b}c`);
});

test('a long text is cut between characters, and says so', () => {
  expect(commentText('𠮷'.repeat(9), 4)).toBe('𠮷𠮷𠮷𠮷…');
});
