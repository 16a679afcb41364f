// What SECURITY.md promises is proved by tests that exist.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../testing/project-files.node';

const text = readFileSync(join(projectRoot, '.github', 'SECURITY.md'), 'utf8');

test('every guarantee names a test, and every file that is named exists', () => {
  const [, table = ''] = text.split('## What is guaranteed');
  const [, , ...rows] = (table.split('\n## ')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('|'));
  expect(rows.length).toBeGreaterThan(10);
  for (const row of rows) expect(row, row).toMatch(/`(?:lib|e2e)\/[^`]+\.(?:test|spec)\.ts`/);
  const named = [...text.matchAll(/`((?:lib|e2e|content|\.github)\/[^`]*)`/g)].map(
    ([, path]) => path ?? '',
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((path) => !existsSync(join(projectRoot, path)))).toEqual([]);
});

test('every command that is named is one', () => {
  const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
  const named = [...text.matchAll(/`npm run (?:--silent )?([a-z-]+)/g)].map(([, name]) => name);
  expect(named).toContain('links');
  expect(named.filter((name) => !Object.hasOwn(scripts, name ?? ''))).toEqual([]);
});
