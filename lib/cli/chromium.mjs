// @ts-check
// Finds a Chromium for the browser tests and, as a program, sees to it that there is one. It must not
// know the tests.
import { existsSync } from 'node:fs';
import { findProgram, installFromDebian, programAnswers } from './find-program.mjs';
import { isMain } from './is-main.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const fixed = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/**
 * The browser of CHROMIUM_PATH, else an installed one; undefined leaves the choice to Playwright.
 * @param {Record<string, string | undefined>} [env]
 * @param {(path: string) => boolean} [works]
 * @returns {string | undefined}
 * @throws {Error} when CHROMIUM_PATH names nothing that runs: then it is not for us to choose
 */
export function findChromium(env = process.env, works = programAnswers) {
  return findProgram({ names, fixed, variable: 'CHROMIUM_PATH', what: 'browser' }, env, works);
}

/** Whether the browser that Playwright downloads for itself is there. */
async function hasPlaywrightBrowser() {
  // Not at the top: this module is also loaded before the dependencies exist.
  const { chromium } = await import('@playwright/test');
  return existsSync(chromium.executablePath());
}

/** @returns {Promise<string | undefined>} what to do, when no browser can be had */
async function chromiumProblem() {
  try {
    if (findChromium() || (await hasPlaywrightBrowser())) return;
    if ((await installFromDebian('chromium')) && findChromium()) return;
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
