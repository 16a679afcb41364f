import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idFinding } from '../cases/file-name';
import { pairId, parsePair } from './pairs';

test('one name for a pair, whatever the order', () => {
  expect(pairId('b-2020', 'a-2019')).toBe('a-2019-vs-b-2020');
  expect(pairId('a-2019', 'b-2020')).toBe('a-2019-vs-b-2020');
});

for (const bad of ['a', 'b-vs-a', 'a-vs-a', 'a-vs-b-vs-c', '-vs-a', 'a-vs-', '']) {
  test(`"${bad}" is no pair`, () => expect(parsePair(bad)).toBeUndefined());
}

test('any two ids a case may have find back out of their pair', () => {
  const id = fc
    .array(fc.constantFrom('a', 'vs', 'v', 's', '2020', 'evs', 'vsx'), {
      minLength: 1,
      maxLength: 4,
    })
    .map((words) => words.join('-'))
    .filter((one) => idFinding(one) === undefined);
  fc.assert(
    fc.property(id, id, (a, b) => {
      if (a === b) return;
      expect(parsePair(pairId(a, b))).toEqual([a, b].sort());
    }),
  );
});
