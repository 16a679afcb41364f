import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import {
  closeWorkFolder,
  isReplaceable,
  openWorkFolder,
  replaceFolder,
} from '#lib/export/work-folder.node';

function place(): string {
  const dir = mkdtempSync(join(tmpdir(), 'casebook-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  return dir;
}

function folder(path: string, ...files: string[]): string {
  mkdirSync(path, { recursive: true });
  for (const file of files) writeFileSync(join(path, file), '');
  return path;
}

test('a work folder is empty, and gone with its parent once closed', () => {
  const parent = join(place(), 'out.tmp');
  folder(join(parent, String(process.pid)), 'old');
  const work = openWorkFolder(parent);
  expect(readdirSync(work)).toEqual([]);
  closeWorkFolder(work);
  expect(existsSync(parent)).toBe(false);
});

test('folders of ended processes are removed, those of running ones and other files stay', () => {
  const parent = join(place(), 'out.tmp');
  const ended = spawnSync(process.execPath, ['--version']).pid;
  folder(join(parent, String(ended)), 'half');
  folder(join(parent, String(process.ppid)), 'half');
  folder(parent, 'note');
  const work = openWorkFolder(parent);
  expect(existsSync(join(parent, String(ended)))).toBe(false);
  closeWorkFolder(work);
  expect(readdirSync(parent).sort()).toEqual([String(process.ppid), 'note'].sort());
});

test('the new folder takes the place of the old one, and nothing of that is left', () => {
  const dir = place();
  const target = folder(join(dir, 'out'), 'old.html');
  replaceFolder(folder(join(dir, 'new'), 'new.html'), target, join(dir, 'aside'));
  expect(readdirSync(target)).toEqual(['new.html']);
  expect(readdirSync(dir)).toEqual(['out']);
});

test('the first folder may lie in folders that do not exist yet', () => {
  const dir = place();
  const target = join(dir, 'a', 'out');
  replaceFolder(folder(join(dir, 'new'), 'new.html'), target, join(dir, 'aside'));
  expect(readdirSync(target)).toEqual(['new.html']);
});

test('when the new folder cannot come, the old one stays', () => {
  const dir = place();
  const target = folder(join(dir, 'out'), 'old.html');
  expect(() => replaceFolder(join(dir, 'missing'), target, join(dir, 'aside'))).toThrow('ENOENT');
  expect(readdirSync(target)).toEqual(['old.html']);
});

test('only nothing, an empty folder or an earlier build may be replaced', () => {
  const dir = place();
  expect(isReplaceable(join(dir, 'none'))).toBe(true);
  expect(isReplaceable(folder(join(dir, 'empty')))).toBe(true);
  expect(isReplaceable(folder(join(dir, 'built'), '_next', 'index.html'))).toBe(true);
  expect(isReplaceable(folder(join(dir, 'notes'), 'index.html'))).toBe(false);
});
