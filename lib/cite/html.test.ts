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
  const elements = childNodes.filter((node): node is Tree.Element => 'tagName' in node);
  const links = elements.filter(({ tagName }) => tagName === 'a');
  // All others begin a line.
  const breaks = elements.filter(({ tagName }) => tagName === 'br');
  expect(breaks).toHaveLength(parts.filter(({ opens }) => opens).length);
  expect(elements).toHaveLength(links.length + breaks.length);
  expect(links.map(({ attrs }) => attrs)).toEqual(
    [url, ...parts.flatMap((part) => part.url ?? [])].map((value) => [
      { name: 'href', value },
      { name: 'rel', value: 'noreferrer' },
    ]),
  );
  const said = parts.map(
    ({ label, text, opens }, i) =>
      (opens ? '\n' : i > 0 ? signs.separator : signs.dash) + label + signs.colon + text,
  );
  const seen = childNodes.map((node) => (node.nodeName === 'br' ? '\n' : textOf(node)));
  expect(seen.join('')).toBe(lines(title + (said.join('') || signs.dash)));
}

test('read back, the same words and links', () => {
  for (const locale of locales) Object.values(sampleCitations(locale)).forEach(expectSame);
});

test('no sign in a text becomes markup', () => {
  fc.assert(fc.property(hostileCitations, expectSame), { numRuns: 300 });
});
