// Files made to exhaust the checker, in a process of 512 MB: each is a problem with a name.
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { bombs } from './testing/bombs';
import { projectRoot } from './testing/project-files.node';

interface Outcome {
  readonly name: string;
  readonly codes: readonly string[];
  readonly problems: number;
}

const program = ['--max-old-space-size=512', '--import', 'tsx', 'lib/testing/try-bombs.node.ts'];
const run = spawnSync(process.execPath, program, {
  cwd: projectRoot,
  encoding: 'utf8',
  timeout: 400_000,
  maxBuffer: 64 * 1024 * 1024,
});
const outcomes = run.stdout
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Outcome);

test('no bomb ends the process', () => {
  expect(run.stderr).not.toMatch(/heap|stack|Error/);
  expect(run.status).toBe(0);
});

test.each(Object.entries(bombs))('%s', (name, { code }) => {
  const outcome = outcomes.find((one) => one.name === name);
  expect(outcome).toBeDefined();
  if (code !== undefined) expect(outcome?.codes).toContain(code);
  // What nobody can read through helps nobody.
  expect(outcome?.problems).toBeLessThanOrEqual(2500);
});
