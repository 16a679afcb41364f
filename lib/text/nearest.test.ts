import fc from 'fast-check';
import { expect, test } from 'vitest';
import { didYouMean, editDistance, nearest } from './nearest';

const words = ['adopted', 'retreated', 'readopted', 'declined'];

test('a letter too many, too few, another, or two swapped is one step', () => {
  expect(editDistance('retreated', 'retreatedd')).toBe(1);
  expect(editDistance('retreated', 'retrated')).toBe(1);
  expect(editDistance('retreated', 'retreeted')).toBe(1);
  expect(editDistance('retreated', 'ertreated')).toBe(1);
  expect(editDistance('', 'abc')).toBe(3);
  expect(editDistance('𠮷', '吉')).toBe(1);
});

test('distance is symmetric, zero only for the same word, and never above the longer one', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
      const distance = editDistance(a, b);
      expect(distance).toBe(editDistance(b, a));
      expect(distance === 0).toBe(a === b);
      expect(distance).toBeLessThanOrEqual(Math.max([...a].length, [...b].length));
    }),
  );
});

test('the nearest is found, whatever the case and width', () => {
  expect(nearest('retreeted', words)).toBe('retreated');
  expect(nearest('Adopted', words)).toBe('adopted');
  expect(nearest('ａｄｏｐｔｅｄ', words)).toBe('adopted');
});

test('the beginning of a name is nearer than two slips, and farther than one', () => {
  expect(nearest('github', ['gitlab-ci', 'gitlab', 'github-actions'])).toBe('github-actions');
  expect(nearest('githab', ['github', 'githab-actions'])).toBe('github');
  expect(nearest('gi', ['gi-longer-name'])).toBeUndefined();
});

test('what is far from all is near to none', () => {
  expect(nearest('kubernetes', words)).toBeUndefined();
  expect(nearest('', words)).toBeUndefined();
  expect(nearest('x'.repeat(10_000), words)).toBeUndefined();
  expect(nearest('adopted', [])).toBeUndefined();
});

test('between two as near the first is named', () => {
  expect(nearest('bat', ['cat', 'hat'])).toBe('cat');
});

test('the question, or nothing', () => {
  expect(didYouMean('adoptd', words)).toBe('Did you mean "adopted"?');
  expect(didYouMean('kubernetes', words)).toBeUndefined();
});
