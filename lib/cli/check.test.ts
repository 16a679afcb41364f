// The command as people run it: output, exit code, and never a stack trace.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Changes } from '../testing/changes';
import { failingSamples } from '../testing/failing/all';
import { translation } from '../testing/failing/sample';
import { projectRoot } from '../testing/project-files.node';
import { withTinyBase } from '../testing/tiny-base.node';
import { withTinyOverlay } from '../testing/tiny-overlay.node';

const timeout = 60_000;

function check(...args: string[]) {
  const tsx = join(projectRoot, 'node_modules', '.bin', 'tsx');
  const { status, stdout, stderr } = spawnSync(tsx, ['lib/cli/check.ts', ...args], {
    cwd: projectRoot,
    encoding: 'utf8',
    env: { ...process.env, CANARY_OF_A_TEST: 'canary-value' },
  });
  expect(stdout + stderr).not.toMatch(/\n\s+at |node:internal|canary-value/);
  return { status, lines: stdout.trimEnd().split('\n'), stderr };
}

const checkBase = (changes: Changes) => withTinyBase(changes, (dir) => check('--content', dir));

test('valid: exit 0 and what was counted', { timeout }, () => {
  const { status, lines, stderr } = checkBase({});
  expect(status).toBe(0);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(
    /^2 cases, \d+ facts with evidence, 4 sources: no errors, 0 warning\(s\)$/,
  );
  expect(stderr).toBe('');
});

test('warnings alone: exit 0', { timeout }, () => {
  const { status, lines } = checkBase({ [translation]: null });
  expect(status).toBe(0);
  expect(lines[0]).toContain('warning TRANSLATION-MISSING');
  expect(lines.at(-1)).toMatch(/1 warning\(s\)$/);
});

test('problems: exit 1, each on its line, and how many', { timeout }, () => {
  const names = [
    'G03 an expression, with the column in characters',
    'C06 a slip in a term',
    'D09 an id unlike its file name',
  ];
  const samples = failingSamples.filter(({ name }) => names.includes(name));
  const { status, lines } = checkBase(Object.assign({}, ...samples.map(({ changes }) => changes)));
  expect(status).toBe(1);
  expect(lines.slice(0, -1).sort()).toEqual(samples.flatMap((sample) => sample.lines).sort());
  expect(lines.at(-1)).toBe('3 error(s), 0 warning(s)');
});

test('an attack that reads the environment prints nothing of it', { timeout }, () => {
  const body = '---\ntitle: a\nsummary: b\n---\n\n{process.env.CANARY_OF_A_TEST}\n\n`x`\n';
  expect(checkBase({ [translation]: body }).status).toBe(1);
});

test('no such folder: exit 1, like any other missing content', { timeout }, () => {
  const { status, lines } = check('--content', join(projectRoot, 'no-such-folder'));
  expect(status).toBe(1);
  expect(lines[0]).toContain('FILE-MISSING');
});

test('wrong usage: exit 2 and how it is meant', { timeout }, () => {
  for (const args of [['--contents', 'x'], ['content'], ['--content']]) {
    const { status, stderr } = check(...args);
    expect(status).toBe(2);
    expect(stderr).toContain('Usage: npm run check -- [--content DIR] [--overlay DIR]');
  }
});

test('an overlay is checked together with the content, and must be a folder of its own', {
  timeout,
}, () => {
  withTinyOverlay({}, ({ content, overlay }) => {
    const { status, lines } = check('--content', content, '--overlay', overlay);
    expect(status).toBe(0);
    expect(lines[0]).toMatch(/^4 cases, \d+ facts with evidence, 6 sources: no errors/);
    const nested = check('--content', content, '--overlay', join(content, 'cases'));
    expect(nested.status).toBe(2);
    expect(nested.stderr).toContain('CASEBOOK_OVERLAY must be a folder apart from the content');
  });
  withTinyOverlay({ 'companies.yaml': '[]\n' }, ({ content, overlay }) => {
    const { status, lines } = check('--content', content, '--overlay', overlay);
    expect(status).toBe(1);
    expect(lines[0]).toMatch(/^overlay\/cases\/zzcanary-bank-2024\.mdx:5:10 COMPANY-UNKNOWN /);
  });
});
