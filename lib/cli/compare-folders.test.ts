// Every difference of two folders is found.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { compareFolders } from './compare-folders.mjs';

function folder(files: Record<string, string>): string {
  const dir = mkdtempSync(join(tmpdir(), 'compare-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  return dir;
}

test('equal folders have no differences', () => {
  const files = { 'a.html': 'a', 'en/b.html': 'b' };
  expect(compareFolders(folder(files), folder(files))).toEqual([]);
});

test('every difference is named, also below folders', () => {
  const a = folder({ 'a.html': 'a', 'en/b.html': 'b', 'en/c.html': 'c' });
  const b = folder({ 'a.html': 'a', 'en/b.html': 'B', 'ja/c.html': 'c' });
  expect(compareFolders(a, b)).toEqual([
    `differs: ${join('en', 'b.html')}`,
    `only in ${a}: ${join('en', 'c.html')}`,
    `only in ${b}: ${join('ja', 'c.html')}`,
  ]);
});

test('two empty folders prove nothing', () => {
  expect(() => compareFolders(folder({}), folder({}))).toThrow('no files');
});
