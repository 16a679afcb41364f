// The tables of codes in CONTRIBUTING.md are those of lib/checks; run with `-u`, this writes them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../testing/project-files.node';
import { allChecks } from './all';
import type { CheckDoc } from './check-doc';

const path = join(projectRoot, 'CONTRIBUTING.md');
const [open, close] = ['<!-- codes -->\n', '<!-- /codes -->\n'] as const;

function tableOf(checks: readonly CheckDoc[]): string {
  const rows = checks.map(({ code, severity, rule }) => {
    const mark = severity === 'warning' ? ' (warning)' : '';
    return [`\`${code}\``, rule.en.replace(/\.$/, `${mark}.`).replaceAll('|', '\\|')] as const;
  });
  const head = ['Code', 'What must hold'] as const;
  const [first, second] = ([0, 1] as const).map((column) =>
    Math.max(...[head, ...rows].map((row) => [...row[column]].length)),
  ) as [number, number];
  const line = ([code, rule]: readonly [string, string]) =>
    `| ${code.padEnd(first)} | ${rule.padEnd(second)} |\n`;
  return [line(head), line(['-'.repeat(first), '-'.repeat(second)]), ...rows.map(line)].join('');
}

test('the tables for contributors are current', async () => {
  const text = readFileSync(path, 'utf8');
  const [before = '', rest = ''] = text.split(open);
  const [, after = ''] = rest.split(close);
  expect(
    [before, after].every((part) => part !== ''),
    'the marks are there',
  ).toBe(true);
  const tables = allChecks.map(({ name, checks }) => `### ${name.en}\n\n${tableOf(checks)}`);
  const current = `${before}${open}\n${tables.join('\n')}\n${close}${after}`;
  await expect(current).toMatchFileSnapshot(path);
});
