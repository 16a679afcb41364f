import { expect, test } from 'vitest';
import type { Column, Row } from './comparison';
import { factCap, longestCell } from './fact-cap';
import { plainFact } from './plain-fact';

const row = (id: number, count: number): Row => ({
  id: String(id),
  group: 'context',
  label: '',
  isComparable: true,
  isProminent: false,
  cell: { facts: Array.from({ length: count }, (_, i) => plainFact(`${i}`, 'x')), href: '' },
});
const columns = (...lengths: number[][]) =>
  lengths.map((own) => ({ rows: own.map((count, i) => row(i, count)) }) as unknown as Column);

test('nothing is cut while all the text fits', () => {
  const some = columns([1, 4, 9], [2, 2, 2]);
  expect(factCap(some, 20)).toBe(9);
  expect(longestCell(some)).toBe(9);
});

test('the longest cells are cut first, no further than needed', () => {
  const some = columns([1, 4, 9], [2, 2, 2]);
  expect(factCap(some, 19)).toBe(8);
  expect(factCap(some, 15)).toBe(4);
  expect(factCap(some, 14)).toBe(3);
});

test('at least one fact a cell, however many cells', () => {
  expect(factCap(columns([5, 5], [5, 5]), 1)).toBe(1);
  expect(factCap([], 10)).toBe(1);
});

test('it is the text that counts, with dates and notes, in bytes', () => {
  const [one] = columns([3]);
  const [cell] = one?.rows ?? [];
  const facts = [0, 1, 2].map((i) => plainFact(`${i}`, '監視', { details: ['2019'], note: 'why' }));
  const own = { ...one, rows: [{ ...cell, cell: { facts, href: '' } }] } as Column;
  expect(factCap([own], 39)).toBe(3);
  expect(factCap([own], 38)).toBe(2);
});
