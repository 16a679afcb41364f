import { join } from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { loadCasebook } from '../casebook.node';
import { locales } from '../locales';
import { projectRoot } from '../testing/project-files.node';
import { remarkHeadingIds } from './heading-ids';
import { proseMarkdown } from './prose-markdown';

interface Node {
  type: string;
  value?: string;
  url?: string;
  depth?: number;
  name?: string | null;
  children?: Node[];
}

const parser = unified().use(remarkParse).use(remarkGfm);
const plain = (text: string) => parser.parse(text) as Node;
const withMdx = (text: string) => {
  const tree = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).parse(text) as Node;
  remarkHeadingIds()(tree as Parameters<ReturnType<typeof remarkHeadingIds>>[0]);
  return tree;
};

/** Kinds and texts alone, evidence as what stands in its place; neighbouring texts are one. */
function shape(node: Node): unknown {
  const isCite = /^mdxJsx/.test(node.type) || node.url === 'cite:';
  if (isCite) return '¶';
  if (node.type === 'break') return '';
  if (node.value !== undefined) return flat(node.value);
  const parts = (node.children ?? []).map(shape).filter((part) => part !== '');
  const children: unknown[] = [];
  for (const part of parts) {
    const last = children.at(-1);
    const isText = typeof part === 'string' && typeof last === 'string';
    if (isText) children[children.length - 1] = `${last}${part}`;
    else children.push(part);
  }
  const deeper = node.type === 'heading' ? (node.depth ?? 0) : 0;
  return [node.type, ...(deeper ? [deeper] : []), ...(node.url ? [node.url] : []), ...children];
}

const flat = (text: string) => text.replace(/\s+/g, '');

const options = { cite: () => '[¶](cite:)', address: (url: string) => url, deeper: 0 };

const samples = [
  'Plain *stress* **strong** ~~gone~~ `code | ``ticks` and [a link](https://x.example/a_(b)).',
  '1) not a list\\\n- nor this',
  'A \\{brace\\} and \\<tag> and 2 \\* 3 &amp; 4 &lt;b>.',
  '- one <Cite at="a#S1" />\n- two\n  - three\n\n    more\n- four',
  '3. three\n4. four',
  '| a | b |\n| :-- | --: |\n| `x \\| y` | **z** \\| w |',
  '```yaml\na: "```"\n```',
  '## Heading with `code` {/* id */}\n\nText.\n\n***\n\nMore.',
  '[one][x] and [two](#anchor)\n\n[x]: https://x.example/',
  '- [x] done\n- [ ] open',
  'Line one\nline two  \nline three',
  '**「強調」** です。**強**い',
  'One[^a] and two[^b], one again[^a].\n\n[^b]: Plain *note*. <Cite at="a#S1" />\n\n[^a]: First.\n\n    - one\n    - two\n\n    ```\n    code\n    ```',
] as const;

test.each(samples)('%j means the same in plain Markdown', (body) => {
  const text = proseMarkdown(body, options);
  const wanted = JSON.stringify(shape(withMdx(body)));
  // Links by reference are written out.
  const written = wanted
    .replace('"linkReference"', '"link","https://x.example/"')
    .replace(/,\["definition"[^\]]*\]/, '');
  expect(JSON.stringify(shape(plain(text)))).toBe(written);
});

const { book } = loadCasebook(join(projectRoot, 'content'));

test('the prose of every case means the same, and cites as often', () => {
  let cites = 0;
  for (const item of book?.cases ?? []) {
    for (const locale of locales) {
      const { body, file } = item.words[locale];
      const tree = withMdx(body);
      const text = proseMarkdown(body, {
        ...options,
        cite: () => {
          cites += 1;
          return options.cite();
        },
      });
      expect(JSON.stringify(shape(plain(text))), file).toBe(JSON.stringify(shape(tree)));
      expect(text, file).not.toMatch(/<Cite|\{\/\*/);
    }
  }
  expect(cites).toBeGreaterThan(100);
});

test('headings go deeper, addresses are those of the caller', () => {
  const text = proseMarkdown('## One {/* one */}\n\n[there](#two) <Cite at="a#S1, b#p2" />', {
    cite: (at) => `[${at}]`,
    address: (url) => `/page/${url}`,
    deeper: 1,
  });
  expect(text).toBe('### One\n\n[there](/page/#two) [a#S1, b#p2]');
});

test('footnotes of two texts in one file keep apart', () => {
  const twice = ['one-2020', 'two-2021'].map((id) =>
    proseMarkdown('x[^1]\n\n[^1]: y', { ...options, footnote: (label) => `${id}-${label}` }),
  );
  expect(twice.join('\n\n')).toBe(
    'x[^one-2020-1]\n\n[^one-2020-1]: y\n\nx[^two-2021-1]\n\n[^two-2021-1]: y',
  );
});
