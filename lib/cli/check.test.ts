// The command as people run it: output, exit code, and never a stack trace.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Changes, swap } from '../testing/changes';
import { failingSamples } from '../testing/failing/all';
import { sampleCase, translation } from '../testing/failing/sample';
import { projectRoot } from '../testing/project-files.node';
import { withTinyBase } from '../testing/tiny-base.node';
import { withTinyOverlay } from '../testing/tiny-overlay.node';

const timeout = 180_000;

const command = ['lib/cli/bundled.mjs', 'lib/cli/check.ts'];

function check(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...command, ...args], {
    cwd: projectRoot,
    encoding: 'utf8',
    env: { ...process.env, CANARY_OF_A_TEST: 'canary-value' },
  });
  expect(stdout + stderr).not.toMatch(/\n\s+at |node:internal|canary-value/);
  return { status, stdout, lines: stdout.trimEnd().split('\n'), stderr };
}

const checkBase = (changes: Changes) => withTinyBase(changes, (dir) => check('--content', dir));

test('valid: exit 0 and what was counted', { timeout }, () => {
  const { status, lines, stderr } = checkBase({});
  expect(status).toBe(0);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^2 cases, \d+ facts with evidence, 4 sources: no errors, no warnings$/);
  expect(stderr).toBe('');
});

test('warnings alone: exit 0', { timeout }, () => {
  const { status, lines } = checkBase({ [translation]: null });
  expect(status).toBe(0);
  expect(lines[0]).toContain('warning TRANSLATION-MISSING');
  expect(lines.at(-1)).toMatch(/: no errors, 1 warning in 1 file$/);
});

test('warnings with --strict: exit 1', { timeout }, () => {
  withTinyBase({ [translation]: null }, (dir) => {
    const { status, lines } = check('--content', dir, '--strict');
    expect(status).toBe(1);
    expect(lines.at(-1)).toMatch(/1 error, no warnings in 1 file$/);
  });
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
  const told = lines.filter((line) => line.startsWith('content/'));
  const expected = samples.flatMap((sample) => sample.lines);
  expect(told.map((line) => line.replace(/ → npm run check -- --explain \S+$/, '')).sort()).toEqual(
    expected.sort(),
  );
  expect(lines.at(-1)).toMatch(/^3 errors, no warnings in 3 files/);
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

test('wrong usage: exit 2, which option, and how it is meant', { timeout }, () => {
  const wrong: readonly (readonly [string[], string])[] = [
    [['--contents', 'x'], 'Unknown option \'--contents\'. Did you mean "--content"?'],
    [['content'], "Unexpected argument 'content'"],
    [['--content'], "'--content <value>' argument missing"],
    [['--format', 'sariff'], 'got "sariff". Did you mean "sarif"?'],
    [['--dry-run'], '--dry-run says what --fix would do'],
    [['--watch', '--format', 'json'], '--watch prints again and again'],
    [
      ['--explain', 'TERM-UNKNWON'],
      'there is no code "TERM-UNKNWON". Did you mean "TERM-UNKNOWN"?',
    ],
  ];
  for (const [args, said] of wrong) {
    const { status, stdout, stderr } = check(...args);
    expect(status, args.join(' ')).toBe(2);
    expect(stderr).toContain(said);
    expect(stderr).toContain('Usage: npm run check -- [--content DIR] [--overlay DIR]');
    expect(stdout).toBe('');
  }
});

test('--help and --explain: exit 0', { timeout }, () => {
  const { status, stdout } = check('--help');
  expect(status).toBe(0);
  for (const option of [
    'content',
    'overlay',
    'format',
    'strict',
    'fix',
    'dry-run',
    'watch',
    'explain',
    'lang',
  ]) {
    expect(stdout).toContain(`\n  --${option} `);
  }
  const explained = check('--explain', 'term-unknown', '--lang', 'ja');
  expect(explained.status).toBe(0);
  expect(explained.stdout).toMatch(/^TERM-UNKNOWN (?:.|\n)*正しい例/);
});

test('a document is all there is on the standard output', { timeout }, () => {
  withTinyBase({ [sampleCase]: swap('is: argo-cd', 'is: ArgoCD') }, (dir) => {
    const { status, stdout, stderr } = check(
      '--content',
      dir,
      '--format',
      'json',
      '--fix',
      '--dry-run',
    );
    expect(status).toBe(1);
    const { problems, fixed } = JSON.parse(stdout);
    expect(problems).toEqual([]);
    expect(fixed).toHaveLength(1);
    expect(stderr).toContain('fixed: "ArgoCD" → "argo-cd"');
    const mended = check('--content', dir, '--format', 'sarif', '--fix');
    expect(mended.status).toBe(0);
    expect(JSON.parse(mended.stdout).runs[0].results).toEqual([]);
  });
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
