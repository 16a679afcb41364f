import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { locales } from '../locales';
import { hostileCitations } from '../testing/hostile-citation';
import { sampleCitations } from '../testing/sample-citations.node';
import type { Citation } from './citation';
import { toMarkdown } from './markdown';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}

const read = (text: string): Node => unified().use(remarkParse).use(remarkGfm).parse(text) as Node;
const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)];
const seen = (node: Node): string => node.value ?? (node.children ?? []).map(seen).join('');
const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

const known = ['root', 'paragraph', 'text', 'link', 'list', 'listItem'];

function expectSame({ title, url, parts, signs }: Citation, text: string): void {
  const tree = read(text);
  const items = parts.filter(({ opens }) => opens).length;
  const blocks = items > 0 ? ['paragraph', 'list'] : ['paragraph'];
  expect(tree.children?.map(({ type }) => type)).toEqual(blocks);
  const said = parts.map(
    ({ label, text, opens }, i) =>
      (opens ? '\n' : i > 0 ? signs.separator : signs.dash) + label + signs.colon + text,
  );
  const list = all(tree).filter(({ type }) => type === 'listItem');
  const shown = [tree.children?.[0] ?? tree, ...list].map(seen).join('\n');
  expect(flat(shown)).toBe(flat(title + (said.join('') || signs.dash)));
  expect(list).toHaveLength(items);
  expect(list.flatMap(({ children = [] }) => children.map(({ type }) => type))).toEqual(
    list.map(() => 'paragraph'),
  );
  const kinds = new Set(all(tree).map(({ type }) => type));
  expect([...kinds].filter((type) => !known.includes(type))).toEqual([]);
  const links = all(tree).filter((node) => node.type === 'link');
  const wanted = [url, ...parts.flatMap((part) => part.url ?? [])];
  expect(links.map((link) => decodeURI(link.url ?? ''))).toEqual(
    // What Markdown could take for a sign of its own is written in hexadecimal: the same address.
    expect.arrayContaining(wanted.map((one) => decodeURI(one))),
  );
}

test('read back, the same words and links, a case an item', () => {
  for (const locale of locales) {
    for (const citation of Object.values(sampleCitations(locale))) {
      expectSame(citation, toMarkdown(citation));
    }
  }
});

test('no sign in a text becomes markup', () => {
  fc.assert(
    fc.property(hostileCitations, (citation) => expectSame(citation, toMarkdown(citation))),
    { numRuns: 300 },
  );
});
