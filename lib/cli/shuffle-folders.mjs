// @ts-check
// Loaded into Node (`--import`), it lists every folder in another order than the disk does, the same on
// each run: what depends on the order of a folder then gives other bytes. Tests only; it must not know
// who lists what.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** Fisher and Yates with a small generator; the seed is the length, so a list is always shuffled alike. @param {unknown} list */
function shuffled(list) {
  if (!Array.isArray(list)) return list;
  const result = [...list];
  let state = 2654435769 ^ result.length;
  for (let i = result.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = state % (i + 1);
    [result[i], result[j]] = [result[j], result[i]];
  }
  // Two entries may come out as they were.
  return result.length > 1 && result.every((one, i) => one === list[i]) ? result.reverse() : result;
}

const { readdirSync, readdir } = fs;
const later = fs.promises.readdir;

Object.assign(fs, {
  /** @param {Parameters<typeof readdirSync>} args */
  readdirSync: (...args) => shuffled(readdirSync(...args)),
  /** @param {unknown[]} args */
  readdir: (...args) => {
    const done = args.at(-1);
    const call = /** @type {(...args: unknown[]) => void} */ (readdir);
    if (typeof done !== 'function') return call(...args);
    return call(...args.slice(0, -1), (/** @type {unknown} */ error, /** @type {unknown} */ list) =>
      done(error, shuffled(list)),
    );
  },
});
Object.assign(fs.promises, {
  /** @param {Parameters<typeof later>} args */
  readdir: async (...args) => shuffled(await later(...args)),
});
syncBuiltinESMExports();
