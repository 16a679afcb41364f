import { expect, test } from 'vitest';
import { Bits } from './bits';
import { type CaseTable, readTable } from './case-table';
import { inOrder } from './result-order';

const companies = [
  { id: 'zebra', label: 'Zebra', count: 2 },
  { id: 'alpha', label: 'alpha', count: 2 },
  { id: 'omega', label: 'Ömega', count: 1 },
];
const facet = { id: 'company', label: 'Company', prominent: false, values: companies, former: {} };
const given: CaseTable = {
  ids: ['a', 'b', 'c', 'd', 'e'],
  newest: '4,2,0,3,1',
  facets: [facet],
  codes: { company: '0,1,2,1,0' },
};
const table = readTable(given);
const all = Bits.full(5);
const order = (...args: [Parameters<typeof inOrder>[2], string[]?, Bits?]) =>
  inOrder(table, args[2] ?? all, args[0], args[1] ?? [], 'en')
    .map((number) => table.ids[number])
    .join('');

test('the newest first, of what is selected', () => {
  expect(order('newest')).toBe('ecadb');
  expect(order('newest', [], Bits.of([0, 1, 2], 5))).toBe('cab');
});

test('by the name of the company, then the newest', () => {
  expect(order('company')).toBe('dbcea');
});

test('the best hits first, the others behind them, none twice, none that is not selected', () => {
  expect(order('relevance', ['b', 'nobody', 'a', 'b'])).toBe('baecd');
  expect(order('relevance', ['b', 'a'], Bits.of([0, 3], 5))).toBe('ad');
  expect(order('relevance')).toBe('ecadb');
});
