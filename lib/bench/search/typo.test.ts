// One slip: swapped, left out or doubled.
import { expect, test } from 'vitest';
import { createRandom } from './random';
import { misspelt } from './typo';

test('every slip is one edit, and the first letter stays', () => {
  const random = createRandom(1);
  const slips = new Set(Array.from({ length: 400 }, () => misspelt(random, 'grafana')));
  expect(slips).toContain('grfaana');
  expect(slips).toContain('grafna');
  expect(slips).toContain('graafana');
  for (const slip of slips) {
    expect(slip).not.toBe('grafana');
    expect(slip.startsWith('g')).toBe(true);
    expect([6, 7, 8]).toContain(slip.length);
  }
});
