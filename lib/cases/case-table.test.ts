import { expect, test } from 'vitest';
import { termOf } from '../casebook';
import { locales } from '../locales';
import { bookOf } from '../testing/tiny-base.node';
import { readTable } from './case-table';
import { caseTable } from './make-case-table';
import { rosterOf } from './roster';
import { createSelection } from './selection';
import { allFacetValues } from './values';

const book = bookOf();
const cases = book.cases
  .map((item) => ({ id: item.id, values: allFacetValues(book, item) }))
  .sort((a, b) => (a.id < b.id ? -1 : 1));
const read = (locale: 'en' | 'ja') =>
  readTable(JSON.parse(JSON.stringify(caseTable(book, locale))));

test.each(locales)('what is read is what the cases say (%s)', (locale) => {
  const { ids, numberOf, roster } = read(locale);
  expect(ids).toEqual(cases.map(({ id }) => id));
  expect(ids.map((id) => numberOf.get(id))).toEqual(ids.map((_, i) => i));
  const counts = createSelection(roster).counts({});
  const expected = createSelection(rosterOf(cases)).counts({});
  expect(Object.keys(counts)).toEqual(Object.keys(expected));
  for (const [facet, own] of Object.entries(expected)) {
    expect(new Map(counts[facet])).toEqual(new Map(own));
  }
  for (const { id, values } of cases) {
    for (const [facet, own] of Object.entries(values)) {
      for (const value of own) {
        const found = createSelection(roster).select({ [facet]: [value] });
        expect(found.has(numberOf.get(id) ?? -1)).toBe(true);
      }
    }
  }
});

test('the newest first, and every case once', () => {
  const { ids, newest } = read('en');
  const dates = newest.map((number) => {
    const told = book.cases.find(({ id }) => id === ids[number])?.told;
    return told === undefined || told === 'not-stated' ? '' : told.value;
  });
  expect(dates).toEqual(dates.toSorted().toReversed());
  expect(newest.toSorted((a, b) => a - b)).toEqual(ids.map((_, i) => i));
});

test('labels are those of the language', () => {
  const outcome = cases[0]?.values.outcome?.[0] ?? '';
  const label = read('ja')
    .facets.find(({ id }) => id === 'outcome')
    ?.values.find(({ id }) => id === outcome)?.label;
  expect(label).toBe(termOf(book, 'outcome', outcome)?.label.ja);
});

test('what is no whole table is refused', () => {
  const table = caseTable(book, 'en');
  const { outcome: _, ...codes } = table.codes;
  for (const broken of [
    undefined,
    null,
    {},
    [],
    'text',
    { ...table, newest: '' },
    { ...table, newest: '0' },
    { ...table, ids: table.ids.slice(1) },
    { ...table, codes },
    { ...table, codes: { ...table.codes, outcome: '0' } },
    { ...table, facets: undefined },
  ]) {
    expect(() => readTable(broken)).toThrow(TypeError);
  }
});
