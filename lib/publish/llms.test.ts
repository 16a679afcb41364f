import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { type Case, type Casebook, caseOf } from '../casebook';
import { loadCasebook } from '../casebook.node';
import { hostileBook, hostileTexts } from '../testing/hostile-book';
import { projectRoot } from '../testing/project-files.node';
import { bookOf } from '../testing/tiny-base.node';
import { paths } from '../url/paths';
import { documentMarkdown } from './document-markdown';
import { caseDocument } from './documents/case-document';
import { llms } from './llms';

const tiny = bookOf();
const { book: real } = loadCasebook(`${projectRoot}content`);
if (!real) throw new Error('The content has problems.');

interface Node {
  readonly type: string;
  readonly depth?: number;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}

const caseMarkdown = (book: Casebook, item: Case) =>
  documentMarkdown(caseDocument(book, item, 'en'));

const markdown = (text: string) =>
  unified().use(remarkParse).use(remarkGfm).parse(text) as unknown as Node;
const textOf = ({ value = '', children = [] }: Node): string =>
  value + children.map(textOf).join('');
const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)];

const fileOf = (book: Casebook, path: string) =>
  llms(book)
    .filter((one) => one.path === path)
    .map(({ make }) => String(make()))
    .join();

test('llms.txt: one title, a quotation, no heading before the rules, then lists of links', () => {
  const { children = [] } = markdown(fileOf(real, '/llms.txt'));
  const kinds = children.map(({ type, depth }) => type + (depth ?? ''));
  expect(kinds).toEqual([
    ...['heading1', 'blockquote', 'paragraph', 'paragraph', 'list'],
    ...['heading2', 'list', 'heading2', 'list', 'heading2', 'list'],
  ]);
  const entries = children.slice(6).flatMap((list) => (list.type === 'list' ? list.children : []));
  for (const entry of entries) {
    // `- [name](url)`, and `: notes` behind it.
    const [link, ...notes] = entry?.children?.[0]?.children ?? [];
    expect(link?.type).toBe('link');
    expect(notes.map(textOf).join('')).toMatch(/^(: .+)?$/);
  }
});

test('every case stands there once, newest first, with its outcome and its file', () => {
  const { children = [] } = markdown(fileOf(real, '/llms.txt'));
  const lines = (children[6]?.children ?? []).map((entry) => ({
    text: textOf(entry),
    url: all(entry).find(({ type }) => type === 'link')?.url,
  }));
  expect(lines.map(({ url }) => url).sort()).toEqual(
    real.cases.map(({ id }) => paths.twin(paths.case('en', id), 'md')).sort(),
  );
  expect(lines[0]).toEqual({
    text: 'Wantedly: from kOps to Amazon EKS, and still on Kubernetes by choice: Self-managed to managed (Whole company), about 2022 (inferred), told 15 June 2024',
    url: paths.twin(paths.case('en', 'wantedly-2024'), 'md'),
  });
});

test('llms-full.txt: every case in full, with every value that is stated', () => {
  const text = fileOf(real, '/llms-full.txt');
  for (const item of real.cases) {
    expect(text).toContain(caseMarkdown(real, item).trimEnd());
  }
  const titles = (markdown(text).children ?? []).filter(({ depth }) => depth === 1).map(textOf);
  expect(titles.slice(1).sort()).toEqual(real.cases.map(({ words }) => words.en.title).sort());
});

test.each(Object.entries(hostileTexts))('%s becomes no markup', (_, text) => {
  const plain = markdown(caseMarkdown(tiny, caseOf(tiny, 'sample-ltd-2021')));
  const hostile = hostileBook(tiny, text);
  const tree = markdown(caseMarkdown(hostile, caseOf(hostile, 'sample-ltd-2021')));
  const kinds = (node: Node) =>
    all(node)
      .map(({ type }) => type)
      .filter((type) => type !== 'text');
  expect(kinds(tree)).toEqual(kinds(plain));
  // A line break would end the heading; U+0000 is replaced by every reader of Markdown.
  const shown = text.replace(/\s*[\r\n]+\s*/g, ' ').replace(/\0/g, '\uFFFD');
  expect(textOf(tree.children?.[0] ?? tree)).toBe(shown);
  const overview = markdown(fileOf(hostile, '/llms.txt'));
  expect(kinds(overview)).toEqual(kinds(markdown(fileOf(tiny, '/llms.txt'))));
});
