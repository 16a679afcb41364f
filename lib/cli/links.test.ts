// The command as people run it, without any link to ask: exit codes and messages.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { swap } from '../testing/changes';
import { projectRoot } from '../testing/project-files.node';
import { withTinyBase } from '../testing/tiny-base.node';

const timeout = 60_000;

function links(...args: string[]) {
  const tsx = join(projectRoot, 'node_modules', '.bin', 'tsx');
  const { status, stdout, stderr } = spawnSync(tsx, ['lib/cli/links.ts', ...args], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  expect(stdout + stderr).not.toMatch(/\n\s+at |node:internal/);
  return { status, stdout, stderr };
}

/** The invented base has no links but these; sources name no address, or one that nobody may ask for. */
const withoutLinks = {
  'terms/cicd.yaml': swap(', homepage: https://argo.example/', ''),
  'companies.yaml': swap(
    'name: Example Co.\n',
    'name: Example Co.\n  homepage: "http://127.0.0.1/x"\n',
  ),
  ...Object.fromEntries(
    ['ex-deck', 'ex-report', 'sample-talk'].map((id) => [
      `sources/${id}.yaml`,
      swap(`url: https://slides.example/${id}`, 'url: not-stated'),
    ]),
  ),
  'sources/ex-records.yaml': null,
};

test('nothing to ask: exit 0, also with --strict; an ended suppression is an error with --strict alone', {
  timeout,
}, () => {
  withTinyBase(withoutLinks, (dir) => {
    const file = join(dir, 'suppressions.yaml');
    writeFileSync(file, '- { url: "https://a.example/", reason: x, until: "2020-01-01" }\n');
    expect(links('--content', dir, '--strict')).toMatchObject({ status: 0, stderr: '' });
    const soft = links('--content', dir, '--suppressions', file);
    expect(soft.status).toBe(0);
    expect(soft.stdout).toContain('the suppression ended on 2020-01-01');
    const strict = links('--content', dir, '--suppressions', file, '--strict', '--format', 'json');
    expect(strict.status).toBe(1);
    expect(JSON.parse(strict.stdout)).toMatchObject({
      links: 0,
      findings: [{ what: 'suppression' }],
    });
    writeFileSync(file, '- { url: "https://a.example/" }\n');
    const broken = links('--content', dir, '--suppressions', file);
    expect(broken.status).toBe(2);
    expect(broken.stderr).toContain('FIELD-MISSING [0].reason');
  });
});

test('wrong usage: exit 2 and how it is meant', { timeout }, () => {
  for (const args of [
    ['--format', 'html'],
    ['--only', 'nobody-2020'],
    ['--content', 'no-such-folder'],
  ]) {
    const { status, stdout, stderr } = links(...args);
    expect([args, status, stdout]).toEqual([args, 2, '']);
    expect(stderr).toContain('Usage: npm run links -- [--only ID]');
  }
});
