import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { hostileSheets } from '../../testing/hostile-sheet';
import { sampleSheet } from '../../testing/sample-sheet.node';
import { toMarkdown } from './markdown';
import type { Sheet } from './sheet';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}

const read = (text: string): Node => unified().use(remarkParse).use(remarkGfm).parse(text) as Node;

/** As a reader sees it. */
function seen(node: Node): string {
  if (node.type === 'html') return node.value === '<br>' ? '\n' : `HTML ${node.value}`;
  return node.value ?? (node.children ?? []).map(seen).join('');
}

const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)];

const flat = (text: string) =>
  text
    .replace(/[^\S\n]*[\r\n]+\s*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const lines = (text: string) => text.split('\n').map(flat);

function expectSame(sheet: Sheet): void {
  const tree = read(toMarkdown(sheet));
  const kinds = tree.children?.map(({ type }) => type);
  expect(kinds?.slice(0, 2 + sheet.summary.length)).toEqual([
    'heading',
    ...sheet.summary.map(() => 'paragraph'),
    'table',
  ]);
  expect(flat(seen(tree.children?.[0] as Node))).toBe(flat(sheet.title));
  const [table, ...others] = all(tree).filter(({ type }) => type === 'table');
  expect(others).toEqual([]);
  const [head, told, ...rows] = (table?.children ?? []).map((row) => row.children ?? []);
  expect(head?.slice(1).map((cell) => flat(seen(cell)))).toEqual(
    sheet.columns.map(({ page }) => flat(page.text)),
  );
  expect(told?.slice(1).map((cell) => flat(seen(cell)))).toEqual(
    sheet.columns.map((column) => flat(column.told)),
  );
  expect(rows).toHaveLength(sheet.rows.length);
  for (const [i, row] of sheet.rows.entries()) {
    const cells = rows[i]?.slice(1) ?? [];
    expect(cells.map((cell) => lines(seen(cell)))).toEqual(
      row.cells.map((facts) =>
        facts.map(({ text, evidence }) =>
          flat([text, ...evidence.map((link) => link.text)].map(flat).join(' ')),
        ),
      ),
    );
  }
  expect(
    all(tree)
      .filter(({ type }) => type === 'html' || type === 'image')
      .every(({ type, value }) => type === 'html' && value === '<br>'),
  ).toBe(true);
}

test('read back, a table of the same cells with the same links', () => {
  for (const locale of ['en', 'ja'] as const) {
    const sheet = sampleSheet(locale);
    expectSame(sheet);
    const urls = all(read(toMarkdown(sheet))).flatMap(({ url }) => url ?? []);
    const wanted = sheet.rows.flatMap(({ cells }) =>
      cells.flat().flatMap(({ evidence }) => evidence.map(({ url }) => url)),
    );
    expect(urls).toEqual(expect.arrayContaining([...wanted, sheet.link.url]));
    for (const { sources } of sheet.columns) {
      for (const { url } of sources) if (url) expect(urls).toContain(url);
    }
  }
});

test('no sign in a text breaks the table or becomes markup', () => {
  fc.assert(fc.property(hostileSheets, expectSame), { numRuns: 150 });
});
