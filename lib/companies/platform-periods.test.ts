import { expect, test } from 'vitest';
import { caseOf } from '../casebook';
import type { Statement } from '../cases/schema';
import { swap } from '../testing/changes';
import { exampleCase } from '../testing/failing/sample';
import { bookOf } from '../testing/tiny-base.node';
import { precisionOf } from '../text/calendar';
import type { FactDate } from '../text/values';
import { periodSpans, platformPeriods } from './platform-periods';

const date = (value: string, bound?: FactDate['bound']): FactDate => ({
  value,
  precision: precisionOf(value),
  basis: 'stated',
  ...(bound ? { bound } : {}),
});

/** As `kind from-to`, in years with two digits. */
function spans(
  status: Statement['status'],
  since: FactDate | undefined,
  until: FactDate | undefined,
  told: FactDate | 'not-stated' = date('2022-08'),
) {
  const round = (year: number) => (Number.isFinite(year) ? Math.round(year * 100) / 100 : '…');
  return periodSpans({ status, since, until }, told).map(
    ({ kind, from, to }) => `${kind} ${round(from)}-${round(to)}`,
  );
}

test('from a vague beginning to a vague end it is certain in between', () => {
  expect(spans('used-formerly', date('2018'), date('2021-04'))).toEqual([
    'vague 2018-2019',
    'certain 2019-2021.25',
    'vague 2021.25-2021.33',
  ]);
});

test('in use: certain up to the telling, where it is known', () => {
  expect(spans('used', date('2018'), undefined, date('2020-07-01'))).toEqual([
    'vague 2018-2019',
    'certain 2019-2020.5',
    'known 2020.5-2020.5',
  ]);
  expect(spans('used', date('2016', 'about'), undefined, date('2019-01-01'))).toEqual([
    'vague 2015.5-2017.5',
    'certain 2017.5-2019',
    'known 2019-2019',
  ]);
});

test('an untold beginning is open, also where it is only known to be earlier', () => {
  expect(spans('used', undefined, undefined, date('2022-01-01'))).toEqual([
    'open …-2022',
    'known 2022-2022',
  ]);
  expect(spans('used', date('2019', 'by'), undefined, date('2022-01-01'))).toEqual([
    'open …-2020',
    'certain 2020-2022',
    'known 2022-2022',
  ]);
  expect(spans('used-formerly', undefined, date('2018'))).toEqual([
    'open …-2018',
    'vague 2018-2019',
  ]);
});

test('an untold end lies between the beginning and the telling; "gone by" between both dates', () => {
  expect(spans('used-formerly', date('2018'), undefined, date('2020-01-01'))).toEqual([
    'vague 2018-2019',
    'vague 2019-2020',
  ]);
  expect(spans('used-formerly', date('2019-01-01'), date('2020', 'by'))).toEqual([
    'vague 2019-2021',
  ]);
  expect(spans('used-formerly', undefined, undefined, date('2020-01-01'))).toEqual(['open …-2020']);
});

test('of a plan, and of a telling without date, nothing is drawn that nobody told', () => {
  expect(spans('planned', date('2023'), undefined)).toEqual([]);
  expect(spans('used', undefined, undefined, 'not-stated')).toEqual([]);
  expect(spans('used', date('2018'), undefined, 'not-stated')).toEqual(['vague 2018-2019']);
});

test('past before present before plans; other systems and refusals are left out', () => {
  const planned = swap('is: openshift, status: rejected', 'is: openshift, status: planned');
  const book = bookOf({ [exampleCase]: planned });
  const periods = platformPeriods(caseOf(book, 'example-co-2020'));
  expect(periods.map(({ statement, anchor }) => [statement.is, anchor])).toEqual([
    ['k3s', 'f-cluster-k3s'],
    ['nomad', 'f-cluster-nomad'],
    ['openshift', 'f-cluster-openshift'],
  ]);
  const plain = platformPeriods(caseOf(bookOf(), 'example-co-2020'));
  expect(plain.map(({ statement }) => statement.is)).toEqual(['k3s', 'nomad']);
});
