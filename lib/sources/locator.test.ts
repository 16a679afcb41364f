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
  'S4,6',
  '§',
  '§ ',
  't12:30',
  't00:60:00',
  'slide 4',
  '@',
  '@3ea9',
  '@3EA9DE2F',
  'ADR 019§x',
  'ADR019§',
  'ADR019:',
  'ADR019:S4',
  'ADR019/x',
  '-',
]) {
  test(`"${bad}" is no place`, () => expect(parseLocator(bad)).toBeUndefined());
}

test('places in a repository: a file by its label, a place in it, a commit', () => {
  expect(parseLocator('ADR019')).toEqual({ kind: 'file', file: 'ADR019' });
  expect(parseLocator('ADR019§Decision: A/B')).toEqual({
    kind: 'file',
    file: 'ADR019',
    place: { kind: 'heading', heading: 'Decision: A/B' },
  });
  expect(parseLocator('README:lead')).toMatchObject({ file: 'README', place: { kind: 'lead' } });
  expect(parseLocator('@3ea9de2f')).toEqual({ kind: 'commit', commit: '3ea9de2f' });
});

for (const typo of ['S', 's4', 'p0', 'Title']) {
  test(`"${typo}" can only be the label of a file`, () =>
    expect(parseLocator(typo)).toEqual({ kind: 'file', file: typo }));
}

test('a turn without a number, or the nought-th, belongs to the heading', () => {
  expect(parseLocator('§A/B:0')).toEqual({ kind: 'heading', heading: 'A/B:0' });
  expect(parseLocator('§CI/CD')).toEqual({ kind: 'heading', heading: 'CI/CD' });
});

test('evidence is a source and a place; a heading may hold the same signs', () => {
  expect(parseEvidence('a-b#§x#y')).toMatchObject({ source: 'a-b', text: '§x#y' });
  for (const bad of ['a', '#S1', 'a#', 'a#x y', 'a#S01', 'a#S3-3', ''])
    expect(parseEvidence(bad)).toBeUndefined();
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
      const covers = read.map(({ from, to }) => (from < to ? `S${from}-${to}` : `S${from}`));
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

test('files are covered as a whole or place by place; a single file needs no label', () => {
  const at = (text: string, covers: string[], files: string[]) => {
    const locator = parseLocator(text);
    return locator !== undefined && isCovered(locator, covers, files);
  };
  const two = ['A', 'B'];
  expect(at('A§x', ['A', 'B§y'], two)).toBe(true);
  expect(at('B§y', ['A', 'B§y'], two)).toBe(true);
  expect(at('B§x', ['A', 'B§y'], two)).toBe(false);
  expect(at('B', ['A', 'B§y'], two)).toBe(false);
  expect(at('C', ['A', 'B§y'], two)).toBe(false);
  expect(at('§x', ['A'], two)).toBe(false);
  expect(at('§x', ['A'], ['A'])).toBe(true);
  expect(at('A§x', ['§x'], ['A'])).toBe(true);
  expect(at('A§y', ['§x'], ['A'])).toBe(false);
  expect(at('@3ea9de2f', ['A'], two)).toBe(true);
  expect(at('@3ea9de2f', ['§x'], [])).toBe(false);
});

test('several pointers part only where the next source starts', () => {
  expect(splitPointers('a#S1, b-2#§x, y, z')).toEqual(['a#S1', 'b-2#§x, y, z']);
  expect(splitPointers('a#S1,b#S2')).toEqual(['a#S1', 'b#S2']);
  expect(splitPointers('')).toEqual(['']);
});
