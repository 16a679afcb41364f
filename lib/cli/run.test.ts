// Programs run, fail, are not there, and end together.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { run } from './run.mjs';

test('the output of both kinds and the exit code are kept', async () => {
  const { code, output } = await run('node --no-such-option');
  expect(code).toBe(9);
  expect(output).toContain('--no-such-option');
  expect(await run('node --version')).toEqual({ code: 0, output: `${process.version}\n` });
});

test('a program that is not there is a failure with its name', async () => {
  const { code, output } = await run('no-such-program --version');
  expect(code).toBe(127);
  expect(output).toContain('no-such-program');
});

test('the environment can be set', async () => {
  const { output } = await run('node -p process.env.CASEBOOK_BASE_PATH', {
    env: { CASEBOOK_BASE_PATH: '/kb' },
  });
  expect(output).toBe('/kb\n');
});

test('a program that is told to end ends what it started first', async () => {
  const started = `setTimeout(()=>{},60000);console.log(process.pid)`;
  const module = new URL('run.mjs', import.meta.url);
  const parent = spawn(process.execPath, [
    '--input-type=module',
    '--eval',
    `import { endTogether, run } from ${JSON.stringify(module)};
     endTogether((code) => code + 1);
     await run('node -e ${started}', { show: true });
     console.log('went on');`,
  ]);
  const [first] = await once(parent.stdout, 'data');
  const pid = Number(first);
  expect(process.kill(pid, 0)).toBe(true);
  parent.kill('SIGTERM');
  const rest: string[] = [];
  parent.stdout.on('data', (chunk) => rest.push(String(chunk)));
  const [code] = await once(parent, 'close');
  expect([code, rest]).toEqual([144, []]);
  expect(() => process.kill(pid, 0)).toThrow('ESRCH');
});
