// The second build would find a folder that is listed unsorted: here it does.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { projectRoot } from '../testing/project-files.node';

const timeout = 60_000;
const dir = mkdtempSync(join(tmpdir(), 'casebook-'));
const names = Array.from({ length: 12 }, (_, i) => `file-${String(i).padStart(2, '0')}`);
for (const name of names) writeFileSync(join(dir, name), '');
afterAll(() => rmSync(dir, { recursive: true }));

const address = (path: string) => pathToFileURL(join(projectRoot, path)).href;

/** What a program prints as JSON, with and without the shuffling. */
function printed(code: string, isShuffled: boolean): string[] {
  const shuffle = isShuffled ? ['--import', address('lib/cli/shuffle-folders.mjs')] : [];
  const options = ['--import', 'tsx', ...shuffle, '--input-type=module', '--eval', code];
  const { stdout, stderr } = spawnSync(process.execPath, options, {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

const folder = JSON.stringify(dir);

test.each([
  [
    'by a named import',
    `import { readdirSync } from 'node:fs'; const list = readdirSync(${folder});`,
  ],
  ['by the module', `import fs from 'node:fs'; const list = fs.readdirSync(${folder});`],
  [
    'with types',
    `import fs from 'node:fs'; const list = fs.readdirSync(${folder}, { withFileTypes: true }).map(({ name }) => name);`,
  ],
  ['later', `import { readdir } from 'node:fs/promises'; const list = await readdir(${folder});`],
  [
    'with a callback',
    `import { readdir } from 'node:fs'; const list = await new Promise((done) => readdir(${folder}, (_, list) => done(list)));`,
  ],
])('a folder listed %s comes in another order, the same each time', { timeout }, (_, code) => {
  const print = `${code} console.log(JSON.stringify(list));`;
  const [plain, once, again] = [printed(print, false), printed(print, true), printed(print, true)];
  expect(once).not.toEqual(plain);
  expect(once).not.toEqual(names);
  expect(once.toSorted()).toEqual(names);
  expect(again).toEqual(once);
});

test('a list that is sorted stays as it is', { timeout }, () => {
  const listing = address('lib/export/list-files.node.ts');
  const code = `import { listFiles } from ${JSON.stringify(listing)}; console.log(JSON.stringify(listFiles(${folder})));`;
  expect(printed(code, true)).toEqual(names);
  expect(printed(code, false)).toEqual(names);
});
