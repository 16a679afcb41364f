import { expect, test } from 'vitest';
import { caseOf } from '../casebook';
import type { Locale } from '../locales';
import { swap } from '../testing/changes';
import { exampleCase } from '../testing/failing/sample';
import { bookOf } from '../testing/tiny-base.node';
import { presentMeasurements } from './measurements';

const measured = (sides?: string, locale: Locale = 'en') => {
  const told = 'before: { of: k3s, value: 20 }\n    after: { of: Nomad, value: 5, as: at-most }';
  const book = bookOf(sides === undefined ? {} : { [exampleCase]: swap(told, sides) });
  const [first] = presentMeasurements(book, caseOf(book, 'example-co-2020'), locale);
  if (!first) throw new Error('the invented case has a measurement');
  return first;
};

const change = (before: string, after: string) =>
  measured(`before: { of: A, ${before} }\n    after: { of: B, ${after} }`).change;

test('both sides in words, setting and evidence; a bound has no exact change', () => {
  expect(measured()).toEqual({
    metric: 'pods',
    before: { of: 'k3s', amount: '20' },
    after: { of: 'Nomad', amount: 'up to 5' },
    change: undefined,
    details: ['unit not stated', 'measured in production', 'as of 2020'],
    isDated: true,
    note: undefined,
    anchor: 'f-measurement-1',
    marks: [expect.objectContaining({ label: 'S13', anchor: 's-ex-deck' })],
  });
});

test('the change: a fall in per cent, from twice on a factor', () => {
  expect(change('value: 26', 'value: 8')).toBe('−69%, calculated');
  expect(change('value: 100', 'value: 150')).toBe('+50%, calculated');
  expect(change('value: 7000000', 'value: 91000000')).toBe('×13, calculated');
  expect(change('value: 2', 'value: 2')).toBe('0%, calculated');
});

test('no change where a side is a range, a phrase, or another kind of extreme', () => {
  expect(change('value: 1, to: 2', 'value: 8')).toBeUndefined();
  expect(change('printed: many', 'value: 8')).toBeUndefined();
  expect(change('value: 1, as: peak', 'value: 8, as: average')).toBeUndefined();
  expect(change('value: 2, as: peak', 'value: 8, as: peak')).toBe('×4, calculated');
});

test('a phrase stands as it is printed', () => {
  const { before } = measured(
    'before: { of: A, printed: 4 or so }\n    after: { of: B, value: 1 }',
  );
  expect(before.amount).toBe('“4 or so”');
});
