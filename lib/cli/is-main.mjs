// @ts-check
// Tells whether a module is the program Node was started with rather than imported by another.
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** @param {string} url `import.meta.url` of the module that asks */
export function isMain(url) {
  const started = process.argv[1];
  return started !== undefined && realpathSync(started) === fileURLToPath(url);
}
