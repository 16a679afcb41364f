// A fetched file is not to be trusted: whatever is no section is dropped.
import { expect, test } from 'vitest';
import { readSections } from './section';

const section = { anchor: 'a', name: 'A', text: '' };

test.each<[file: unknown, expected: unknown[]]>([
  [
    [section, { anchor: 'b', text: 'x', label: 'L', lang: 'ja' }],
    [section, { anchor: 'b', text: 'x', label: 'L', lang: 'ja' }],
  ],
  [[{ anchor: 'a' }, { text: 'x' }, { ...section, name: 1 }, null, 'x', [], section], [section]],
  [{ version: 'tokens 0' }, []],
  [null, []],
  ['<!DOCTYPE html>', []],
])('%j', (file, expected) => {
  expect(readSections(file)).toEqual(expected);
});
