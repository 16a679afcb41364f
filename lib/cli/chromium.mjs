// @ts-check
// Finds a Chromium for the browser tests and, as a program, sees to it that there is one. It must not
// know the tests.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { isMain } from './is-main.mjs';
import { run } from './run.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const fixed = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/**
 * Whether a program is there and works: on some systems `chromium` only says what to install.
 * @param {string} path
 */
function answers(path) {
  return existsSync(path) && spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;
}

/**
 * The browser of CHROMIUM_PATH, else an installed one; undefined leaves the choice to Playwright.
 * @param {Record<string, string | undefined>} [env]
 * @param {(path: string) => boolean} [works]
 * @returns {string | undefined}
 * @throws {Error} when CHROMIUM_PATH names nothing that runs: then it is not for us to choose
 */
export function findChromium(env = process.env, works = answers) {
  const named = env.CHROMIUM_PATH;
  if (named) {
    if (works(named)) return named;
    throw new Error(`CHROMIUM_PATH names no working browser: ${named}`);
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return [...names.flatMap((name) => folders.map((dir) => join(dir, name))), ...fixed].find(works);
}

/** Whether the browser that Playwright downloads for itself is there. */
async function hasPlaywrightBrowser() {
  // Not at the top: this module is also loaded before the dependencies exist.
  const { chromium } = await import('@playwright/test');
  return existsSync(chromium.executablePath());
}

/** Installs the one of Debian where that needs no question. @returns {Promise<boolean>} */
async function installFromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log('Installing Chromium with apt-get');
  for (const command of ['update', 'install -y --no-install-recommends chromium']) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    if ((await run(`apt-get ${command}`, { env, show: true })).code !== 0) return false;
  }
  return findChromium() !== undefined;
}

/** @returns {Promise<string | undefined>} what to do, when no browser can be had */
async function chromiumProblem() {
  try {
    if (findChromium() || (await hasPlaywrightBrowser()) || (await installFromDebian())) return;
  } catch (error) {
    return /** @type {Error} */ (error).message;
  }
  return 'No Chromium found. Install Chromium or Chrome, or run "npx playwright install chromium", or name one in CHROMIUM_PATH.';
}

if (isMain(import.meta.url)) {
  const problem = await chromiumProblem();
  if (problem) console.error(problem);
  process.exitCode = problem ? 1 : 0;
}
