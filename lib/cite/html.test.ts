import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { expect, test } from 'vitest';
import { locales } from '../locales';
import { hostileCitations } from '../testing/hostile-citation';
import { sampleCitations } from '../testing/sample-citations.node';
import type { Citation } from './citation';
import { toHtml } from './html';

const textOf = (node: Tree.Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
/** As a parser gives lines back. */
const lines = (text: string) => text.replace(/\r\n?/g, '\n');

function expectSame(citation: Citation): void {
  const { title, url, parts, signs } = citation;
  const { childNodes } = parseFragment(toHtml(citation));
  const links = childNodes.filter((node): node is Tree.Element => 'tagName' in node);
  expect(new Set(links.map(({ tagName }) => tagName))).toEqual(new Set(['a']));
  expect(links.map(({ attrs }) => attrs)).toEqual(
    [url, ...parts.flatMap((part) => part.url ?? [])].map((value) => [
      { name: 'href', value },
      { name: 'rel', value: 'noreferrer' },
    ]),
  );
  const said = parts.map((part) => part.label + signs.colon + part.text).join(signs.separator);
  expect(childNodes.map(textOf).join('')).toBe(lines(title + signs.dash + said));
}

test('read back, the same words and links', () => {
  for (const locale of locales) Object.values(sampleCitations(locale)).forEach(expectSame);
});

test('no sign in a text becomes markup', () => {
  fc.assert(fc.property(hostileCitations, expectSame), { numRuns: 300 });
});
