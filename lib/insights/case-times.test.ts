import { expect, test } from 'vitest';
import { caseOf } from '../casebook';
import { bookOf } from '../testing/tiny-base.node';
import { byStart, caseTimes, sharedScale } from './case-times';

const book = bookOf();
const example = caseTimes(caseOf(book, 'example-co-2020'));
const sample = caseTimes(caseOf(book, 'sample-ltd-2021'));

test('events with and without a date, outcome and telling', () => {
  expect(example.dated.map(({ anchor, date }) => `${anchor} ${date.value}`)).toEqual([
    'f-timeline-first-production 2018',
    'f-timeline-retreated 2019-11',
  ]);
  expect(example.undated.map(({ anchor }) => anchor)).toEqual(['f-timeline-incident']);
  expect(example.outcome?.value).toBe('2019-11');
  expect(example.told?.value).toBe('2021-03-04');
  expect(example.stretch?.from).toBe(2018);
  expect(example.stretch?.to).toBeGreaterThan(2021.16);
});

test('a case that tells nothing of time has no stretch and stands last', () => {
  const silent = caseTimes({
    ...caseOf(book, 'sample-ltd-2021'),
    id: 'a',
    told: 'not-stated',
    timeline: [],
    outcome: { ...caseOf(book, 'sample-ltd-2021').outcome, date: 'not-stated' },
  });
  expect(silent.stretch).toBeUndefined();
  const order = [silent, sample, example].sort(byStart).map(({ item }) => item.id);
  expect(order).toEqual(['example-co-2020', 'sample-ltd-2021', 'a']);
  expect(sharedScale([silent])).toBeUndefined();
});

test('one scale holds all of them', () => {
  const scale = sharedScale([example, sample]);
  expect(scale?.from).toBe(2018);
  expect(scale?.to).toBe(2022);
});
