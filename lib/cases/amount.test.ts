import { expect, test } from 'vitest';
import { amountText } from './amount';

test('numbers, ranges, units, bounds in words of each language', () => {
  expect(amountText({ value: 1300000, unit: '/s', as: 'peak' }, 'en')).toBe('peak 1,300,000/s');
  expect(amountText({ value: 1300000, unit: '/s', as: 'peak' }, 'ja')).toBe('最大1,300,000/s');
  expect(amountText({ value: 64, unit: 'GB', as: 'at-least' }, 'ja')).toBe('64 GB以上');
  expect(amountText({ value: 2, to: 3, approx: true }, 'en')).toBe('about 2–3');
  expect(amountText({ value: 0.25, unit: '%' }, 'en')).toBe('0.25%');
});

test('a phrase stands in for a number, and for a number that is told it stays aside', () => {
  expect(amountText({ printed: 'a few' }, 'en')).toBe('“a few”');
  expect(amountText({ value: 3, printed: '3k' }, 'en')).toBe('3');
});
