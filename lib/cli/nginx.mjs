// @ts-check
// Finds an nginx for the tests of its configuration and, as a program, sees to it that there is one.
// It must not know the tests.
import { findProgram, installFromDebian, programAnswers } from './find-program.mjs';
import { isMain } from './is-main.mjs';

/** Where it is for those who may not administer the machine, whose PATH has no `sbin`. */
const fixed = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'];

/**
 * The nginx of NGINX_PATH, else an installed one.
 * @param {Record<string, string | undefined>} [env]
 * @param {(path: string) => boolean} [works]
 * @returns {string | undefined}
 * @throws {Error} when NGINX_PATH names nothing that runs: then it is not for us to choose
 */
export function findNginx(env = process.env, works = programAnswers) {
  return findProgram(
    { names: ['nginx'], fixed, variable: 'NGINX_PATH', what: 'nginx' },
    env,
    works,
  );
}

/** What to do when there is none. */
export const nginxRemedy =
  'No nginx found. Install it (Debian: "apt-get install nginx-light"), or name one in NGINX_PATH.';

/** @returns {Promise<string | undefined>} what to do, when none can be had */
async function nginxProblem() {
  try {
    if (findNginx()) return;
    if ((await installFromDebian('nginx-light')) && findNginx()) return;
  } catch (error) {
    return /** @type {Error} */ (error).message;
  }
  return nginxRemedy;
}

if (isMain(import.meta.url)) {
  const problem = await nginxProblem();
  if (problem) console.error(problem);
  process.exitCode = problem ? 1 : 0;
}
