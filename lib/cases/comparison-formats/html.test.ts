import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { expect, test } from 'vitest';
import { hostileSheets } from '../../testing/hostile-sheet';
import { sampleSheet } from '../../testing/sample-sheet.node';
import { toHtml } from './html';
import type { Sheet } from './sheet';

const below = (node: Tree.Node): Tree.Element[] =>
  'childNodes' in node
    ? node.childNodes.flatMap((child) =>
        'tagName' in child ? [child, ...below(child)] : below(child),
      )
    : [];
const named = (name: string, within: Tree.Node) =>
  below(within).filter(({ tagName }) => tagName === name);
const hrefOf = (element: Tree.Element) => element.attrs.find(({ name }) => name === 'href')?.value;

function seen(node: Tree.Node): string {
  if (node.nodeName === 'br') return '\u0000';
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(seen).join('') : '';
}

/** Line breaks of any kind are one in HTML. */
const flat = (text: string) => text.replace(/\r\n?/g, '\n');

function expectSame(sheet: Sheet): void {
  const tree = parseFragment(toHtml(sheet));
  const allowed = 'h2 p table thead tbody tr th td a em br'.split(' ');
  expect(below(tree).filter(({ tagName }) => !allowed.includes(tagName))).toEqual([]);
  expect(named('h2', tree).map(seen)).toEqual([flat(sheet.title)]);
  expect(named('table', tree)).toHaveLength(1);
  const scopes = named('th', tree).map(({ attrs }) => attrs[0]?.value);
  expect(scopes.slice(0, sheet.columns.length + 1).every((scope) => scope === 'col')).toBe(true);
  const [, , ...rows] = named('tr', tree);
  for (const [i, row] of sheet.rows.entries()) {
    expect(named('td', rows[i] as Tree.Element).map((td) => seen(td).split('\u0000'))).toEqual(
      row.cells.map((facts) =>
        facts.map(({ text, evidence }) =>
          flat([text, ...evidence.map((link) => link.text)].join(' ')),
        ),
      ),
    );
    const links = named('a', rows[i] as Tree.Element).map(hrefOf);
    expect(links).toEqual(
      row.cells.flat().flatMap(({ evidence }) => evidence.map(({ url }) => url)),
    );
  }
  expect(named('a', tree).map(hrefOf)).toContain(sheet.link.url);
}

test('read back, a table of the same cells with the same links', () => {
  for (const locale of ['en', 'ja'] as const) expectSame(sampleSheet(locale));
});

test('no sign in a text becomes markup', () => {
  // The parser drops what no HTML file may hold.
  const isText = (sheet: Sheet) => !/\\u0000|\\f/.test(JSON.stringify(sheet));
  fc.assert(fc.property(hostileSheets.filter(isText), expectSame), { numRuns: 150 });
});
