// @ts-check
// From a fresh clone to the site in a browser: installs what is missing, builds, serves what was built.
// It runs before any dependency exists, so it may import `node:` modules and its like only.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { install } from './install.mjs';
import { listen } from './listen.mjs';
import { outFolder } from './out-folder.mjs';
import { endTogether, root, run } from './run.mjs';
import { serve } from './serve.mjs';

const usage = 'Usage: npm start -- [--port N] [--no-build]';

/**
 * @param {string[]} args
 * @param {Record<string, string | undefined>} env
 */
export function readStartOptions(args, env) {
  const { values } = parseArgs({
    args,
    options: { port: { type: 'string' }, 'no-build': { type: 'boolean', default: false } },
  });
  const port = values.port ?? (env.PORT || '3000');
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
    throw new Error(`The port must be a number up to 65535, got "${port}".`);
  }
  const folder = (env.CASEBOOK_BASE_PATH ?? '').replace(/^\/+|\/+$/g, '');
  const out = outFolder(Boolean(env.CASEBOOK_OVERLAY));
  return { port: Number(port), build: !values['no-build'], base: folder && `/${folder}`, out };
}

/** @param {string[]} args @returns {Promise<number>} an exit code, unless the site is now served */
export async function startSite(args) {
  let options;
  try {
    options = readStartOptions(args, process.env);
  } catch (error) {
    console.error(`${/** @type {Error} */ (error).message}\n${usage}`);
    return 2;
  }
  /** @type {{ port: number, close: () => void } | undefined} */
  let site;
  endTogether((code) => {
    site?.close();
    return site ? 0 : code;
  });
  if (options.build) {
    const code = (await install()) || (await run('npm run --silent build', { show: true })).code;
    if (code !== 0) return code;
  }
  const dir = join(root, options.out);
  if (!existsSync(dir)) {
    console.error(`There is nothing in ${options.out}/ to serve yet: leave out --no-build.`);
    return 1;
  }
  try {
    site = await listen(serve(dir, options.base), options.port);
  } catch (error) {
    console.error(`Cannot serve the site: ${/** @type {Error} */ (error).message}`);
    return 1;
  }
  if (options.port !== 0 && site.port !== options.port) {
    console.log(`Port ${options.port} is busy; taking ${site.port}.`);
  }
  console.log(`\nCasebook: http://localhost:${site.port}${options.base}/\nCtrl-C ends it.`);
  return 0;
}
