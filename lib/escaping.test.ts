// Ten thousand hostile strings through every format that is written: read back they are the same, and
// nothing else has come about.
import fc from 'fast-check';
import { parse, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { drawingSvg } from './cards/drawing-svg';
import { hostPath } from './hosting/host-path';
import { quoteNginx } from './hosting/quote-nginx';
import { redirectsFile } from './hosting/redirects-file';
import { scriptText } from './publish/json-ld/script-text';
import { element, xmlDocument } from './publish/xml';
import { inXml } from './testing/hostile-book';
import { hostileString, tenThousand } from './testing/hostile-string';
import { readCsv } from './testing/read-csv';
import { readXml } from './testing/read-xml';
import { csvLine } from './text/csv-line';
import { escapeHtml } from './text/escape-html';
import { escapeMarkdown } from './text/escape-markdown';
import { htmlLink } from './text/html-link';
import { markdownLink } from './text/markdown-link';

const timeout = 120_000;

const forAll = (holds: (text: string) => void) =>
  fc.assert(fc.property(hostileString, holds), tenThousand);

/** What an HTML parser makes of a text: one sort of line end, no NUL, whole characters. */
const inHtml = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '')
    .replace(/\p{Surrogate}/gu, '\uFFFD');
/** A file is UTF-8: half a character does not survive being written. */
const asFile = (text: string) => Buffer.from(text, 'utf8').toString('utf8');

test('HTML: one element, one attribute, one text', { timeout }, () => {
  forAll((text) => {
    const html = asFile(
      `<p title="${escapeHtml(text)}" lang='${escapeHtml(text)}'>${escapeHtml(text)}</p>`,
    );
    const { childNodes } = parseFragment(html);
    expect(childNodes).toHaveLength(1);
    const [p] = childNodes as [Tree.Element];
    expect(p.attrs.map(({ name }) => name)).toEqual(['title', 'lang']);
    for (const { value } of p.attrs) expect(value.replaceAll('\uFFFD', '')).toBe(comparable(text));
    expect(p.childNodes.every(({ nodeName }) => nodeName === '#text')).toBe(true);
    const [inside] = p.childNodes as [Tree.TextNode | undefined];
    expect((inside?.value ?? '').replaceAll('\uFFFD', '')).toBe(comparable(text));
  });
});

/** Without what stands for a lost character, which parsers put in or leave out. */
const comparable = (text: string) => inHtml(text).replaceAll('\uFFFD', '');

test('a link in HTML: one element with words', { timeout }, () => {
  forAll((text) => {
    const { childNodes } = parseFragment(asFile(htmlLink({ text, url: 'https://a.example/' })));
    expect(childNodes.map(({ nodeName }) => nodeName)).toEqual(['a']);
    const [link] = childNodes as [Tree.Element];
    expect(link.childNodes.every(({ nodeName }) => nodeName === '#text')).toBe(true);
  });
});

test('JSON-LD: one script, and the same values in it', { timeout }, () => {
  forAll((text) => {
    const thing = { '@type': 'Thing', name: text, about: { [`x${text}`]: [text] } } as const;
    const page = `<script type="application/ld+json">${scriptText([thing])}</script><p>after</p>`;
    const names: string[] = [];
    let data = '';
    const look = (node: Tree.Node): void => {
      if ('tagName' in node) names.push(node.tagName);
      if ('tagName' in node && node.tagName === 'script') {
        data = node.childNodes.map((one) => ('value' in one ? one.value : '')).join('');
      }
      if ('childNodes' in node) node.childNodes.forEach(look);
    };
    look(parse(page));
    expect(names).toEqual(['html', 'head', 'script', 'body', 'p']);
    expect(JSON.parse(data)['@graph']).toEqual([JSON.parse(JSON.stringify(thing))]);
  });
});

test('XML: the same texts and attributes', { timeout }, () => {
  forAll((text) => {
    const root = readXml(xmlDocument(element('a', { b: text }, element('d', {}, text))));
    expect(root.attributes).toEqual({ b: inXml(text) });
    expect(root.children).toEqual([{ name: 'd', attributes: {}, children: [], text: inXml(text) }]);
  });
});

test('SVG: a title and a background', { timeout }, () => {
  const fonts = {} as Parameters<typeof drawingSvg>[0];
  const drawing = { width: 1, height: 1, background: '#fff', items: [] };
  forAll((text) => {
    const svg = readXml(asFile(drawingSvg(fonts, drawing, text)));
    expect(svg.children.map(({ name }) => name)).toEqual(['title', 'rect']);
    const read = (one: string) => one.replace(/\r\n?/g, '\n').replaceAll('\uFFFD', '');
    expect(read(svg.children[0]?.text ?? '')).toBe(read(inXml(text)));
  });
});

test('CSV: the same cells, no formula', { timeout }, () => {
  forAll((text) => {
    const rows = readCsv(csvLine([text, 'x', text]));
    expect(rows).toHaveLength(1);
    const [first = '', x, last] = rows[0] ?? [];
    expect(x).toBe('x');
    expect(last).toBe(first);
    expect([text, `'${text}`]).toContain(first);
    expect(first).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/);
  });
});

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}

const markdown = unified().use(remarkParse).use(remarkGfm);
const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join('');
const typesOf = (node: Node): string[] => [node.type, ...(node.children ?? []).flatMap(typesOf)];
/** Markdown has no way to hold NUL, and folds blanks at the ends of lines. */
const inMarkdown = (text: string) => text.replace(/[\s\0\uFFFD]+/gu, '');

test('Markdown: one paragraph of text', { timeout }, () => {
  forAll((text) => {
    // This parser looks for addresses once more, when escapes are resolved; they lead where they say.
    const found = /www\.|@|:\/\//i.test(text) ? ['link'] : [];
    const known = ['root', 'paragraph', 'text', ...found];
    const tree = markdown.parse(`x${escapeMarkdown(text)}`) as Node;
    expect(typesOf(tree).filter((type) => !known.includes(type))).toEqual([]);
    expect(inMarkdown(textOf(tree))).toBe(inMarkdown(`x${text}`));
    const alone = typesOf(markdown.parse(escapeMarkdown(text)) as Node);
    expect(alone.filter((type) => !known.includes(type))).toEqual([]);
  });
});

test('a link in Markdown: one link, its words, its address', { timeout }, () => {
  forAll((text) => {
    const written = markdownLink({ text: `x${text}x`, url: 'https://a.example/b' });
    const tree = markdown.parse(written) as Node;
    expect([...new Set(typesOf(tree))]).toEqual(['root', 'paragraph', 'link', 'text']);
    expect(tree.children?.[0]?.children?.map(({ url }) => url)).toEqual(['https://a.example/b']);
    expect(inMarkdown(textOf(tree))).toBe(inMarkdown(`x${text}x`));
  });
});

test('hosts: an address or a word passes whole, or not at all', { timeout }, () => {
  let passed = 0;
  const tried = (write: () => string) => {
    try {
      const written = write();
      passed += 1;
      return written;
    } catch (error) {
      expect(error).toBeInstanceOf(RangeError);
      return undefined;
    }
  };
  forAll((text) => {
    const path = tried(() => hostPath('/kb', `/${text}`, 'fragment'));
    if (path !== undefined) expect(path).toMatch(/^\/kb\/[\w.~/-]*(#[\w.~-]+)?$/);
    const word = tried(() => quoteNginx(text));
    if (word !== undefined)
      expect(word).toMatch(/^"(?:[^"\\\n\r\0$]|\\(?!")[\s\S]|\$(?![\w{]))*"$/);
    const moved = [{ from: `/${text}`, to: '/en/' }];
    const file = tried(() =>
      redirectsFile({ basePath: '', moved } as unknown as Parameters<typeof redirectsFile>[0]),
    );
    if (file !== undefined) expect(file.split('\n')).toHaveLength(3);
  });
  expect(passed).toBeGreaterThan(100);
});
