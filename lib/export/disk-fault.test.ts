import { existsSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { diskFault } from './disk-fault';

const thrownBy = (act: () => void): unknown => {
  try {
    act();
  } catch (error) {
    return error;
  }
  return undefined;
};

test.runIf(existsSync('/dev/full'))('a full disk is named', () => {
  const error = thrownBy(() => writeFileSync('/dev/full', 'x'));
  expect(diskFault(error)).toMatch(/^The disk is full\. Make room and build again\. \(ENOSPC/);
});

test('a folder that may not be written, with its path', () => {
  const error = Object.assign(new Error('x'), { code: 'EROFS', path: '/kb/out' });
  expect(diskFault(error)).toBe(
    'The disk may only be read. Name another folder with --out. (EROFS: /kb/out)',
  );
});

test('what is no fault of a disk has no such words', () => {
  for (const error of [new Error('x'), { code: 'ENOENT' }, { code: 'constructor' }, 'text', 5]) {
    expect(diskFault(error)).toBeUndefined();
  }
});
