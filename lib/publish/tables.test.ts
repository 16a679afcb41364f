import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCasebook } from '../casebook.node';
import { statementAnchors } from '../cases/anchors';
import { facetValues } from '../cases/values';
import { locales } from '../locales';
import { swap } from '../testing/changes';
import { exampleCase, sampleCase, talk } from '../testing/failing/sample';
import { projectRoot } from '../testing/project-files.node';
import { readCsv } from '../testing/read-csv';
import { bookOf } from '../testing/tiny-base.node';
import { listCsv } from './documents/list-document';
import type { Table } from './table';
import { caseTable } from './tables/cases';
import { companyTable } from './tables/companies';
import { factTable } from './tables/facts';
import { sourceTable } from './tables/sources';
import { termTable } from './tables/terms';

const { book } = loadCasebook(join(projectRoot, 'content'));
if (!book) throw new Error('the content has problems');
const tiny = bookOf();
const facts = factTable(book).rows() as readonly Record<string, unknown>[];
const counted = (id: string, facet: string) =>
  facts.filter((row) => row.case === id && row.facet === facet && row.counted);

test('the counted rows of a facet are what the filters count', () => {
  for (const item of book.cases) {
    for (const facet of book.facets.filter(({ terms }) => terms === 'file')) {
      const terms = [...new Set(counted(item.id, facet.id).map(({ term }) => term))].sort();
      const values = facetValues(book, item, facet).filter((value) => value !== 'not-stated');
      expect(terms, `${item.id} ${facet.id}`).toEqual([...values].sort());
    }
  }
});

test('a cell of a case is silent only where its rows are, and not counted where some are told', () => {
  const seen = new Set<string>();
  for (const row of caseTable(book).rows()) {
    for (const facet of book.facets.filter(({ terms }) => terms === 'file')) {
      const told = facts.filter((one) => one.case === row.id && one.facet === facet.id);
      const counting = [...new Set(told.filter((one) => one.counted).map(({ term }) => term))];
      const isSilent = told.every(({ status }) => status === 'not-stated');
      const expected = isSilent ? ['not-stated'] : counting.length > 0 ? counting : ['not-counted'];
      const cell = row[facet.id] as string[];
      expect([...cell].sort(), `${row.id} ${facet.id}`).toEqual([...expected].sort());
      for (const value of cell) seen.add(value);
    }
  }
  expect(seen).toContain('not-counted');
});

test('every statement of every case is one row, and silence is one', () => {
  for (const item of book.cases) {
    for (const [facet, state] of Object.entries(item.states)) {
      const rows = facts.filter((row) => row.case === item.id && row.facet === facet);
      if (state === 'not-stated') {
        expect(rows).toMatchObject([
          { term: 'not-stated', status: 'not-stated', counted: false, source: [], locator: [] },
        ]);
        continue;
      }
      expect(rows.map(({ term, status }) => [term, status])).toEqual(
        state.map(({ is, status }) => [is, status ?? 'none']),
      );
      expect(rows.map(({ url }) => (url as { en: string }).en.split('#')[1])).toEqual(
        statementAnchors(facet, state),
      );
      const places = rows.map(({ source, locator }) =>
        (source as string[]).map((id, i) => `${id}#${(locator as string[])[i]}`),
      );
      expect(places).toEqual(state.map(({ at }) => at));
    }
  }
});

test('a date in a table keeps its bound and its basis, whatever it is the date of', () => {
  const rows = caseTable(book).rows();
  for (const [i, item] of book.cases.entries()) {
    const row = rows[i];
    for (const [key, date] of [
      ['told', item.told],
      ['outcomeDate', item.outcome.date],
    ] as const) {
      const none = date === 'not-stated';
      expect([row?.[key], row?.[`${key}Bound`], row?.[`${key}Basis`]], item.id).toEqual(
        none ? [date, date, date] : [date.value, date.bound ?? 'exact', date.basis],
      );
    }
    const silent = facts.find((one) => one.case === item.id && one.status === 'not-stated');
    if (item.told === 'not-stated' || !silent) continue;
    const { value, bound = 'exact', basis } = item.told;
    expect(silent).toMatchObject({ asOf: value, asOfBound: bound, asOfBasis: basis });
  }
});

test('terms, companies and sources are all there, with who cites them', () => {
  expect(
    termTable(tiny)
      .rows()
      .filter(({ vocabulary }) => vocabulary === 'cluster'),
  ).toMatchObject([
    { id: 'k3s', cases: 2 },
    { id: 'kops', cases: 0 },
    { id: 'gke', cases: 0 },
    { id: 'nomad', cases: 1 },
    { id: 'openshift', cases: 0 },
  ]);
  for (const { vocabulary, cases } of termTable(tiny).rows()) {
    const isFacet = tiny.facets.some(({ id }) => id === vocabulary);
    expect(typeof cases === 'number', String(vocabulary)).toBe(isFacet);
    if (!isFacet) expect(cases).toBe('not-applicable');
  }
  expect(companyTable(tiny).rows()).toMatchObject([
    { id: 'sample-ltd', industry: ['retail'], cases: ['sample-ltd-2021'] },
    { id: 'example-co', industry: 'not-stated', cases: ['example-co-2020'] },
  ]);
  const sources = sourceTable(book).rows();
  expect(sources.map(({ id }) => id)).toEqual(book.sources.map(({ id }) => id));
  expect(sourceTable(tiny).rows()).toMatchObject([
    { id: 'ex-deck', gone: 'no' },
    { id: 'ex-records', gone: '2021-06', commit: '0123456789abcdef0123456789abcdef01234567' },
    { id: 'ex-report', cases: ['example-co-2020'] },
    { id: 'sample-talk', told: '2021-03-04' },
  ]);
});

/** What a cell says of a value. */
function inCells(value: unknown): string[] {
  if (Array.isArray(value)) {
    return [
      value.length > 0
        ? value.map((one) => String(one).replaceAll('|', '%7C')).join(' | ')
        : 'none',
    ];
  }
  return typeof value === 'object' && value !== null
    ? locales.map((locale) => String((value as Record<string, unknown>)[locale]))
    : [String(value)];
}

const bare = (cell: string) => cell.replace(/^'(?=\s*[=+\-@＝＋－＠]|[\t\r\n])/, '');

function expectSame(table: Table): string[][] {
  const text = table.csv();
  expect(text.startsWith('\uFEFF')).toBe(true);
  const [head = [], ...lines] = readCsv(text.slice(1));
  const rows = table.rows();
  expect(new Set(head).size).toBe(head.length);
  expect(lines.map((line) => line.map(bare))).toEqual(
    rows.map((row) => Object.values(row).flatMap(inCells).map(bare)),
  );
  for (const line of lines) {
    expect(line).toHaveLength(head.length);
    for (const cell of line) {
      expect(cell.trim()).not.toBe('');
      expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/);
    }
  }
  return [head, ...lines];
}

test('the CSV files read back are the rows of the JSON, with no empty cell', () => {
  for (const base of [book, tiny]) {
    for (const table of [caseTable, factTable, termTable, companyTable, sourceTable]) {
      expect(expectSame(table(base)).length).toBeGreaterThan(2);
    }
  }
});

test('the list as a table has every case in words of its language, newest first', () => {
  for (const locale of locales) {
    const [head = [], ...lines] = readCsv(listCsv(book, locale).slice(1));
    expect(head).toContain(book.facets.find(({ id }) => id === 'cluster')?.label[locale]);
    expect(lines.map(([title]) => title).sort()).toEqual(
      book.cases.map(({ words }) => words[locale].title).sort(),
    );
    for (const line of lines) {
      expect(line).toHaveLength(head.length);
      expect(line.filter((cell) => cell.trim() === '')).toEqual([]);
    }
  }
  const [, first, second] = readCsv(listCsv(tiny, 'en').slice(1));
  const told = [first, second].map((line) => line?.at(-1));
  expect(told).toEqual(['/en/cases/example-co-2020/', '/en/cases/sample-ltd-2021/']);
  expect(first).toContain(
    'nomad | k3s (Formerly used) | openshift (Considered, not chosen) | gke (elsewhere)',
  );
});

test('in the list, an inferred use is told from one elsewhere', () => {
  const note = 'note: { en: As seen, ja: 見たところ }';
  const inferred = bookOf({
    [exampleCase]: swap(
      '{ is: harbor, status: used, at: ex-deck#S6 }',
      `{ is: harbor, status: used, basis: inferred, ${note}, at: ex-deck#S6 }`,
    ),
  });
  const [, first] = readCsv(listCsv(inferred, 'en').slice(1));
  expect(first).toContain('harbor (inferred)');
});

test('a title that a spreadsheet would run is text', () => {
  for (const title of [
    '=HYPERLINK("https://x.example")',
    '+1',
    '-2+3',
    '@SUM(1)',
    '＝1+1',
    '"a", b',
  ]) {
    const odd = bookOf({
      [sampleCase]: swap(
        'title: "Sample Ltd.: k3s for its parcel tracker"',
        `title: ${JSON.stringify(title)}`,
      ),
      [talk]: swap('title: A talk that nobody gave', `title: ${JSON.stringify(title)}`),
    });
    const cells = [caseTable(odd), sourceTable(odd)].flatMap(expectSame).flat();
    expect(cells.filter((cell) => bare(cell) === title)).toHaveLength(2);
  }
});

test('Object.prototype gives no facet, term or column', () => {
  for (const row of [...facts, ...termTable(book).rows()]) {
    expect(Object.hasOwn(row, '__proto__')).toBe(false);
    expect(Object.values(row)).not.toContain(undefined);
  }
});
