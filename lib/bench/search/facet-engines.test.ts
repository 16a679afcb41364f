// All three ways of counting give the counts of a small base worked out by hand.
import { expect, test } from 'vitest';
import { type Chosen, facetEngines } from './facet-engines';

const cards = [
  { id: '1', values: { shape: ['round'], color: ['red', 'blue'] } },
  { id: '2', values: { shape: ['round'], color: ['red'] } },
  { id: '3', values: { shape: ['square'], color: ['blue'] } },
];

test.each(Object.entries(facetEngines))('%s', (_, create) => {
  const engine = create(cards);
  const count = (chosen: Chosen) => engine.count(chosen).read();
  expect(count({})).toMatchObject({
    shape: { round: 2, square: 1 },
    color: { red: 2, blue: 2 },
  });
  const { shape, color } = count({ color: ['red'] });
  expect(shape?.round).toBe(2);
  expect(shape?.square ?? 0).toBe(0);
  expect(color).toMatchObject({ red: 2, blue: 2 });
  expect(count({ shape: ['square'], color: ['red'] })).toMatchObject({
    shape: { round: 2 },
    color: { blue: 1 },
  });
});
