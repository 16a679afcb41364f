import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelHeight, layoutFlows } from './flow-layout';

const flow = (from: string, to: string, count = 1) => ({ from, to, count });

test('what was left on one side, what came after on the other, also where a platform is both', () => {
  const { nodes, ribbons } = layoutFlows([
    flow('kops', 'eks', 2),
    flow('eks', 'left'),
    flow('eks', 'kops'),
  ]);
  expect(nodes.map(({ side, id, count }) => `${side} ${id} ${count}`).sort()).toEqual([
    'from eks 2',
    'from kops 2',
    'to eks 2',
    'to kops 1',
    'to left 1',
  ]);
  expect(ribbons.map(({ index }) => index).sort()).toEqual([0, 1, 2]);
});

test('ribbons that need not cross do not', () => {
  const { nodes } = layoutFlows([
    flow('a', 'left'),
    flow('b', 'eks'),
    flow('c', 'left'),
    flow('d', 'eks'),
    flow('d', 'left'),
  ]);
  const order = (side: 'from' | 'to') =>
    nodes
      .filter((node) => node.side === side)
      .sort((a, b) => a.y - b.y)
      .map(({ id }) => id);
  expect(order('to')).toEqual(['left', 'eks']);
  expect(order('from')).toEqual(['a', 'c', 'd', 'b']);
});

test('as tall as it must be: a finger fits on the thinnest ribbon, and many cases are no tower', () => {
  const heightOf = (...counts: number[]) =>
    layoutFlows(counts.map((count, i) => flow(`from-${i}`, 'eks', count))).height -
    counts.length * labelHeight;
  expect(heightOf(1, 2)).toBe(3 * 26);
  expect(heightOf(20, 20)).toBe(400);
  expect(heightOf(1, 40)).toBe(41 * 26);
  expect(heightOf(1, 400)).toBe(1400);
});

test('no moves, no drawing', () => {
  expect(layoutFlows([])).toEqual({ height: 0, nodes: [], ribbons: [] });
});

test('for any flows: heights as counts, room for a name above each node, nothing outside', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
  const flows = fc
    .uniqueArray(fc.tuple(id, id, fc.integer({ min: 1, max: 60 })), {
      minLength: 1,
      maxLength: 20,
      selector: ([from, to]) => `${from} ${to}`,
    })
    .map((all) => all.map(([from, to, count]) => flow(from, to, count)));
  fc.assert(
    fc.property(flows, (given) => {
      const { height, nodes, ribbons } = layoutFlows(given);
      expect(ribbons).toHaveLength(given.length);
      for (const { path } of ribbons) expect(path).not.toMatch(/NaN|undefined/);
      for (const side of ['from', 'to'] as const) {
        const own = nodes.filter((node) => node.side === side).sort((a, b) => a.y - b.y);
        const unit = (own[0]?.height ?? 0) / (own[0]?.count ?? 1);
        let end = 0;
        for (const node of own) {
          expect(node.y - end).toBeGreaterThanOrEqual(labelHeight - 0.5);
          expect(node.height / node.count).toBeCloseTo(unit, 0);
          end = node.y + node.height;
        }
        expect(end).toBeLessThanOrEqual(height + 0.5);
      }
    }),
  );
});
