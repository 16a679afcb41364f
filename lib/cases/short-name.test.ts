import { expect, test } from 'vitest';
import { caseOf } from '../casebook';
import { swap } from '../testing/changes';
import { sampleCase, talk } from '../testing/failing/sample';
import { bookOf } from '../testing/tiny-base.node';
import { shortName } from './short-name';

const name = (
  changes: Parameters<typeof bookOf>[0],
  id = 'sample-ltd-2021',
  locale: 'en' | 'ja' = 'en',
) => {
  const book = bookOf(changes);
  return shortName(book, caseOf(book, id), locale);
};

test('company and year', () => {
  expect(name({})).toBe('Sample Ltd. (2021)');
  expect(name({}, 'sample-ltd-2021', 'ja')).toBe('サンプル（2021年）');
});

test('without a year, the company alone: no id of a state is shown', () => {
  expect(name({ [talk]: swap('date: "2021-03-04"', 'date: not-stated') })).toBe('Sample Ltd.');
});

test('two cases of one company in one year name their subjects', () => {
  const twins = { [sampleCase]: swap('company: sample-ltd', 'company: example-co') };
  expect(name(twins)).toBe('Example Co. (2021): Parcel tracker');
  expect(name(twins, 'example-co-2020')).toBe('Example Co. (2021): Seat map service');
});

test('a whole among its parts keeps the plain name', () => {
  const part = {
    [sampleCase]: swap('company: sample-ltd', 'company: example-co\nparent: example-co-2020'),
  };
  expect(name(part, 'example-co-2020')).toBe('Example Co. (2021)');
  expect(name(part)).toBe('Example Co. (2021): Parcel tracker');
});
