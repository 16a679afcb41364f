import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Bits } from './bits';

const size = 100;
const set = fc.uniqueArray(fc.nat(size - 1)).map((list) => new Set(list));
const all = Array.from({ length: size }, (_, i) => i);
const bitsOf = (numbers: ReadonlySet<number>) => Bits.of(all, (i) => numbers.has(i));
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
