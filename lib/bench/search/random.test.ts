// Chance that repeats itself.
import { expect, test } from 'vitest';
import { createRandom } from './random';

const draws = (seed: number) => {
  const random = createRandom(seed);
  return Array.from({ length: 50 }, () => random.next());
};

test('the same seed draws the same, another seed does not', () => {
  expect(draws(7)).toEqual(draws(7));
  expect(draws(7)).not.toEqual(draws(8));
  expect(draws(7).every((value) => value >= 0 && value < 1)).toBe(true);
});

test('whole numbers reach both ends and no further', () => {
  const random = createRandom(1);
  const found = new Set(Array.from({ length: 300 }, () => random.between(2, 5)));
  expect([...found].sort()).toEqual([2, 3, 4, 5]);
});

test('the second of a Zipf spread comes half as often as the first', () => {
  const random = createRandom(1);
  const counts = { a: 0, b: 0, c: 0 };
  for (let i = 0; i < 11_000; i++) counts[random.zipf(['a', 'b', 'c'] as const)] += 1;
  expect(counts.a / 6000).toBeCloseTo(1, 1);
  expect(counts.b / 3000).toBeCloseTo(1, 1);
  expect(counts.c / 2000).toBeCloseTo(1, 1);
});

test('a sample repeats nothing and leaves the list alone', () => {
  const items = [1, 2, 3, 4, 5];
  const drawn = createRandom(3).sample(items, 9);
  expect(drawn.toSorted()).toEqual(items);
  expect(items).toEqual([1, 2, 3, 4, 5]);
});

test('nothing can be drawn from nothing', () => {
  expect(() => createRandom(1).pick([])).toThrow(RangeError);
  expect(() => createRandom(1).zipf([])).toThrow(RangeError);
});
