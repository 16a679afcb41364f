// The command as people run it: files, output, exit code, and never a stack trace.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCasebook } from '../casebook.node';
import { projectRoot } from '../testing/project-files.node';
import { withTinyBase } from '../testing/tiny-base.node';

const timeout = 60_000;
const tsx = join(projectRoot, 'node_modules', '.bin', 'tsx');
const address = 'https://talks.example.com/2022/k3s';

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(tsx, ['lib/cli/new.ts', ...args], {
    cwd: projectRoot,
    encoding: 'utf8',
    input: '',
  });
  expect(stdout + stderr).not.toMatch(/\n\s+at |node:internal/);
  return { status, stdout, stderr };
}

/** Every file of a folder with its text. */
const snapshot = (dir: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path, readFileSync(path, 'utf8')]),
  );

test('a new company: four files, valid at once, and three steps', { timeout }, () => {
  withTinyBase({}, (dir) => {
    const flags = ['--company', '架空商事', '--company-id', 'kaku-shoji', '--year', '2022'];
    const more = ['--source', address, '--lang', 'ja', '--title', 'k3sからの移行: "なぜ"'];
    const { status, stdout, stderr } = run('--content', dir, ...flags, ...more);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout.match(/^\d\. /gm)).toEqual(['1. ', '2. ', '3. ']);
    const { book, problems } = loadCasebook(dir);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const item = book?.cases.find(({ id }) => id === 'kaku-shoji-2022');
    expect(item?.words.ja.title).toBe('k3sからの移行: "なぜ"');
    expect(item?.primary).toMatchObject({ id: 'kaku-shoji-2022', url: address, language: 'ja' });

    const before = snapshot(dir);
    const again = run(
      '--content',
      dir,
      '--company',
      '架空商事',
      '--year',
      '2022',
      '--source',
      address,
    );
    expect(again.status).toBe(1);
    expect(again.stderr).toBe(
      '--subject: expected an id that no case has or had, got "kaku-shoji-2022", the id of a case. Name the part of the company it is about, for example: --subject part-2.\n',
    );
    expect(snapshot(dir)).toEqual(before);
  });
});

test('a dry run writes nothing and shows everything', { timeout }, () => {
  withTinyBase({}, (dir) => {
    const before = snapshot(dir);
    const flags = ['--company', 'sample-ltd', '--year', '2022', '--source', address, '--dry-run'];
    const { status, stdout } = run('--content', dir, ...flags);
    expect(status).toBe(0);
    expect(stdout).toContain('company: sample-ltd');
    expect(stdout).toContain(`url: "${address}"`);
    expect(snapshot(dir)).toEqual(before);
  });
});

test('hostile answers: every fault at once, nothing written', { timeout }, () => {
  withTinyBase({}, (dir) => {
    const before = snapshot(dir);
    const { status, stdout, stderr } = run(
      ...[
        '--content',
        dir,
        '--company',
        '../../etc/x',
        '--year',
        '2012',
        '--source',
        'http://10.0.0.1/',
      ],
      ...['--title', 'a\nb: {{ x }}', '--subject', 'x\u202e'],
    );
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(
      stderr
        .trimEnd()
        .split('\n')
        .map((line) => line.split(':')[0]),
    ).toEqual(['--year', '--source', '--subject', '--title', '--company']);
    expect(snapshot(dir)).toEqual(before);
  });
});

test('without somebody to ask, what is missing is wrong usage', { timeout }, () => {
  const { status, stderr } = run('--company', 'x');
  expect(status).toBe(2);
  expect(stderr).toMatch(/^missing: --year, --source\nQuestions .*\nUsage: /);
  expect(run('--year', '2022', '--nonsense').status).toBe(2);
  expect(run('--lang', 'fr').stderr).toContain('--lang: expected en or ja, got "fr".');
  const { status: helped, stdout: help } = run('--help');
  expect(helped).toBe(0);
  for (const flag of help.match(/(?<=\[?)--[\w-]+/g) ?? []) expect(help).toContain(`\n  ${flag}`);
});

test('content with errors is mended first', { timeout }, () => {
  withTinyBase({ 'companies.yaml': '- [' }, (dir) => {
    const before = snapshot(dir);
    const flags = ['--company', 'sample-ltd', '--year', '2022', '--source', address];
    const { status, stderr } = run('--content', dir, ...flags);
    expect(status).toBe(1);
    expect(stderr).toContain('companies.yaml:1:3 YAML-SYNTAX');
    expect(snapshot(dir)).toEqual(before);
  });
});
