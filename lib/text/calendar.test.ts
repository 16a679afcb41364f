import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareDates, isCalendarDate, precisionOf } from './calendar';

const valid = [
  '2024',
  '2024-06',
  '2024-06-15',
  '2024-02-29',
  '2000-02-29',
  '2023-12-31',
  '1999-01',
];
const invalid = [
  '2023-02-29',
  '1900-02-29',
  '2024-02-30',
  '2024-00',
  '2024-13',
  '2024-04-31',
  '2024-01-00',
  '2024-1-2',
  '24-01-02',
  '2024-01-02T00:00',
  '2024/01/02',
  '2024年1月',
  '令和6年',
  '２０２４',
  '',
  ' 2024',
  '2024-',
  '02024',
];

for (const date of valid) test(`${date} is a date`, () => expect(isCalendarDate(date)).toBe(true));
for (const date of invalid) {
  test(`"${date}" is no date`, () => expect(isCalendarDate(date)).toBe(false));
}

test('precision is what is written', () => {
  expect(['2024', '2024-06', '2024-06-15'].map(precisionOf)).toEqual(['year', 'month', 'day']);
});

test('dates compare at the coarser precision', () => {
  expect(compareDates('2024', '2024-06')).toBe(0);
  expect(compareDates('2024-06-30', '2024-06')).toBe(0);
  expect(compareDates('2023-12', '2024')).toBeLessThan(0);
  expect(compareDates('2024-06-15', '2024-06-14')).toBeGreaterThan(0);
});

test('every day that a Date knows is a date, and the days order as Dates do', () => {
  const day = fc
    .date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, day, (a, b) => {
      expect(isCalendarDate(a)).toBe(true);
      expect(Math.sign(compareDates(a, b))).toBe(Math.sign(Date.parse(a) - Date.parse(b)));
    }),
  );
});
