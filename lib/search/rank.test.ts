// Order and match set, from scores alone.
import { expect, test } from 'vitest';
import { rank } from './rank';

const unit = (...documents: number[]) => ({ scores: new Map(documents.map((d) => [d, 1])) });

test('who covers more of the query comes first', () => {
  expect(rank([unit(1, 2), unit(2)], 10).map(({ document }) => document)).toEqual([2]);
});

test('ties go by number', () => {
  expect(rank([unit(7, 3, 5)], 10).map(({ document }) => document)).toEqual([3, 5, 7]);
});

test('a word that nothing holds changes neither order nor score', () => {
  expect(rank([unit(1, 2), unit()], 10)).toEqual(rank([unit(1, 2)], 10));
});

test('the match set is what covers 0.6 of the best', () => {
  const common = unit(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
  const documents = rank([unit(1), unit(1, 2), unit(1, 2), common], 10).map((r) => r.document);
  expect(documents).toEqual([1, 2]);
});

test('glue is worth something where it is found, and nobody has to hold it', () => {
  const glue = { ...unit(2, 3), isGlue: true };
  expect(rank([unit(1, 2), glue], 10).map(({ document }) => document)).toEqual([2, 1]);
  expect(rank([unit(1), glue], 10)).toEqual(rank([unit(1)], 10));
  expect(rank([unit(), glue], 10).map(({ document }) => document)).toEqual([2, 3]);
});

test('no units, no hits', () => {
  expect(rank([], 10)).toEqual([]);
});
