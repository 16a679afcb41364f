import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { takeLock } from '#lib/export/build-lock.node';

function place(): string {
  const dir = mkdtempSync(join(tmpdir(), 'casebook-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  return join(dir, 'folder', 'build.lock');
}

test('the lock holds the number of its process, and is gone once given back', () => {
  const path = place();
  const release = takeLock(path);
  expect(readFileSync(path, 'utf8')).toBe(String(process.pid));
  expect(typeof release).toBe('function');
  if (typeof release === 'function') release();
  expect(existsSync(path)).toBe(false);
});

test('a process that runs keeps its lock', () => {
  const path = place();
  const release = takeLock(path);
  writeFileSync(path, String(process.ppid));
  expect(takeLock(path)).toBe(process.ppid);
  // Nobody gives back the lock of another.
  if (typeof release === 'function') release();
  expect(readFileSync(path, 'utf8')).toBe(String(process.ppid));
});

test('what a killed process left, or half a file, is taken over', () => {
  for (const left of [String(spawnSync(process.execPath, ['--version']).pid), '', 'x', '-1', '0']) {
    const path = place();
    rmSync(join(path, '..'), { recursive: true, force: true });
    takeLock(path);
    writeFileSync(path, left);
    expect(typeof takeLock(path), left).toBe('function');
    expect(readFileSync(path, 'utf8')).toBe(String(process.pid));
  }
});
