import { expect, test } from 'vitest';
import { namedFaults } from './named-faults';

test('each fault once, in order', () => {
  expect(namedFaults([])).toEqual([]);
  expect(namedFaults(['b', 'a', 'b'])).toEqual(['b', 'a']);
});

test('five are named, more are an ellipsis', () => {
  expect(namedFaults(['a', 'b', 'c', 'd', 'e'])).toHaveLength(5);
  expect(namedFaults(['a', 'b', 'c', 'd', 'e', 'f', 'g'])).toEqual(['a', 'b', 'c', 'd', 'e', '…']);
});
