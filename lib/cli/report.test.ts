// The command as people run it, in a repository of its own.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../testing/project-files.node';
import { withTinyBase } from '../testing/tiny-base.node';

const timeout = 60_000;

function report(...args: string[]) {
  const tsx = join(projectRoot, 'node_modules', '.bin', 'tsx');
  const { status, stdout, stderr } = spawnSync(tsx, ['lib/cli/report.ts', ...args], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  expect(stdout + stderr).not.toMatch(/\n\s+at |node:internal/);
  return { status, stdout, stderr };
}

/** A folder with `kb/content` in it, under Git or not. */
function withProject<T>(isRepository: boolean, use: (root: string, content: string) => T): T {
  const root = mkdtempSync(join(tmpdir(), 'casebook-report-'));
  try {
    const content = join(root, 'kb', 'content');
    withTinyBase({}, (dir) => cpSync(dir, content, { recursive: true }));
    if (isRepository) {
      git(root, 'init', '--initial-branch=main');
      symlinkSync('/etc/hostname', join(content, 'README.md'));
      commit(root);
    }
    return use(root, content);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function git(root: string, ...args: string[]): void {
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@test.invalid'];
  const { status, stderr } = spawnSync('git', [...who, ...args], { cwd: root, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
}

function commit(root: string): void {
  git(root, 'add', '-A');
  git(root, 'commit', '-qm', 'x');
}

function edit(content: string, from: string, to: string): void {
  const file = join(content, 'cases', 'sample-ltd-2021.mdx');
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

test('what is not committed yet is compared with the main line, and what is there since is not told', {
  timeout,
}, () => {
  withProject(true, (root, content) => {
    git(root, 'checkout', '-qb', 'topic');
    edit(content, 'rollout: full', 'rollout: partial');
    commit(root);
    git(root, 'checkout', '-q', 'main');
    edit(content, 'status: used, at: sample-talk#S5', 'status: planned, at: sample-talk#S5');
    commit(root);
    git(root, 'checkout', '-q', 'topic');
    edit(content, 'value: 3,', 'value: 4,');
    const { status, stdout } = report('--content', content, '--format', 'json');
    expect(status).toBe(0);
    const { base, cases } = JSON.parse(stdout);
    expect(base).toMatch(/^main \([0-9a-f]{8}\)$/);
    expect(
      cases.map(({ facts }: { facts: { field: string }[] }) => facts.map(({ field }) => field)),
    ).toEqual([['outcome', 'scale']]);
    // A revision that was asked for is taken as it is.
    const asked = JSON.parse(
      report('--content', content, '--format', 'json', '--base', 'main').stdout,
    );
    expect(asked.cases[0].facts.map(({ field }: { field: string }) => field)).toEqual([
      'outcome',
      'scale',
      'cicd',
    ]);
    const out = join(root, 'report.md');
    expect(report('--content', content, '--out', out)).toMatchObject({ status: 0, stdout: '' });
    expect(readFileSync(out, 'utf8')).toMatch(/^## What this change does to the base\n/);
  });
});

test('content with errors is reported on, with exit 0: the checker judges', { timeout }, () => {
  withProject(true, (_, content) => {
    edit(content, '  is: adopted', '  is: adoptde');
    const { status, stdout } = report('--content', content);
    expect(status).toBe(0);
    expect(stdout).toContain('TERM-UNKNOWN');
  });
});

test('without a repository another copy of the content will do', { timeout }, () => {
  withProject(false, (_, content) => {
    const refused = report('--content', content);
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain(
      '(fatal: not a git repository (or any of the parent directories): .git): name an older copy of the content with --base-content DIR',
    );
    const { status, stdout } = report('--content', content, '--base-content', content);
    expect(status).toBe(0);
    expect(stdout).toContain('Compared with another copy of the content.');
  });
});

test('wrong usage: exit 2 and how it is meant', { timeout }, () => {
  const wrong = [
    ['--format', 'html'],
    ['--base=--output=x'],
    ['--base', 'HEAD', '--base-content', 'x'],
  ];
  for (const args of wrong) {
    const { status, stdout, stderr } = report(...args);
    expect([args, status, stdout]).toEqual([args, 2, '']);
    expect(stderr).toContain('Usage: npm run report -- [--base REVISION');
  }
});
