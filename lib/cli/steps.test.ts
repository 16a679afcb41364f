// The table of steps is sound, and a failure skips what needs it and nothing else.
import { expect, test } from 'vitest';
import { runSteps } from './run-steps.mjs';
import { chooseSteps, type Step, steps } from './steps.mjs';

const names = (chosen: readonly Step[]) => chosen.map(({ name }) => name);

test('every need is an earlier step, and no two steps share a name', () => {
  const before = new Set<string>();
  for (const { name, needs = [] } of steps) {
    expect(before).not.toContain(name);
    for (const need of needs) expect([...before], `${name} needs ${need}`).toContain(need);
    before.add(name);
  }
});

test('a part of the steps brings its setup along and nothing else', () => {
  expect(names(chooseSteps(steps, undefined))).toEqual(names(steps));
  expect(names(chooseSteps(steps, 'unit'))).toEqual(['install', 'unit']);
  expect(names(chooseSteps(steps, 'e2e,format'))).toEqual([
    'install',
    'browser',
    'nginx',
    'format',
    'e2e',
  ]);
});

test('an unknown step is refused', () => {
  expect(() => chooseSteps(steps, 'unit,ent')).toThrow('There is no step "ent"');
  expect(() => chooseSteps(steps, '')).toThrow('There is no step ""');
});

/** Runs `table`; the steps named `failing` fail. */
async function running(table: Step[], failing: string[]) {
  const lines: string[] = [];
  const ran: string[] = [];
  const counts = await runSteps(
    table,
    async ({ name }) => {
      ran.push(name);
      return { code: failing.includes(name) ? 1 : 0, output: `output of ${name}\n` };
    },
    (text) => lines.push(text),
  );
  return { counts, ran, text: lines.join('\n') };
}

const table: Step[] = [
  { name: 'a', commands: [] },
  { name: 'b', commands: [], needs: ['a'] },
  { name: 'c', commands: [], needs: ['b'] },
  { name: 'd', commands: [] },
];

test('after a failure only what needs it is skipped', async () => {
  const { counts, ran, text } = await running(table, ['a']);
  expect(ran).toEqual(['a', 'd']);
  expect(counts.map(({ passed, failed }) => [passed, failed])).toEqual([
    [0, 1],
    [1, 0],
  ]);
  expect(text).toContain('b  skipped, as a did not pass');
  expect(text).toContain('c  skipped, as b did not pass');
});

test('output is shown for what failed alone', async () => {
  const { text } = await running(table, ['d']);
  expect(text).toContain('output of d');
  expect(text).not.toContain('output of a');
});
