// A build that is told to end in the middle, and a second one beside it.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { projectRoot } from '../testing/project-files.node';
import { tinyFiles } from '../testing/tiny-files';

const program = ['--import', 'tsx', 'lib/cli/build.ts', '--ledger', 'off'];
const lock = join(projectRoot, '.cache', 'build.lock');

function place(): { content: string; out: string } {
  const dir = mkdtempSync(join(tmpdir(), 'casebook-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  for (const [path, text] of Object.entries(tinyFiles)) {
    mkdirSync(dirname(join(dir, 'content', path)), { recursive: true });
    writeFileSync(join(dir, 'content', path), text);
  }
  const out = join(dir, 'out');
  mkdirSync(join(out, '_next'), { recursive: true });
  writeFileSync(join(out, 'index.html'), 'old');
  return { content: join(dir, 'content'), out };
}

async function untilWorking(child: ChildProcess, out: string): Promise<void> {
  while (child.exitCode === null && !existsSync(`${out}.tmp`)) await setTimeout(50);
  // Far enough for Next.js to have begun.
  await setTimeout(1500);
}

test('SIGTERM: another build is refused meanwhile, and nothing half done is left', {
  timeout: 120_000,
}, async () => {
  const { content, out } = place();
  const env = { ...process.env, CASEBOOK_CONTENT: content };
  const options = { cwd: projectRoot, env };
  const child = spawn(process.execPath, [...program, '--out', out], {
    ...options,
    stdio: 'ignore',
  });
  await untilWorking(child, out);

  const second = spawnSync(process.execPath, [...program, '--out', `${out}-2`], {
    ...options,
    encoding: 'utf8',
  });
  expect(second.stderr).toContain(`Another build is running (process ${child.pid}).`);
  expect(second.status).toBe(2);
  expect(existsSync(`${out}-2`)).toBe(false);

  child.kill('SIGTERM');
  const [code] = await once(child, 'close');
  expect(code).toBe(143);
  expect(readdirSync(out).sort()).toEqual(['_next', 'index.html']);
  expect(readdirSync(dirname(out)).sort()).toEqual(['content', 'out']);
  expect(existsSync(lock)).toBe(false);
});
