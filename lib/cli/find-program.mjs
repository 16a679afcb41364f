// @ts-check
// Finds a program that the tests need beside Node, and installs it where that needs no question. It
// must not know which program.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

/**
 * @typedef {object} Program
 * @property {readonly string[]} names the best first
 * @property {readonly string[]} fixed paths to try when no folder of PATH has it
 * @property {string} variable of the environment, which may name one
 * @property {string} what it is, in messages
 */

/**
 * Whether a program is there and works: on some systems `chromium` only says what to install.
 * @param {string} path
 */
export function programAnswers(path) {
  // nginx knows `-v` alone, which is more than the version to others.
  const question = /nginx[^/\\]*$/.test(path) ? '-v' : '--version';
  return existsSync(path) && spawnSync(path, [question], { stdio: 'ignore' }).status === 0;
}

/**
 * The program that the variable names, else an installed one.
 * @param {Program} program
 * @param {Record<string, string | undefined>} env
 * @param {(path: string) => boolean} works
 * @returns {string | undefined}
 * @throws {Error} when the variable names nothing that runs: then it is not for us to choose
 */
export function findProgram({ names, fixed, variable, what }, env, works) {
  const named = env[variable];
  if (named) {
    if (works(named)) return named;
    throw new Error(`${variable} names no working ${what}: ${named}`);
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return [...names.flatMap((name) => folders.map((dir) => join(dir, name))), ...fixed].find(works);
}

/**
 * Installs a package of Debian as root, where there is Debian and root.
 * @param {string} name
 * @returns {Promise<boolean>} whether that was possible
 */
export async function installFromDebian(name) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log(`Installing ${name} with apt-get`);
  for (const command of ['update', `install -y --no-install-recommends ${name}`]) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    if ((await run(`apt-get ${command}`, { env, show: true })).code !== 0) return false;
  }
  return true;
}
