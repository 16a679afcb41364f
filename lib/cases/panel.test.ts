import { expect, test } from 'vitest';
import { facets } from '../facets';
import { bookOf } from '../testing/tiny-base.node';
import { caseCard } from './card';
import { knownValues } from './known-values';
import { panelFacets } from './panel';
import { countValues } from './select';

const book = bookOf();
const cards = book.cases.map((item) => caseCard(book, item, 'en'));
const panel = panelFacets(book, cards, 'en');
const values = (facet: string) => panel.find(({ id }) => id === facet)?.values;

test('every facet in the order of the table, with words of the language', () => {
  expect(panel.map(({ id }) => id)).toEqual(facets.map(({ id }) => id));
  expect(panelFacets(book, cards, 'ja')[0]?.label).toBe(facets[0]?.label.ja);
});

test('every value some case has, with its count, none and not stated last', () => {
  expect(values('cluster')).toEqual([
    { id: 'k3s', label: 'k3s', count: 2 },
    { id: 'nomad', label: 'nomad', count: 1 },
  ]);
  expect(values('monitoring')?.map(({ id }) => id)).toEqual(['unnamed', 'none']);
  expect(values('friction')?.map(({ id }) => id)).toEqual([
    'staff-shortage',
    'update-lag',
    'not-stated',
  ]);
});

test('values add up: each case counts once for each value it has', () => {
  for (const { id, values: own } of panel) {
    const counted = [...countValues(cards, id).values()].reduce((sum, count) => sum + count, 0);
    expect(own.reduce((sum, { count }) => sum + count, 0)).toBe(counted);
    expect(counted).toBeGreaterThanOrEqual(cards.length);
  }
});

test('what an address may name is the same in both languages', () => {
  const ja = knownValues(panelFacets(book, cards, 'ja'));
  expect(JSON.stringify(knownValues(panel))).toBe(JSON.stringify(ja));
  expect(ja.cluster).toEqual(['k3s', 'nomad']);
});
