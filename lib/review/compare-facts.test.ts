import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fact } from './case-facts';
import { compareFacts } from './compare-facts';
import { changedLeaves, leavesOf } from './leaves';

const fact = fc
  .record({
    field: fc.constantFrom('a', 'b'),
    name: fc.constantFrom('', 'x', 'y'),
    status: fc.constantFrom('used', 'planned'),
    text: fc.constantFrom('one', 'two'),
    at: fc.subarray(['s#S1', 's#S2']),
  })
  .map(({ field, name, status, text, at }): Fact => {
    const leaves = new Map([
      ['is', name],
      ['status', status],
      ['text', text],
    ]);
    return { field, name, leaves, at, isInferred: false };
  });
const facts = fc.array(fact, { maxLength: 6 });

test('each fact is told once at most: none is made up, and none is lost', () => {
  fc.assert(
    fc.property(facts, facts, (before, after) => {
      const changes = compareFacts(before, after);
      const count = (kind: string) => changes.filter((one) => one.kind === kind).length;
      expect(count('added') - count('removed')).toBe(after.length - before.length);
      expect(count('changed') + count('added')).toBeLessThanOrEqual(after.length);
      for (const { kind, values, atBefore } of changes) {
        if (kind === 'changed') expect(values.length > 0 || atBefore !== undefined).toBe(true);
      }
    }),
    { numRuns: 500, seed: 7 },
  );
});

test('the same facts in another order are no change', () => {
  fc.assert(
    fc.property(facts, (before) => {
      expect(compareFacts(before, before.toReversed())).toEqual([]);
    }),
    { numRuns: 300, seed: 7 },
  );
});

const plain = (field: string, name: string, at: string[], text: string): Fact => {
  const leaves = leavesOf({ is: name, text });
  return { field, name, leaves, at, isInferred: false };
};

test('a fact is found again by its term before its place, and by its place before anything else', () => {
  const before = [plain('a', 'x', ['s#S1'], 'old'), plain('a', 'y', ['s#S2'], 'old')];
  const after = [plain('a', 'z', ['s#S1'], 'new'), plain('a', 'y', ['s#S3'], 'old')];
  expect(compareFacts(before, after)).toMatchObject([
    { kind: 'changed', name: 'z', values: [{ path: 'is', from: 'x', to: 'z' }, { path: 'text' }] },
    { kind: 'changed', name: 'y', values: [], at: ['s#S3'], atBefore: ['s#S2'] },
  ]);
});

test('facts of two fields are never taken for one', () => {
  const change = compareFacts([plain('a', 'x', ['s#S1'], 't')], [plain('b', 'x', ['s#S1'], 't')]);
  expect(change.map(({ kind, field }) => [kind, field])).toEqual([
    ['added', 'b'],
    ['removed', 'a'],
  ]);
});

test('leaves: dates in words, lists on one line, what is a thing of its own left out', () => {
  const date = (more: object) => ({ value: '2019', precision: 'year', basis: 'stated', ...more });
  const leaves = leavesOf(
    {
      plain: date({}),
      odd: date({
        precision: 'month',
        basis: 'inferred',
        bound: 'by',
        note: { en: 'why', ja: '理由' },
      }),
      list: ['a', 'b'],
      none: [],
      pairs: [{ n: 1 }, { n: undefined }],
      apart: { at: ['s#S1'] },
    },
    (value) => Object.hasOwn(Object(value), 'at'),
  );
  expect([...leaves]).toEqual([
    ['plain', '2019'],
    ['odd', 'by 2019 (to the month) (inferred)'],
    ['odd.note.en', 'why'],
    ['odd.note.ja', '理由'],
    ['list', 'a, b'],
    ['pairs[0].n', '1'],
  ]);
  expect(
    changedLeaves(
      new Map([
        ['a', '1'],
        ['b', '2'],
      ]),
      new Map([
        ['b', '3'],
        ['c', '4'],
      ]),
    ),
  ).toEqual([
    { path: 'b', from: '2', to: '3' },
    { path: 'c', to: '4' },
    { path: 'a', from: '1' },
  ]);
});
