import { expect, test } from 'vitest';
import type { FactDate } from '../text/values';
import type { Column, ColumnEvent } from './comparison';
import { timeLanes } from './time-lanes';

const date = (value: string, more: Partial<FactDate> = {}): FactDate => ({
  value,
  precision: (['year', 'month', 'day'] as const)[value.split('-').length - 1] ?? 'day',
  basis: 'stated',
  ...more,
});
const event = (
  value: string | undefined,
  label: string,
  more?: Partial<FactDate>,
): ColumnEvent => ({
  date: value ? date(value, more) : 'not-stated',
  label,
});
const column = (id: string, events: ColumnEvent[], told?: string): Column => ({
  id,
  title: id,
  company: id,
  shortName: id,
  href: '',
  lang: 'en',
  year: 0,
  told: '',
  outcome: '',
  work: { kind: 'talk', title: id, authors: [], publisher: '', language: 'en' },
  toldDate: told ? date(told) : 'not-stated',
  events,
  sources: [],
  rows: [],
});

test('all cases stand on one axis of whole years', () => {
  const axis = timeLanes(
    [
      column('a', [event('2018', 'Start'), event('2020-07', 'Moved')], '2021-01-01'),
      column('b', [event('2019-01-01', 'Start'), event(undefined, 'Incident')], '2022'),
    ],
    'en',
  );
  expect(axis?.ticks.map(({ year }) => year)).toEqual([2018, 2019, 2020, 2021, 2022, 2023]);
  expect(axis?.ticks.map(({ at }) => at)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
  const [a, b] = axis?.lanes ?? [];
  expect(a?.marks).toEqual([
    { from: 0, to: 0.2, label: '2018: Start' },
    { from: 0.5, to: expect.closeTo(0.5 + 1 / 60, 6), label: 'July 2020: Moved' },
  ]);
  expect(a?.told).toEqual({ from: 0.6, to: 0.6, label: '1 January 2021' });
  // A day is a point.
  expect(b?.marks).toEqual([{ from: 0.2, to: 0.2, label: '1 January 2019: Start' }]);
  expect(b?.told).toMatchObject({ from: 0.8, to: 1 });
  expect([a?.undated, b?.undated]).toEqual([[], ['Incident']]);
});

test('"by" and "about" are kept, in the mark and in its words', () => {
  const axis = timeLanes([column('a', [event('2018', 'Start', { bound: 'by' })], '2019')], 'ja');
  expect(axis?.lanes[0]?.marks[0]).toMatchObject({ bound: 'by', label: '2018年まで: Start' });
});

test('many years: fewer of them are named, all marks stay on the axis', () => {
  const axis = timeLanes([column('a', [event('1999-12-31', 'x')], '2026-12-31')], 'en');
  expect(axis?.ticks.map(({ year }) => year)).toEqual([1999, 2004, 2009, 2014, 2019, 2024]);
  const all = axis?.lanes.flatMap(({ marks, told }) => (told ? [...marks, told] : marks)) ?? [];
  for (const { from, to } of all) {
    expect(from).toBeGreaterThanOrEqual(0);
    expect(to).toBeLessThanOrEqual(1);
  }
});

test('an event of the last day of December stands before the next year', () => {
  const axis = timeLanes([column('a', [event('2019-12-31', 'x')], '2018-01-01')], 'en');
  expect(axis?.lanes[0]?.marks[0]?.to).toBeLessThan(1);
});

test('fewer than two moments make no axis', () => {
  expect(timeLanes([], 'en')).toBeUndefined();
  expect(timeLanes([column('a', [event(undefined, 'x')], '2019')], 'en')).toBeUndefined();
});

test('two moments of one day stand on an axis all the same', () => {
  const axis = timeLanes([column('a', [], '2019-01-01'), column('b', [], '2019-01-01')], 'en');
  expect(axis?.lanes.map(({ told }) => told?.from)).toEqual([0, 0]);
});
