import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutBars } from './bar-layout';

test('parts side by side, all rows on one scale', () => {
  const { isStacked, rows } = layoutBars([[2, 1, 1], [1]]);
  expect(isStacked).toBe(true);
  expect(rows).toEqual([
    [
      [
        { part: 0, x: 0, width: 50 },
        { part: 1, x: 50, width: 25 },
        { part: 2, x: 75, width: 25 },
      ],
    ],
    [[{ part: 0, x: 0, width: 25 }]],
  ]);
});

test('below each other, with room for the number behind, where a part would be too narrow', () => {
  const { isStacked, rows } = layoutBars([[39, 1], [20]]);
  expect(isStacked).toBe(false);
  expect(rows).toEqual([
    [[{ part: 0, x: 0, width: 78 }], [{ part: 1, x: 0, width: 2 }]],
    [[{ part: 0, x: 0, width: 40 }]],
  ]);
});

test('a sign beside the number needs more room', () => {
  expect(layoutBars([[9, 1]]).isStacked).toBe(true);
  expect(layoutBars([[9, 1]], 'sign').isStacked).toBe(false);
  expect(layoutBars([[7, 1]], 'sign').isStacked).toBe(true);
});

test('nothing to draw', () => {
  expect(layoutBars([])).toEqual({ isStacked: true, rows: [] });
});

test('for any counts: each part once, as wide as it counts, within the room', () => {
  const counts = fc.array(
    fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 7 }),
    {
      minLength: 1,
    },
  );
  fc.assert(
    fc.property(counts, (given) => {
      const { isStacked, rows } = layoutBars(given);
      const unit = (bars: readonly { width: number }[], row: readonly number[]) =>
        bars.map(({ width }, i) => width / (row[i] ?? 1));
      const units = rows.flatMap((strips, i) => unit(strips.flat(), given[i] ?? []));
      expect(Math.max(...units) - Math.min(...units)).toBeLessThan(0.02);
      for (const [i, strips] of rows.entries()) {
        expect(strips.flat().map(({ part }) => part)).toEqual(given[i]?.map((_, part) => part));
        for (const strip of strips) {
          const last = strip.at(-1);
          expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(
            isStacked ? 100.05 : 78.05,
          );
        }
        // A finger on the narrowest phone: 24 of 288 pixels, less the line between two.
        if (isStacked) for (const { width } of strips.flat()) expect(width).toBeGreaterThan(7.4);
      }
    }),
  );
});
