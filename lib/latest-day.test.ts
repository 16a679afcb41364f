import { expect, test } from 'vitest';
import { latestDay } from '#lib/latest-day.node';
import { loadCasebook } from './casebook.node';
import { formatProblem } from './problems';
import { swap } from './testing/changes';
import { talk } from './testing/failing/sample';
import { withTinyBase } from './testing/tiny-base.node';

test('one day more than SOURCE_DATE_EPOCH, across months and years', () => {
  expect(latestDay('0')).toBe('1970-01-02');
  expect(latestDay('1609372800')).toBe('2021-01-01'); // 2020-12-31
  expect(latestDay('1709164799')).toBe('2024-02-29'); // 2024-02-28, a second before midnight
});

test('what is no time is not taken for one', () => {
  const day = latestDay('');
  for (const odd of ['soon', '-5', '1e9', ' 0']) expect(latestDay(odd)).toBe(day);
});

test('C18 a talk of tomorrow is fine, one of the day after is not', () => {
  const before = process.env.SOURCE_DATE_EPOCH;
  process.env.SOURCE_DATE_EPOCH = '1614729600'; // 2021-03-03, before another source went
  try {
    const lines = (date: string) =>
      withTinyBase({ [talk]: swap('date: "2021-03-04"', `date: "${date}"`) }, (dir) =>
        loadCasebook(dir).problems.map(formatProblem),
      ).filter((line) => line.startsWith('content/sources/sample-talk.yaml'));
    expect(lines('2021-03-04')).toEqual([]);
    expect(lines('2021')).toEqual([]);
    expect(lines('2021-03-05')).toEqual([
      'content/sources/sample-talk.yaml:8:7 SOURCE-FUTURE date: expected a day up to tomorrow (2021-03-04), got "2021-03-05". Nothing is told before it happened: check the year.',
    ]);
  } finally {
    if (before === undefined) delete process.env.SOURCE_DATE_EPOCH;
    else process.env.SOURCE_DATE_EPOCH = before;
  }
});
