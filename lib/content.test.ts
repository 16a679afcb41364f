// The real content: what the checker cannot ask of any base, but we ask of ours.
import { join } from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { loadCasebook } from './casebook.node';
import { feeding } from './cases/feeds';
import { facetValues } from './cases/values';
import { statementFacets } from './facets';
import { locales } from './locales';
import { formatProblem } from './problems';
import { projectRoot } from './testing/project-files.node';

const { book, problems } = loadCasebook(join(projectRoot, 'content'));
const cases = book?.cases ?? [];

test('no problem at all, not even a warning', () => {
  expect(problems.map(formatProblem)).toEqual([]);
});

test('the cases the base began with stay', () => {
  expect(cases.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      'chatwork-2019',
      'hatena-2022',
      'hatena-mackerel-2019',
      'oisix-ra-daichi-2019',
      'synergy-marketing-2020',
      'wantedly-2024',
      'zeals-2019',
    ]),
  );
});

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly name?: string | null;
  readonly children?: readonly Node[];
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);
const blocksOf = (body: string): readonly Node[] => (parser.parse(body) as Node).children ?? [];
const isBlock = ({ type }: Node) =>
  ['list', 'listItem', 'table', 'tableRow', 'tableCell', 'paragraph'].includes(type);
const textOf = (node: Node): string =>
  node.type === 'text' || node.type === 'inlineCode'
    ? (node.value ?? '')
    : `${(node.children ?? []).map(textOf).join('')}${isBlock(node) ? ' ' : ''}`;
const hasCite = (node: Node): boolean =>
  node.name === 'Cite' || (node.children ?? []).some(hasCite);

/** Blocks up to and with the next citation; a list or table goes with the words around it. */
function uncited(blocks: readonly Node[]): string[] {
  const found: string[] = [];
  let open: Node | undefined;
  for (const [i, block] of blocks.entries()) {
    const next = blocks[i + 1];
    const leadsOn =
      next !== undefined &&
      next.type !== 'heading' &&
      (block.type !== 'paragraph' || next.type !== 'paragraph');
    if (block.type === 'heading' || hasCite(block)) open = undefined;
    else if (leadsOn) open ??= block;
    else found.push(textOf(open ?? block).slice(0, 60));
    if (!leadsOn) open = undefined;
  }
  return found;
}

for (const item of cases) {
  const blocks = blocksOf(item.words.en.body);

  test(`${item.id}: told in both languages, under the same headings`, () => {
    for (const locale of locales) expect(item.words[locale].lang).toBe(locale);
    const ids = locales.map((locale) =>
      item.words[locale].headings.map(({ id, depth }) => [id, depth]),
    );
    expect(ids[1]).toEqual(ids[0]);
    expect(ids[0]?.length).toBeGreaterThan(1);
    expect(item.words.ja.title).toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u);
    expect(item.words.en.summary).not.toMatch(
      /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
    );
  });

  test(`${item.id}: titles and summaries within their limits`, () => {
    for (const locale of locales) {
      const { title, summary } = item.words[locale];
      expect([...title].length).toBeLessThanOrEqual(120);
      expect([...summary].length).toBeLessThanOrEqual(300);
      expect([...summary].length).toBeGreaterThan(30);
    }
  });

  test(`${item.id}: prose of the length its kind asks for`, () => {
    const prose = blocks
      .filter(({ type }) => type !== 'heading')
      .map(textOf)
      .join(' ');
    const words = prose.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    expect(words).toBeGreaterThanOrEqual(item.parent ? 150 : 400);
    expect(words).toBeLessThanOrEqual(1000);
  });

  test(`${item.id}: every paragraph says where it is from`, () => {
    for (const locale of locales) {
      expect(uncited(blocksOf(item.words[locale].body)), locale).toEqual([]);
    }
  });

  test(`${item.id}: a facet is not stated only where nothing is`, () => {
    for (const facet of statementFacets) {
      const state = item.states[facet.id];
      const values = book ? facetValues(book, item, facet) : [];
      const isSaid =
        feeding(state).length > 0 ||
        (Array.isArray(state) && state.some(({ is }) => is === 'none'));
      expect(values.includes('not-stated'), facet.id).toBe(!isSaid);
    }
  });
}
