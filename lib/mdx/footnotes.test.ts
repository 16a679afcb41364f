import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { type Node, remarkFootnotes } from './footnotes';

function footnotes(markdown: string): Node {
  const tree = unified().use(remarkParse).use(remarkGfm).parse(markdown) as Node;
  remarkFootnotes()(tree);
  return tree;
}

const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)];
const named = (tree: Node, name: string) =>
  all(tree)
    .filter((node) => node.name === name)
    .map(({ attributes = [] }) =>
      Object.fromEntries(attributes.map((one) => [one.name, one.value])),
    );

test('notes are numbered as the text refers to them, and each leads back to all its marks', () => {
  const tree = footnotes('a [^x] b[^y] c[^x]\n\n[^y]: Y.\n\n[^x]: X.\n\n    More.\n');
  expect(named(tree, 'FootnoteMark')).toEqual([
    { label: 'x', number: '1', use: '1' },
    { label: 'y', number: '2', use: '1' },
    { label: 'x', number: '1', use: '2' },
  ]);
  expect(named(tree, 'Footnote')).toEqual([{ id: 'fn-x' }, { id: 'fn-y' }]);
  expect(named(tree, 'FootnoteBack')).toEqual([
    { to: 'fnref-x', number: '1', use: '1' },
    { to: 'fnref-x--2', number: '1', use: '2' },
    { to: 'fnref-y', number: '2', use: '1' },
  ]);
  expect(tree.children?.map(({ type, name }) => name ?? type)).toEqual(['paragraph', 'Footnotes']);
});

test('the second mark of one note has not the id of another note', () => {
  const back = named(footnotes('a[^a] b[^a] c[^a-2]\n\n[^a]: A\n\n[^a-2]: B\n'), 'FootnoteBack');
  expect(new Set(back.map(({ to }) => to)).size).toBe(3);
});

test('the way back stands in the last paragraph, or in one of its own behind a list', () => {
  const [inText, behindList] = ['[^a]: A.', '[^a]: A.\n\n    - b\n'].map((note) => {
    const [item] = all(footnotes(`x[^a]\n\n${note}`)).filter(({ name }) => name === 'Footnote');
    return item?.children?.map(({ type, children }) => [type, children?.at(-1)?.name]);
  });
  expect(inText).toEqual([['paragraph', 'FootnoteBack']]);
  expect(behindList).toEqual([
    ['paragraph', undefined],
    ['list', undefined],
    ['paragraph', 'FootnoteBack'],
  ]);
});

test('no space is left before a mark, and a text without notes stays as it is', () => {
  const [first] = footnotes('words [^a]\n\n[^a]: A').children?.[0]?.children ?? [];
  expect(first?.value).toBe('words');
  expect(all(footnotes('words\n')).map(({ type }) => type)).toEqual(['root', 'paragraph', 'text']);
});
