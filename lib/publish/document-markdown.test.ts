import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { caseOf } from '../casebook';
import { findFacet } from '../facets';
import { locales } from '../locales';
import { messages } from '../messages/messages';
import { bookOf } from '../testing/tiny-base.node';
import type { Document, DocumentFact } from './document';
import { documentMarkdown } from './document-markdown';
import { caseDocument } from './documents/case-document';
import { companyDocument } from './documents/company-document';
import { listDocument } from './documents/list-document';
import { termDocument } from './documents/term-document';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly depth?: number;
  readonly children?: readonly Node[];
}

const read = (text: string): readonly Node[] =>
  (unified().use(remarkParse).use(remarkGfm).parse(text) as Node).children ?? [];
const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)];
const seen = (node: Node): string => node.value ?? (node.children ?? []).map(seen).join('');
const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What a line says, put together once more. */
function wordsOf(fact: DocumentFact, doc: Document): string {
  const { colon, listSeparator, withDetails } = messages(doc.language);
  const { about, name, url, details = [], text, evidence = [] } = fact;
  const phrases = details.map(flat).join(listSeparator);
  const named = name && flat(name);
  const head = named && phrases ? withDetails(named, phrases) : named || phrases;
  const said = [head, text && flat(text)].filter(Boolean).join(colon);
  const own = url && !name ? ['#'] : [];
  return flat(
    [about ? flat(about.label) + colon + said : said, ...evidence.map((link) => link.text), ...own]
      .map(flat)
      .join(' '),
  );
}

/** A line, and behind it the lines below it. */
function withNested(item: Node): Node[] {
  const { children = [] } = item;
  const [lists, own] = [true, false].map((is) =>
    children.filter(({ type }) => (type === 'list') === is),
  );
  const nested = (lists ?? []).flatMap((list) => list.children ?? []);
  return [{ ...item, children: own ?? [] }, ...nested];
}

const urlsOf = ({ url, evidence = [] }: DocumentFact): string[] => [
  ...(url ? [url] : []),
  ...evidence.map((link) => link.url),
];

/** Addresses and mail addresses in a text become links by themselves, to what they say. */
const isOwnAddress = (node: Node) =>
  node.type === 'link' &&
  (node.url ?? '').replace(/^(mailto:|https?:\/\/)/, '') === seen(node).replace(/^https?:\/\//, '');

function expectSame(doc: Document): void {
  const blocks = read(documentMarkdown(doc));
  const [title, ...rest] = blocks;
  expect(title).toMatchObject({ type: 'heading', depth: 1 });
  expect(flat(seen(title as Node))).toBe(flat(doc.title));
  const headings = rest.filter(({ type, depth }) => type === 'heading' && depth === 2);
  expect(headings.map((node) => flat(seen(node)))).toEqual(
    doc.sections.map((section) => flat(section.title)),
  );
  const lists = [doc.facts, ...doc.sections.map(({ facts }) => facts)].filter(
    (facts) => facts.length > 0,
  );
  const prose = doc.sections.some((section) => section.prose);
  const found = blocks.filter(({ type }) => type === 'list');
  if (!prose) expect(found).toHaveLength(lists.length);
  const items = found.flatMap(({ children = [] }) => children).flatMap(withNested);
  const told = lists.flat().flatMap((fact) => [fact, ...(fact.places ?? [])]);
  for (const [i, fact] of told.entries()) {
    const item = prose ? items.find((one) => flat(seen(one)) === wordsOf(fact, doc)) : items[i];
    expect(item && flat(seen(item))).toBe(wordsOf(fact, doc));
    const nodes = all(item as Node);
    const links = nodes.filter((node) => node.type === 'link' && !isOwnAddress(node));
    expect(new Set(links.map(({ url }) => decodeURI(url ?? '')))).toEqual(new Set(urlsOf(fact)));
    const kinds = new Set(nodes.map(({ type }) => type));
    for (const type of ['listItem', 'paragraph', 'text', 'link']) kinds.delete(type);
    expect([...kinds]).toEqual([]);
  }
}

const nasty = [
  'a | b',
  '[link](javascript:alert(1))',
  '![image](x.png)',
  '`code` and ``more``',
  '<script>alert(1)</script>',
  'one\ntwo\r\n\r\n# three',
  '    four spaces',
  '\\ back\\slash\\',
  '*bold* _it_ ~~no~~ #tag $x$ &amp; &',
  '1. one',
  '2) two',
  '- dash',
  '> quoted',
  '[ ] task',
  '---',
  '===',
  '```js',
  '\u202Eright to left\u202C',
  '👩‍💻 emoji 🇯🇵',
  '日本語（全角）「括弧」**強調**',
  'x'.repeat(200),
] as const;
const line = fc.oneof(
  fc.constantFrom(...nasty),
  fc.string({ minLength: 1, maxLength: 12 }).map((text) => `x${text}`),
);
const url = fc.constantFrom(
  'https://c.example/en/cases/a-2019/#s-talk',
  '/kb/en/cases/a-2019/#f-outcome',
);
const link = fc.record({ text: line, url });
const fact: fc.Arbitrary<DocumentFact> = fc.record(
  {
    about: fc.record({ label: line }),
    name: line,
    url,
    details: fc.array(line, { minLength: 1, maxLength: 2 }),
    text: line,
    evidence: fc.array(link, { minLength: 1, maxLength: 2 }),
    places: fc.array(
      fc.record(
        { about: fc.record({ label: line }), name: line, url, details: fc.array(line) },
        { requiredKeys: ['about', 'name'] },
      ),
      { minLength: 1, maxLength: 2 },
    ),
  },
  { requiredKeys: ['name'] },
);
const documents: fc.Arbitrary<Document> = fc.record({
  kind: fc.constant('case' as const),
  id: fc.constant('a-2019'),
  language: fc.constantFrom(...locales),
  title: line,
  summary: fc.array(line, { maxLength: 2 }),
  url,
  data: url,
  facts: fc.array(fact, { maxLength: 2 }),
  sections: fc.array(
    fc.record({
      id: fc.constant('facts'),
      title: line,
      url,
      facts: fc.array(fact, { minLength: 1, maxLength: 3 }),
    }),
    { maxLength: 2 },
  ),
});

test('no text becomes markup, whatever signs it holds', () => {
  fc.assert(fc.property(documents, expectSame), { numRuns: 150 });
});

const book = bookOf();
const facet = (id: string) => findFacet(id) ?? expect.fail(`no facet ${id}`);

test('pages read back say what they were made of, with every link', () => {
  for (const locale of locales) {
    for (const item of book.cases) expectSame(caseDocument(book, item, locale));
    for (const { id } of book.companies) expectSame(companyDocument(book, id, locale));
    for (const value of ['k3s', 'nomad', 'not-stated']) {
      expectSame(termDocument(book, facet('cluster'), value, locale));
    }
    expectSame(termDocument(book, facet('outcome'), 'retreated', locale));
    expectSame(listDocument(book, locale));
  }
});

test('a case says its facts, its silence, its sources, and links each to its place', () => {
  const text = documentMarkdown(caseDocument(book, caseOf(book, 'example-co-2020'), 'en'));
  const page = '/en/cases/example-co-2020/';
  for (const wanted of [
    '# Example Co.: seat maps from k3s to Nomad',
    `- Outcome: [retreated](${page}#f-outcome) [S11](${page}#s-ex-deck)`,
    `- Cluster tool or platform: [k3s](${page}#f-cluster-k3s) (Formerly used, since 2018, until November 2019, replaced by nomad, why given up: staff shortage) [S4-5](${page}#s-ex-deck)`,
    `- Service mesh: [Not stated](${page}#f-mesh)`,
    `- November 2019: [retreated](${page}#f-timeline-retreated): Cluster off [S11](${page}#s-ex-deck)`,
    `- undated: [incident](${page}#f-timeline-incident): Upgrade failed [S8](${page}#s-ex-deck)`,
    `- [nodes: about 6–8](${page}#f-scale-nodes) (per cluster, as of 2019)`,
    '### Why they left',
    `Too few people. [S9](${page}#s-ex-deck) [②p1](${page}#s-ex-report)`,
    `- Count people first [S14](${page}#s-ex-deck) [\\#](${page}#f-lesson-1)`,
    '- [A talk that nobody gave](https://slides.example/ex-deck)',
    '\n  - ②§1:2: Questions/Hana Example:2\n',
    '  - ADR1: [adr/1.md](https://github.com/example-co/records/blob/0123456789abcdef0123456789abcdef01234567/adr/1.md) (§Decision)',
    `[ADR1§Decision](${page}#s-ex-records-adr1)`,
    'How to read the marks',
    `Permanent link: [Example Co.: seat maps from k3s to Nomad](${page})`,
  ]) {
    expect(text).toContain(wanted);
  }
});
