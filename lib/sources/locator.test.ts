import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCovered, parseEvidence, parseLocator, splitPointers } from './locator';

test('every form of a place', () => {
  expect(parseLocator('S14')).toEqual({ kind: 'slides', from: 14, to: 14 });
  expect(parseLocator('S4-6')).toEqual({ kind: 'slides', from: 4, to: 6 });
  expect(parseLocator('p3')).toEqual({ kind: 'page', page: 3 });
  expect(parseLocator('§導入後')).toEqual({ kind: 'heading', heading: '導入後' });
  expect(parseLocator('§A/B: c/坂本:2')).toEqual({
    kind: 'heading',
    heading: 'A/B: c',
    speaker: '坂本',
    turn: 2,
  });
  expect(parseLocator('t00:12:30')).toEqual({ kind: 'time', time: '00:12:30' });
  expect([parseLocator('title')?.kind, parseLocator('lead')?.kind]).toEqual(['title', 'lead']);
});

for (const bad of [
  '',
  'S0',
  'S6-4',
  'S',
  's4',
  'S4-',
  'S4,6',
  'p0',
  'p',
  '§',
  '§ ',
  't12:30',
  't00:60:00',
  'Title',
  'slide 4',
]) {
  test(`"${bad}" is no place`, () => expect(parseLocator(bad)).toBeUndefined());
}

test('a turn without a number, or the nought-th, belongs to the heading', () => {
  expect(parseLocator('§A/B:0')).toEqual({ kind: 'heading', heading: 'A/B:0' });
  expect(parseLocator('§CI/CD')).toEqual({ kind: 'heading', heading: 'CI/CD' });
});

test('evidence is a source and a place; a heading may hold the same signs', () => {
  expect(parseEvidence('a-b#§x#y')).toMatchObject({ source: 'a-b', text: '§x#y' });
  for (const bad of ['a', '#S1', 'a#', 'a#x', '']) expect(parseEvidence(bad)).toBeUndefined();
});

test('slides are covered by ranges that touch, not by ranges with a gap', () => {
  const at = (text: string) => parseLocator(text) ?? { kind: 'lead' as const };
  expect(isCovered(at('S4-7'), ['S6-9', 'S1-5'])).toBe(true);
  expect(isCovered(at('S4-7'), ['S1-5', 'S7-9'])).toBe(false);
  expect(isCovered(at('S9-10'), ['S1-9'])).toBe(false);
  expect(isCovered(at('S1-999999999'), ['S1-9'])).toBe(false);
});

test('slides: the same as asking for each slide alone', () => {
  const range = fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 5 }))
    .map(([from, more]) => ({ from, to: from + more }));
  fc.assert(
    fc.property(range, fc.array(range, { maxLength: 5 }), (wanted, read) => {
      const slides = Array.from({ length: wanted.to - wanted.from + 1 }, (_, i) => wanted.from + i);
      const each = slides.every((n) => read.some(({ from, to }) => from <= n && n <= to));
      const covers = read.map(({ from, to }) => `S${from}-${to}`);
      expect(isCovered({ kind: 'slides', ...wanted }, covers)).toBe(each);
    }),
  );
});

test('other places are covered by their like', () => {
  expect(isCovered({ kind: 'page', page: 2 }, ['p1', 'p2'])).toBe(true);
  expect(isCovered({ kind: 'page', page: 3 }, ['p1', 'p2', 'S3'])).toBe(false);
  expect(isCovered({ kind: 'heading', heading: 'x', speaker: 'y', turn: 9 }, ['§x'])).toBe(true);
  expect(isCovered({ kind: 'heading', heading: 'X' }, ['§x'])).toBe(false);
  expect(isCovered({ kind: 'title' }, ['lead'])).toBe(false);
  expect(isCovered({ kind: 'title' }, ['title'])).toBe(true);
  expect(isCovered({ kind: 'lead' }, [])).toBe(false);
});

test('several pointers part only where the next source starts', () => {
  expect(splitPointers('a#S1, b-2#§x, y, z')).toEqual(['a#S1', 'b-2#§x, y, z']);
  expect(splitPointers('a#S1,b#S2')).toEqual(['a#S1', 'b#S2']);
  expect(splitPointers('')).toEqual(['']);
});
