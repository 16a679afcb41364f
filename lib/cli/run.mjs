// @ts-check
// Runs other programs from the project folder and ends them all when this one is told to end.
// It must not know which programs there are.
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** The project folder: commands run there, whatever folder the caller stands in. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

const windows = process.platform === 'win32';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/** Once this program is told to end, nothing that waits for another one goes on. */
let ending = false;

/**
 * Runs a command line without quotes; programs of `node_modules/.bin` come first.
 * @param {string} command
 * @param {{ env?: Record<string, string>, show?: boolean }} [options] `show`: print while it runs
 * @returns {Promise<{ code: number, output: string }>} `output` is empty with `show`
 */
export function run(command, { env = {}, show = false } = {}) {
  const [program = '', ...args] = command.split(' ');
  const path = join(root, 'node_modules', '.bin') + delimiter + process.env.PATH;
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, PATH: path, NEXT_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    // A group of its own, so that the programs it starts can be ended with it.
    detached: !windows,
    shell: windows,
  });
  running.add(child);
  /** @type {Buffer[]} */
  const chunks = [];
  child.stdout?.on('data', (chunk) => chunks.push(chunk));
  child.stderr?.on('data', (chunk) => chunks.push(chunk));
  return new Promise((resolve) => {
    /** @param {number} code @param {string} [text] */
    const finish = (code, text = '') => {
      running.delete(child);
      if (!ending) resolve({ code, output: Buffer.concat(chunks).toString('utf8') + text });
    };
    child.on('error', (error) => finish(127, `${program}: ${error.message}\n`));
    child.on('close', (code) => finish(code ?? 1));
  });
}

/**
 * Signals a program and those it started.
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals | 0} signal 0 only asks
 * @returns {boolean} whether any of them is left
 */
function signalGroup(child, signal) {
  if (child.pid === undefined) return false;
  try {
    return windows ? child.kill(signal) : process.kill(-child.pid, signal);
  } catch {
    return false;
  }
}

/**
 * On Ctrl-C, SIGTERM or a closed terminal: ends every running program, then this one.
 * @param {(code: number) => number} [last] called before this process ends; gives its exit code
 */
export function endTogether(last = (code) => code) {
  /** @type {[NodeJS.Signals, number][]} */
  const signals = [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ];
  for (const [signal, code] of signals) {
    process.on(signal, async () => {
      ending = true;
      const started = [...running];
      for (const child of started) signalGroup(child, 'SIGTERM');
      const deadline = Date.now() + 5000;
      while (started.some((child) => signalGroup(child, 0)) && Date.now() < deadline) {
        await setTimeout(50);
      }
      for (const child of started) signalGroup(child, 'SIGKILL');
      process.exit(last(code));
    });
  }
}
