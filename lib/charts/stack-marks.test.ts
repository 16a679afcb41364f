import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stackMarks } from './stack-marks';

test('one row while there is room, the first free row otherwise', () => {
  expect(stackMarks([0, 10, 20], 8)).toEqual([0, 0, 0]);
  expect(stackMarks([10, 11, 12, 20, 30], 8)).toEqual([0, 1, 2, 0, 0]);
  expect(stackMarks([], 8)).toEqual([]);
});

test('no two marks of a row are nearer than the gap', () => {
  const places = fc.array(fc.double({ min: 0, max: 100, noNaN: true }));
  fc.assert(
    fc.property(places, (all) => {
      const rows = stackMarks(all, 8);
      for (const [i, row] of rows.entries()) {
        for (const [j, other] of rows.entries()) {
          if (i < j && row === other) {
            expect(Math.abs((all[i] ?? 0) - (all[j] ?? 0))).toBeGreaterThanOrEqual(8);
          }
        }
      }
    }),
  );
});
