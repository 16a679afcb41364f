import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Aspect } from './aspects';
import { likeness, rarityAmong } from './likeness';

const aspects: Aspect[] = [
  { id: 'where', weight: 3, isOpenList: false },
  { id: 'tool', weight: 2, isOpenList: false },
  { id: 'size', weight: 2, isOpenList: false, order: ['1-3', '4-10', 'from-11'] },
  { id: 'why', weight: 2, isOpenList: true },
];
const plain = () => 1;

test('all that was asked, and rare: 1', () => {
  const asked = { where: ['a'], size: ['1-3'] };
  expect(likeness(asked, { where: ['a', 'b'], size: ['1-3'] }, aspects, plain)).toEqual({
    score: 1,
    told: 1,
    agree: [
      { aspect: 'where', values: ['a'] },
      { aspect: 'size', values: ['1-3'] },
    ],
    differ: [],
    silent: [],
  });
});

test('all told, and nothing alike: -½', () => {
  const found = likeness(
    { where: ['a'], tool: ['x'] },
    { where: ['b'], tool: ['y'] },
    aspects,
    plain,
  );
  expect(found.score).toBe(-0.5);
  expect(found.differ).toEqual([
    { aspect: 'where', values: ['b'] },
    { aspect: 'tool', values: ['y'] },
  ]);
});

test('a worked example: part of one list, the next size, silence, another reason', () => {
  const asked = { where: ['a', 'b'], tool: ['x'], size: ['4-10'], why: ['cost'] };
  const other = { where: ['a', 'c'], size: ['from-11'], why: ['speed'] };
  const found = likeness(asked, other, aspects, plain);
  // 3 × (½ + ½ × ½) + 2 × ½, of 3 + 2 + 2 + 2.
  expect(found.score).toBeCloseTo((2.25 + 1) / 9);
  // where and size, of all four.
  expect(found.told).toBeCloseTo(5 / 9);
  expect(found.agree).toEqual([
    { aspect: 'where', values: ['a'] },
    { aspect: 'size', values: ['from-11'], isNear: true },
  ]);
  expect(found.differ).toEqual([]);
  expect(found.silent).toEqual(['tool', 'why']);
});

test('two bands apart is another size', () => {
  const found = likeness({ size: ['1-3'] }, { size: ['from-11'] }, aspects, plain);
  expect(found).toMatchObject({ score: -0.5, agree: [], differ: [{ aspect: 'size' }] });
});

test('nothing asked is like nothing', () => {
  expect(likeness({}, { where: ['a'] }, aspects, plain)).toEqual({
    score: 0,
    told: 0,
    agree: [],
    differ: [],
    silent: [],
  });
});

test('what all have counts half, what one has counts whole', () => {
  const rarity = rarityAmong([
    { where: ['a'], tool: ['x'] },
    { where: ['a'] },
    { where: ['a'] },
    { where: ['a'] },
  ]);
  expect(rarity('where', 'a')).toBeCloseTo(0.5);
  expect(rarity('tool', 'x')).toBeCloseTo(1);
  const both = likeness(
    { where: ['a'], tool: ['x'] },
    { where: ['a'], tool: ['x'] },
    aspects,
    rarity,
  );
  expect(both.score).toBeCloseTo((3 * 0.5 + 2) / 5);
  // The tool weighs less and is rarer: it is named first.
  expect(both.agree.map(({ aspect }) => aspect)).toEqual(['tool', 'where']);
});

test('silence never beats agreement, and never loses to disagreement', () => {
  const values = fc.subarray(['a', 'b', 'c'], { minLength: 1 });
  fc.assert(
    fc.property(values, values, (wanted, has) => {
      const asked = { where: wanted, tool: ['x'] };
      const told = likeness(asked, { where: has, tool: ['x'] }, aspects, plain).score;
      const silent = likeness(asked, { tool: ['x'] }, aspects, plain).score;
      const isAlike = wanted.some((value) => has.includes(value));
      expect(told > silent).toBe(isAlike);
      expect(told < silent).toBe(!isAlike);
    }),
  );
});

test('the score stays between -½ and 1, and every aspect asked is accounted for once', () => {
  const situation = fc.record(
    {
      where: fc.subarray(['a', 'b', 'c']),
      tool: fc.subarray(['x', 'y']),
      size: fc.subarray(['1-3', '4-10', 'from-11']),
      why: fc.subarray(['cost', 'speed']),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(situation, situation, (asked, other) => {
      const found = likeness(asked, other, aspects, rarityAmong([asked, other]));
      expect(found.score).toBeGreaterThanOrEqual(-0.5);
      expect(found.score).toBeLessThanOrEqual(1);
      const spoken = [...found.agree, ...found.differ].map(({ aspect }) => aspect);
      const stated = Object.keys(asked).filter((key) => asked[key as 'where']?.length);
      expect([...spoken, ...found.silent].sort()).toEqual(stated.sort());
    }),
  );
});
