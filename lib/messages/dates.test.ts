import { expect, test } from 'vitest';
import { type FactDate, factDate } from '../text/values';
import { formatDate } from './dates';
import { messages } from './messages';

const both = (date: FactDate | 'not-stated') => [formatDate(date, 'en'), formatDate(date, 'ja')];

test('never more precise than the source', () => {
  expect(both(factDate.parse('2024-06-15'))).toEqual(['15 June 2024', '2024年6月15日']);
  expect(both(factDate.parse('2024-06'))).toEqual(['June 2024', '2024年6月']);
  expect(both(factDate.parse('2024'))).toEqual(['2024', '2024年']);
});

test('the first and the last day of a year, in any time zone of the machine', () => {
  expect(both(factDate.parse('2024-01-01'))).toEqual(['1 January 2024', '2024年1月1日']);
  expect(both(factDate.parse('2024-12-31'))).toEqual(['31 December 2024', '2024年12月31日']);
});

test('bounds', () => {
  const bounded = (bound: 'about' | 'by' | 'from') =>
    both({ value: '2018-11', precision: 'month', basis: 'stated', bound });
  expect(bounded('about')).toEqual(['about November 2018', '2018年11月ごろ']);
  expect(bounded('by')).toEqual(['by November 2018', '2018年11月まで']);
  expect(bounded('from')).toEqual(['from November 2018', '2018年11月から']);
});

test('an inferred date says so', () => {
  const [en, ja] = both({ value: '2018', precision: 'year', basis: 'inferred', bound: 'about' });
  expect(en).toBe('about 2018 (inferred)');
  expect(ja).toBe('2018年ごろ（推定）');
  expect(messages('ja').withDetails('撤退', ja ?? '')).toBe('撤退（2018年ごろ・推定）');
  expect(messages('ja').asOf(ja ?? '')).toBe('2018年ごろ時点（推定）');
});

test('silence is words', () => {
  expect(both('not-stated')).toEqual(['Not stated', '記載なし']);
});
