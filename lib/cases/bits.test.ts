import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Bits } from './bits';

const size = 100;
const set = fc.uniqueArray(fc.nat(size - 1)).map((list) => new Set(list));
const all = Array.from({ length: size }, (_, i) => i);
const bitsOf = (numbers: Iterable<number>) => Bits.of(numbers, size);
const listOf = (bits: Bits) => all.filter((i) => bits.has(i));

test('the same as sets of numbers', () => {
  fc.assert(
    fc.property(set, set, (a, b) => {
      const [and, or, not] = [bitsOf(a), bitsOf(a), bitsOf(a)];
      const other = bitsOf(b);
      and.and(other);
      or.or(other);
      not.andNot(other);
      expect(listOf(and)).toEqual(all.filter((i) => a.has(i) && b.has(i)));
      expect(listOf(or)).toEqual(all.filter((i) => a.has(i) || b.has(i)));
      expect(listOf(not)).toEqual(all.filter((i) => a.has(i) && !b.has(i)));
      expect(bitsOf(a).countWith(other)).toBe(listOf(and).length);
      expect(bitsOf(a).countOf(Uint32Array.from(b))).toBe(listOf(and).length);
      expect(bitsOf(a).count()).toBe(a.size);
      expect([...bitsOf(a).numbers()]).toEqual([...a].sort((one, two) => one - two));
    }),
  );
});

test('a copy lives on its own', () => {
  const bits = Bits.empty(size);
  const copy = bits.copy();
  copy.add(31);
  copy.add(99);
  expect([listOf(bits), listOf(copy)]).toEqual([[], [31, 99]]);
});

test('what is taken out is gone, the rest stays', () => {
  const bits = bitsOf([0, 31, 32, 99]);
  bits.remove(31);
  bits.remove(5);
  expect(listOf(bits)).toEqual([0, 32, 99]);
});

test('everything is all numbers below the size and none above', () => {
  for (const some of [0, 1, 31, 32, 33, 64, 100]) expect(Bits.full(some).count()).toBe(some);
  expect(listOf(Bits.full(size))).toEqual(all);
});
