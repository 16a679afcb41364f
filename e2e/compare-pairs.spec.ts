// Every ready-made comparison, from its file: a real table, the same words as the data, no blank.
import { expect, test } from '@playwright/test';
import { facetGroups, statementFacets } from '../lib/facets';
import { type Locale, locales } from '../lib/locales';
import { messages } from '../lib/messages/messages';
import { pairId } from '../lib/url/pairs';
import { paths } from '../lib/url/paths';
import {
  attribute,
  below,
  builtPage,
  builtPages,
  builtText,
  type Element,
  headingOf,
  textOf,
} from './support/built';
import { cases, type PublishedCase, type Statement, valueLabel } from './support/cases';

const pairs = cases.flatMap((a, i) => cases.slice(i + 1).map((b) => [a, b] as const));

/** The table of a pair page, read as a screen reader does. */
function readTable(locale: Locale, [a, b]: readonly [PublishedCase, PublishedCase]) {
  const page = builtPage(paths.pair(locale, pairId(a.id, b.id)));
  const named = (name: string, within: readonly Element[] = page.elements) =>
    within.filter(({ tagName }) => tagName === name);
  const columns = named('th').filter((th) => attribute(th, 'scope') === 'col');
  // In the order of the columns, whatever that is.
  const order = [a, b].toSorted(
    (x, y) => position(columns, x.title[locale]) - position(columns, y.title[locale]),
  );
  const rows = named('tr').map((tr) => ({
    tr,
    head: named('th', below(tr)).find((th) => attribute(th, 'scope') === 'row'),
    cells: named('td', below(tr)),
  }));
  const rowOf = (facet: string) => {
    const label = headingOf(paths.facet(locale, facet));
    const found = rows.filter(({ head }) => head && textOf(below(head)[0] ?? head) === label);
    expect(found, `row "${label}" on ${page.path}`).toHaveLength(1);
    return found[0] as (typeof rows)[number];
  };
  return { page, named, columns, order, rows: rows.filter(({ head }) => head), rowOf };
}

const position = (columns: readonly Element[], title: string): number =>
  columns.findIndex((th) => textOf(th).includes(title));

/** What makes two statements equal: value and state, not words or evidence. */
const keysOf = (item: PublishedCase, facet: string, statements: readonly Statement[]): string =>
  statements.length > 0
    ? statements
        .map(({ term, status, scope }) => [term, status, scope].join('|'))
        .sort()
        .join('\n')
    : [...(item.facets[facet] ?? [])].sort().join('\n');

const statementsOf = (item: PublishedCase, facet: string): Statement[] =>
  item.statements.filter((statement) => statement.facet === facet);

interface Column {
  readonly rows: readonly { id: string; cell: { facts: readonly { label: string }[] } }[];
}

const readColumn = (locale: Locale, id: string): Column =>
  JSON.parse(builtText(paths.column(locale, id).slice(1)));

test('there is a page for every pair, and it is listed', () => {
  for (const locale of locales) {
    const hrefs = builtPage(paths.compare(locale)).elements.map((a) => attribute(a, 'href'));
    const listed = pairs.map(([a, b]) => paths.pair(locale, pairId(a.id, b.id)));
    expect(listed.filter((path) => !hrefs.includes(path))).toEqual([]);
    const built = builtPages().filter(({ path }) => path.startsWith(`/${locale}/compare/`));
    expect(built).toHaveLength(pairs.length + 1);
  }
});

/** What readers want judged above all. */
const judged = new Set(['outcome', ...statementFacets.map(({ id }) => id)]);

type Verdict = 'same' | 'differs' | 'one-sided' | 'none';

const verdictOf = (row: Element): Verdict => attribute(row, 'data-verdict') as Verdict;

for (const locale of locales) {
  const words = messages(locale);
  const verdictWords = {
    same: words.compareSame,
    differs: words.compareDiffers,
    'one-sided': words.compareOneSided,
  };

  test(`the table is one: caption, a column a case, a row head a row (${locale})`, () => {
    for (const pair of pairs) {
      const { page, named, columns, rows } = readTable(locale, pair);
      const [caption] = named('caption');
      expect(caption && textOf(caption), page.path).toContain(pair[0].company.name[locale]);
      expect(caption && textOf(caption), page.path).toContain(pair[1].company.name[locale]);
      expect(columns, page.path).toHaveLength(3);
      for (const { title } of pair) expect(position(columns, title[locale])).toBeGreaterThan(0);
      expect(rows.length, page.path).toBeGreaterThan(Object.keys(pair[0].facets).length);
      for (const { head, cells } of rows) {
        const where = `${page.path} ${head && textOf(head)}`;
        expect(cells, where).toHaveLength(2);
        for (const cell of cells) expect(textOf(cell).trim(), where).toMatch(/[\p{L}\p{N}]/u);
      }
      const groups = named('th').filter((th) => attribute(th, 'scope') === 'colgroup');
      expect(groups.map(textOf)).toEqual(Object.values(facetGroups).map((label) => label[locale]));
      expect(named('th').every((th) => attribute(th, 'scope') && textOf(th).trim())).toBe(true);
    }
  });

  test(`cells say what the data says, in words (${locale})`, () => {
    for (const pair of pairs) {
      const { page, order, rowOf } = readTable(locale, pair);
      for (const facet of Object.keys(pair[0].facets)) {
        const { cells } = rowOf(facet);
        for (const [i, item] of order.entries()) {
          const text = textOf(cells[i] as Element);
          const where = `${page.path} ${facet} of ${item.id}`;
          const statements = statementsOf(item, facet);
          for (const { term, status } of statements) {
            expect(text, where).toContain(valueLabel(locale, facet, term));
            if (status && status !== 'used') expect(text, where).toContain(words.status[status]);
          }
          if (statements.length > 0) continue;
          for (const value of item.facets[facet] ?? []) {
            if (value === 'not-stated') expect(text, where).toBe(words.notStated);
            else expect(text, where).toContain(valueLabel(locale, facet, value));
          }
        }
      }
    }
  });

  test(`each row says whether the cases differ in it (${locale})`, () => {
    const seen = new Set<string>();
    for (const pair of pairs) {
      const { page, rows, rowOf } = readTable(locale, pair);
      for (const { tr, head } of rows) {
        const verdict = verdictOf(tr);
        const text = head ? textOf(head) : '';
        const said = Object.values(verdictWords).filter((word) => text.endsWith(word));
        const expected = verdict === 'none' ? [] : [verdictWords[verdict]];
        expect(said, `${page.path} ${text}`).toEqual(expected);
      }
      for (const facet of Object.keys(pair[0].facets)) {
        const where = `${page.path} ${facet}`;
        const verdict = verdictOf(rowOf(facet).tr);
        const [a, b] = pair.map((item) => keysOf(item, facet, statementsOf(item, facet)));
        const silent = [a, b].filter((keys) => keys === 'not-stated').length;
        // Silence is no difference, and names differ by nature.
        if (silent === 2) expect(verdict, where).toBe('same');
        else if (silent === 1) expect(verdict, where).toBe('one-sided');
        else expect(['none', a === b ? 'same' : 'differs'], where).toContain(verdict);
        if (judged.has(facet)) expect(verdict, where).not.toBe('none');
        seen.add(verdict);
      }
    }
    expect(seen).toEqual(new Set(['same', 'differs', 'one-sided', 'none']));
  });

  test(`a note warns where the talks are years apart (${locale})`, () => {
    for (const pair of pairs) {
      const { page, named } = readTable(locale, pair);
      const apart = Math.abs(Number(pair[0].year) - Number(pair[1].year));
      const note = words.compareYearsApart(apart);
      const notes = named('p').filter((p) => attribute(p, 'role') === 'note');
      expect(notes.map(textOf), page.path).toEqual(apart >= 2 ? [note] : []);
    }
  });

  test(`the columns that the free comparison fetches say the same (${locale})`, () => {
    for (const pair of pairs) {
      const { page, order, rows } = readTable(locale, pair);
      for (const [i, item] of order.entries()) {
        const column = readColumn(locale, item.id);
        const cells = rows.map(({ cells: both }) => textOf(both[i] as Element));
        expect(column.rows, page.path).toHaveLength(cells.length);
        for (const [n, { id, cell }] of column.rows.entries()) {
          expect(cell.facts, `${item.id} ${id}`).not.toEqual([]);
          for (const { label } of cell.facts)
            expect(cells[n], `${page.path} ${id}`).toContain(label);
        }
      }
    }
  });
}
