import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { withTinyBase } from '../testing/tiny-base.node';

function place(): string {
  const dir = mkdtempSync(join(tmpdir(), 'casebook-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  return dir;
}

function build(args: string[], env: Record<string, string> = {}) {
  const command = ['--import', 'tsx', 'lib/cli/build.ts', ...args];
  const run = spawnSync(process.execPath, command, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { code: run.status, output: run.stdout + run.stderr };
}

test('content with problems stops the build before anything is touched', {
  timeout: 60_000,
}, () => {
  const dir = place();
  const out = join(dir, 'out');
  mkdirSync(join(out, '_next'), { recursive: true });
  const content = join(dir, 'content');
  mkdirSync(join(content, 'cases'), { recursive: true });
  writeFileSync(join(content, 'cases', 'a-2020.mdx'), 'no front matter');
  const { code, output } = build(['--out', out], { CASEBOOK_CONTENT: content });
  expect(code).toBe(1);
  expect(output).toMatch(/^content\/cases\/a-2020\.mdx:1:1 [A-Z-]+ /m);
  expect(output).toMatch(/problem\(s\) in content; nothing was built\.\n$/);
  expect(output).not.toMatch(/^\s+at /m);
  expect(readdirSync(dir).sort()).toEqual(['content', 'out']);
  expect(readdirSync(out)).toEqual(['_next']);
});

test('a published case that is gone stops the build at once, with the line to write', {
  timeout: 60_000,
}, () => {
  const ledger = '/en/about/\n/en/cases/lost-2019/\n';
  const { code, output } = withTinyBase({ 'published-urls.txt': ledger }, (content) =>
    build(['--out', join(place(), 'out')], { CASEBOOK_CONTENT: content }),
  );
  expect(code).toBe(1);
  expect(output).toMatch(
    /^content\/published-urls\.txt:2:1 LEDGER-DEAD .* write `- \{ from: \/cases\/lost-2019\/, gone: /m,
  );
  expect(output).toMatch(/nothing was built\.\n$/);
});

test('a folder that no build made is not deleted', { timeout: 60_000 }, () => {
  const dir = place();
  writeFileSync(join(dir, 'notes.txt'), 'mine');
  const { code, output } = build(['--out', dir]);
  expect(code).toBe(2);
  expect(output).toContain('holds files that no build made');
  expect(existsSync(join(dir, 'notes.txt'))).toBe(true);
});

test('wrong usage and wrong settings are named without a stack trace', { timeout: 60_000 }, () => {
  const usage = build(['--target', 'x']);
  expect(usage.code).toBe(2);
  expect(usage.output).toContain("Unknown option '--target'");
  expect(usage.output).toContain('Usage: npm run build');
  const ledger = build(['--ledger', 'maybe']);
  expect(ledger.code).toBe(2);
  expect(ledger.output).toContain('--ledger must be one of write, check, off, got "maybe".');
  const settings = build([], { CASEBOOK_BASE_PATH: '/a b', CASEBOOK_BASE_URL: 'c.example' });
  expect(settings.code).toBe(2);
  expect(settings.output).toContain('CASEBOOK_BASE_PATH must look like');
  expect(settings.output).toContain('CASEBOOK_BASE_URL must be');
  expect(usage.output + settings.output).not.toMatch(/^\s+at /m);
});

test('an overlay that cannot be used, and the folder of the public site, are refused', {
  timeout: 60_000,
}, () => {
  const dir = place();
  const file = join(dir, 'file.txt');
  writeFileSync(file, 'x');
  for (const [overlay, got] of [
    [join(dir, 'nowhere'), 'got nothing'],
    [file, 'got a file'],
    ['content/cases', 'got one inside the other'],
    ['content', 'got the content itself'],
  ] as const) {
    const { code, output } = build([], { CASEBOOK_OVERLAY: overlay });
    expect(code).toBe(2);
    expect(output).toContain('CASEBOOK_OVERLAY must be a folder');
    expect(output).toContain(`${got}: "${overlay}"`);
  }
  for (const out of ['out', './out/', 'out/internal']) {
    const { code, output } = build(['--out', out], { CASEBOOK_OVERLAY: dir });
    expect(code, out).toBe(2);
    expect(output).toContain('an internal edition goes to out-internal');
  }
});
