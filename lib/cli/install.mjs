// @ts-check
// Installs the dependencies when they are missing or are not those of the lockfile, and does nothing
// otherwise. It must not know what they are for.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMain } from './is-main.mjs';
import { root, run } from './run.mjs';

/** @typedef {{ packages: Record<string, { version?: string, optional?: boolean }> }} Lock */

/**
 * Whether what npm noted of its last installation is what the lockfile asks for. Times say nothing:
 * a checkout renews them. Optional packages may be absent, as most are for other platforms.
 * @param {Lock} wanted package-lock.json
 * @param {Lock} installed node_modules/.package-lock.json
 */
export function isInstalled(wanted, installed) {
  return (
    Object.keys(installed.packages).every((path) => path in wanted.packages) &&
    Object.entries(wanted.packages).every(([path, { version, optional }]) => {
      const found = installed.packages[path];
      return path === '' || (found ? found.version === version : optional === true);
    })
  );
}

/** @param {string} path @returns {Lock | undefined} */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8'));
  } catch {
    return undefined;
  }
}

/** @returns {Promise<number>} the exit code of npm, 0 when nothing was missing */
export async function install() {
  const wanted = readLock('package-lock.json');
  const installed = readLock('node_modules/.package-lock.json');
  if (wanted && installed && isInstalled(wanted, installed)) return 0;
  console.log('Installing the dependencies of package-lock.json with npm ci');
  return (await run('npm ci --no-audit --no-fund', { show: true })).code;
}

if (isMain(import.meta.url)) process.exitCode = await install();
