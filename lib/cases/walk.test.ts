import { expect, test } from 'vitest';
import { datesOf, factsOf } from './walk';

const date = { value: '2020', precision: 'year', basis: 'stated', at: ['a#S2'] };
const data = { outcome: { is: 'x', at: ['a#S1'], date }, list: [{ at: ['a#S3'] }, 'text', null] };

test('facts are what names its evidence, dates with evidence of their own too', () => {
  expect([...factsOf(data)]).toEqual([
    { path: ['outcome'], at: ['a#S1'] },
    { path: ['outcome', 'date'], at: ['a#S2'] },
    { path: ['list', 0], at: ['a#S3'] },
  ]);
});

test('dates in their full form', () => {
  expect([...datesOf(data)]).toEqual([{ path: ['outcome', 'date'], date }]);
});

test('nothing in nothing', () => {
  for (const nothing of [null, undefined, 'text', 5, [], {}]) {
    expect([...factsOf(nothing), ...datesOf(nothing)]).toEqual([]);
  }
});
