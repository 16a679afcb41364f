import fc from 'fast-check';
import { expect, test } from 'vitest';
import { precisionOf } from '../text/calendar';
import type { FactDate } from '../text/values';
import { stretchOf, timeScale } from './time-scale';

const date = (value: string, bound?: 'about' | 'by' | 'from'): FactDate => ({
  value,
  precision: precisionOf(value),
  basis: 'stated',
  ...(bound ? { bound } : {}),
});

test('a date is as wide as it is vague', () => {
  expect(stretchOf(date('2019'))).toEqual({ from: 2019, to: 2020 });
  expect(stretchOf(date('2018-12')).to).toBe(2019);
  expect(stretchOf(date('2018-12')).from).toBeCloseTo(2018 + 334 / 365);
  expect(stretchOf(date('2020-12-31')).from).toBeCloseTo(2020 + 365 / 366);
  expect(stretchOf(date('2020-12-31')).to).toBe(2021);
  expect(stretchOf(date('2016', 'about'))).toEqual({ from: 2015.5, to: 2017.5 });
  expect(stretchOf(date('2016', 'by'))).toEqual({ from: 2016, to: 2017 });
});

test('what is vague may be entered with a longer value', () => {
  expect(stretchOf({ value: '2019-11-05', precision: 'year', basis: 'stated' })).toEqual({
    from: 2019,
    to: 2020,
  });
});

test('an axis of whole years, with no more labels than a phone has room for', () => {
  const scale = timeScale([date('2018-06'), date('2021-03-04')]);
  expect(scale?.ticks).toEqual([2018, 2019, 2020, 2021]);
  expect([2018, 2020, 2022].map((year) => scale?.place(year))).toEqual([0, 50, 100]);
  expect(timeScale([date('2019')])?.ticks).toEqual([2019]);
  expect(timeScale([date('2010'), date('2024')])?.ticks).toEqual([2010, 2015, 2020]);
  expect(timeScale([])).toBeUndefined();
});

test('for any dates: in order, within the edges, few labels', () => {
  const day = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
    .map((one) => one.toISOString().slice(0, 10));
  const any = fc
    .tuple(day, fc.constantFrom(4, 7, 10), fc.constantFrom(undefined, 'about', 'by', 'from'))
    .map(([value, length, bound]) =>
      date(value.slice(0, length), bound as Parameters<typeof date>[1]),
    );
  fc.assert(
    fc.property(fc.array(any, { minLength: 1 }), (dates) => {
      const scale = timeScale(dates);
      if (!scale) throw new Error('no axis');
      expect(scale.ticks.length).toBeLessThanOrEqual(7);
      for (const one of dates) {
        const { from, to } = stretchOf(one);
        expect(from).toBeLessThan(to);
        expect(from).toBeGreaterThanOrEqual(scale.from);
        expect(to).toBeLessThanOrEqual(scale.to);
        expect(scale.place(from)).toBeLessThanOrEqual(scale.place(to));
      }
    }),
  );
});
