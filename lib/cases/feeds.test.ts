import { expect, test } from 'vitest';
import { feeding, feeds } from './feeds';
import type { Statement } from './schema';
import { statuses } from './statuses';

const statement = (change: Partial<Statement> = {}): Statement => ({
  is: 'kops',
  status: 'used',
  at: ['a#S1'],
  ...change,
});

test('only what the subject uses or used, told and not inferred, counts', () => {
  expect(statuses.filter((status) => feeds(statement({ status })))).toEqual([
    'used',
    'used-formerly',
  ]);
  expect(feeds(statement({ scope: 'elsewhere' }))).toBe(false);
  expect(feeds(statement({ scope: 'team' }))).toBe(true);
  expect(feeds(statement({ basis: 'inferred' }))).toBe(false);
  expect(feeds(statement({ basis: 'stated' }))).toBe(true);
  expect(feeds({ is: 'none', at: ['a#S1'] })).toBe(false);
  expect(feeds(statement({ is: 'unnamed' }))).toBe(true);
});

test('current before former, else in the order of the author', () => {
  const state = [
    statement({ is: 'a', status: 'used-formerly' }),
    statement({ is: 'b' }),
    statement({ is: 'c', status: 'planned' }),
    statement({ is: 'd' }),
  ];
  expect(feeding(state).map(({ is }) => is)).toEqual(['b', 'd', 'a']);
});

test('what is not stated feeds nothing', () => {
  expect(feeding('not-stated')).toEqual([]);
  expect(feeding(undefined)).toEqual([]);
});
