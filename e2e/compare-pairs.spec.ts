// Every ready-made comparison, from its file: a real table, the same words as the data, no blank.
// Faults are gathered and judged at the end: there are thousands of cells.
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { groupLabels, statementFacets } from '../lib/facets';
import { type Locale, locales } from '../lib/locales';
import { messages } from '../lib/messages/messages';
import { joinSentences } from '../lib/text/join-sentences';
import { pairId } from '../lib/url/pairs';
import { paths } from '../lib/url/paths';
import {
  attribute,
  below,
  builtFiles,
  builtPage,
  builtPages,
  builtText,
  type Element,
  textOf,
} from './support/built';
import { type PublishedCase, type Statement, valueLabel } from './support/cases';
import { pairs, readPairTable } from './support/pair-table';

const tables = (locale: Locale) => pairs.map((pair) => readPairTable(locale, pair));

const facetsOf = (item: PublishedCase | undefined): string[] => Object.keys(item?.facets ?? {});

const statementsOf = (item: PublishedCase, facet: string): Statement[] =>
  item.statements.filter((statement) => statement.facet === facet);

/** What makes two cells equal: values, their state and how far they go, not words or evidence. */
function keysOf(item: PublishedCase, facet: string): string {
  const statements = statementsOf(item, facet);
  // What goes as far as the outcome need not say so.
  const scopeOf = ({ scope }: Statement) => (scope === item.outcome.scope ? undefined : scope);
  const keys =
    statements.length > 0
      ? statements.map((told) => [told.term, told.status, scopeOf(told)].join('|'))
      : (item.facets[facet] ?? []);
  return [...keys].sort().join('\n');
}

interface Column {
  readonly rows: readonly { id: string; cell: { facts: readonly { label: string }[] } }[];
}

/** What the free comparison fetches. */
const readColumn = (locale: Locale, id: string): Column =>
  JSON.parse(builtText(paths.column(locale, id).slice(1)));

/** What readers want judged above all. */
const judged = new Set(['outcome', ...statementFacets.map(({ id }) => id)]);

test('a page stays within 15 KB, and ships no more than its files to take along', () => {
  const weights = builtFiles()
    .filter((file) => /^[a-z]+\/compare\/.+-vs-.+\/index\.html$/.test(file))
    .map((file) => ({ file, size: brotliCompressSync(builtText(file)).length }));
  expect(weights).toHaveLength(2 * pairs.length);
  expect(weights.filter(({ size }) => size > 15 * 1024)).toEqual([]);
});

test('there is a page for every pair, and it is listed', () => {
  expect(pairs.length).toBeGreaterThan(30);
  for (const locale of locales) {
    const hrefs = builtPage(paths.compare(locale)).elements.map((a) => attribute(a, 'href'));
    const listed = pairs.map(([a, b]) => paths.pair(locale, pairId(a.id, b.id)));
    expect(listed.filter((path) => !hrefs.includes(path))).toEqual([]);
    const built = builtPages().filter(({ path }) => path.startsWith(`/${locale}/compare/`));
    expect(built).toHaveLength(pairs.length + 1);
  }
});

for (const locale of locales) {
  const words = messages(locale);
  const verdictWords: Readonly<Record<string, string>> = {
    same: words.compareSame,
    differs: words.compareDiffers,
    'one-sided': words.compareOneSided,
    unstated: words.compareUnstated,
  };

  test(`the table is one: caption, a column a case, a row head a row (${locale})`, () => {
    for (const { page, caption, columnHeads, groupHeads, looseHeads, order, rows } of tables(
      locale,
    )) {
      for (const { company } of order) expect(caption, page.path).toContain(company.name[locale]);
      expect(columnHeads, page.path).toEqual([
        words.row,
        ...order.map(({ title }) => expect.stringContaining(title[locale])),
      ]);
      expect(groupHeads, page.path).toEqual(Object.values(groupLabels(locale)));
      expect(looseHeads, page.path).toBe(0);
      expect(rows.length, page.path).toBeGreaterThan(facetsOf(order[0]).length);
      const blank = rows.filter(
        ({ cells }) => cells.length !== 2 || !cells.every((cell) => /[\p{L}\p{N}]/u.test(cell)),
      );
      expect(blank, page.path).toEqual([]);
    }
  });

  test(`cells say what the data says, in words (${locale})`, () => {
    const wrong: string[] = [];
    for (const { page, order, rowOf } of tables(locale)) {
      for (const facet of facetsOf(order[0])) {
        const { cells, counts } = rowOf(facet);
        for (const [i, item] of order.entries()) {
          const text = cells[i] ?? '';
          const statements = statementsOf(item, facet);
          const wanted = statements.flatMap(({ term, status }) => [
            valueLabel(locale, facet, term),
            ...(status && status !== 'used' ? [words.status[status]] : []),
          ]);
          if (statements.length === 0) {
            for (const value of item.facets[facet] ?? []) {
              wanted.push(valueLabel(locale, facet, value));
              if (value === 'not-stated' && text !== words.notStated) wrong.push(text);
            }
          }
          const { shown = 0, left = 0 } = counts[i] ?? {};
          const missing = wanted.filter((word) => !text.includes(word));
          // A cell that is cut says how many facts it leaves out, and leaves out no more.
          const isWrong = left === 0 ? missing.length > 0 : missing.length > 2 * left;
          const all = statements.length || (item.facets[facet] ?? []).length;
          if (isWrong || shown + left !== all) {
            wrong.push(`${page.path} ${facet} of ${item.id}: ${missing}, ${shown} + ${left}`);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test(`each row says whether the cases differ in it (${locale})`, () => {
    const wrong: string[] = [];
    const seen = new Set<string>();
    for (const { page, order, rows, rowOf } of tables(locale)) {
      for (const { label, head, verdict = '' } of rows) {
        if (head !== label + (verdictWords[verdict] ?? '')) wrong.push(`${page.path} ${head}`);
      }
      for (const facet of facetsOf(order[0])) {
        const { verdict = '' } = rowOf(facet);
        const [a, b] = order.map((item) => keysOf(item, facet));
        const silent = [a, b].filter((keys) => keys === 'not-stated').length;
        // Silence is no difference, and no agreement.
        const right = ['one-sided', 'unstated'][silent - 1] ?? (a === b ? 'same' : 'differs');
        // Names differ by nature: rows of them need no verdict.
        const isExempt = verdict === 'none' && silent === 0 && !judged.has(facet);
        if (verdict !== right && !isExempt) wrong.push(`${page.path} ${facet}: ${verdict}`);
        seen.add(verdict);
      }
    }
    expect(wrong).toEqual([]);
    expect([...seen].sort()).toEqual(['differs', 'none', 'one-sided', 'same', 'unstated']);
  });

  test(`what is left out of a cell is few, and found on the page of the case (${locale})`, () => {
    const wrong: string[] = [];
    let whole = 0;
    for (const { page, rows } of tables(locale)) {
      const left = rows.flatMap(({ counts }) => counts.map((count) => count.left));
      const links = page.elements.filter(
        (one) => one.tagName === 'p' && attribute(one, 'class') === 'compare-more',
      );
      if (links.length !== left.filter((n) => n > 0).length) wrong.push(page.path);
      const isCut = links.length > 0;
      // Then the free comparison, which has all of them, is offered.
      const offered = page.elements.some((one) =>
        attribute(one, 'href')?.startsWith(`${paths.compare(locale)}?cases=`),
      );
      if (offered !== isCut) wrong.push(`${page.path}: free comparison`);
      if (!isCut) whole += 1;
    }
    expect(wrong).toEqual([]);
    expect(whole).toBeGreaterThan(tables(locale).length / 2);
  });

  test(`every fact of a case has its date: its own, or that of the telling in the head (${locale})`, () => {
    for (const { page, columnHeads } of tables(locale)) {
      const [before = '', after = ''] = words.compareAsOf('|').split('|');
      for (const head of columnHeads.slice(1)) {
        expect(head, page.path).toContain(before);
        expect(head, page.path).toContain(after);
        expect(head, page.path).toMatch(/\d{4}/);
      }
    }
  });

  test(`two sentences say what is the same and what differs, and stand in the description (${locale})`, () => {
    const seen = new Set<string>();
    for (const { page } of tables(locale)) {
      const summary = page.elements.find(
        (one) => attribute(one, 'aria-label') === words.compareGlance,
      );
      const sentences = below(summary as Element).map(textOf);
      expect(sentences, page.path).toHaveLength(2);
      const description = page.elements.find((one) => attribute(one, 'name') === 'description');
      expect(attribute(description as Element, 'content')).toBe(joinSentences(sentences));
      seen.add(sentences.join(' '));
    }
    expect(seen.size).toBeGreaterThan(pairs.length / 2);
  });

  test(`a note warns where the talks are years apart (${locale})`, () => {
    for (const { page, order, notes } of tables(locale)) {
      const years = order.map(({ year }) => Number(year));
      const apart = Math.max(...years) - Math.min(...years);
      expect(notes, page.path).toEqual(apart >= 2 ? [words.compareYearsApart(apart)] : []);
    }
  });

  test(`the columns that the free comparison fetches say the same (${locale})`, () => {
    const wrong: string[] = [];
    for (const { page, order, rows } of tables(locale)) {
      for (const [i, item] of order.entries()) {
        const column = readColumn(locale, item.id);
        if (column.rows.length !== rows.length) wrong.push(`${page.path}: other rows`);
        for (const [n, { id, cell }] of column.rows.entries()) {
          const text = rows[n]?.cells[i] ?? '';
          const { shown = 0, left = 0 } = rows[n]?.counts[i] ?? {};
          const isShown = cell.facts
            .slice(0, shown)
            .every(({ label }) => label && text.includes(label));
          const isWhole = cell.facts.length > 0 && cell.facts.length === shown + left;
          if (!isWhole || !isShown) wrong.push(`${page.path} ${id} of ${item.id}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
}
