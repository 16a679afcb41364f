import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { extendLedger, lostLines, openLedger } from '#lib/export/ledger-file.node';
import { formatProblem } from '../problems';

function folder(ledger?: string): string {
  const dir = mkdtempSync(join(tmpdir(), 'casebook-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  if (ledger !== undefined) writeFileSync(join(dir, 'published-urls.txt'), ledger);
  return dir;
}

const git = (dir: string, ...args: string[]) =>
  spawnSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x.example', ...args], { cwd: dir });

function committed(ledger: string): string {
  const dir = folder(ledger);
  git(dir, 'init');
  git(dir, 'add', '.');
  git(dir, 'commit', '-m', 'x');
  return dir;
}

const lost = (dir: string) => lostLines(dir, openLedger(dir)).map(formatProblem);
const hasGit = git('.', '--version').status === 0;

test('lines are only ever added', () => {
  const dir = folder();
  expect(openLedger(dir).lines).toEqual([]);
  extendLedger(dir, []);
  extendLedger(dir, ['/en/', '/ja/']);
  extendLedger(dir, ['/a.json']);
  expect(readFileSync(join(dir, 'published-urls.txt'), 'utf8')).toBe('/en/\n/ja/\n/a.json\n');
  expect(openLedger(dir).lines.at(-1)).toEqual({ address: '/a.json', offset: 10 });
});

test('a last line that an editor left open is not glued to the next', () => {
  const dir = folder('/en/');
  extendLedger(dir, ['/ja/']);
  expect(readFileSync(join(dir, 'published-urls.txt'), 'utf8')).toBe('/en/\n/ja/\n');
});

test.skipIf(!hasGit)('a line of the last commit that is gone is told, with its place', () => {
  const dir = committed('/en/\n/en/a/\n/ja/\n');
  expect(lost(dir)).toEqual([]);
  writeFileSync(join(dir, 'published-urls.txt'), '/en/\n/ja/\n/new/\n');
  expect(lost(dir)).toEqual([
    'content/published-urls.txt:2:1 OUT-LOST line: expected every line of the last commit, got no line "/en/a/". Write it here again: /en/a/',
  ]);
});

test.skipIf(!hasGit)('of a file cut short, the first lines and how to have it back', () => {
  const lines = Array.from({ length: 100 }, (_, i) => `/en/${i}/\n`);
  const dir = committed(lines.join(''));
  writeFileSync(join(dir, 'published-urls.txt'), lines.slice(0, 10).join(''));
  const problems = lost(dir);
  expect(problems).toHaveLength(21);
  expect(problems.at(-1)).toBe(
    'content/published-urls.txt:11:1 OUT-LOST file: expected every line of the last commit, got 90 lines fewer. Run "git checkout HEAD -- content/published-urls.txt"; the next build adds what is new.',
  );
});

test('without Git, or before the first commit, nothing is compared', () => {
  expect(lost(folder('/en/\n'))).toEqual([]);
});
