// @ts-check
// Compares two folders byte for byte: `node lib/cli/compare-folders.mjs A B` prints every difference.
// It must not know what is in them.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isMain } from './is-main.mjs';

/** @param {string} dir @returns {Map<string, string>} the hash of every file by its path */
function hashes(dir) {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(dir, path)).isFile(),
  );
  return new Map(
    files.map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(dir, path)))
        .digest('hex'),
    ]),
  );
}

/**
 * One line for each file that is only in one folder or differs.
 * @param {string} a
 * @param {string} b
 * @throws {Error} when both are empty: that two nothings are the same proves nothing
 */
export function compareFolders(a, b) {
  const [inA, inB] = [hashes(a), hashes(b)];
  const paths = [...new Set([...inA.keys(), ...inB.keys()])].sort();
  if (paths.length === 0) throw new Error(`no files in ${a} and ${b}`);
  return paths.flatMap((path) => {
    if (!inB.has(path)) return [`only in ${a}: ${path}`];
    if (!inA.has(path)) return [`only in ${b}: ${path}`];
    return inA.get(path) === inB.get(path) ? [] : [`differs: ${path}`];
  });
}

if (isMain(import.meta.url)) {
  const [a = '', b = ''] = process.argv.slice(2);
  const differences = compareFolders(a, b);
  for (const line of differences) console.log(line);
  console.log(`${differences.length} differences between ${a} and ${b}`);
  process.exitCode = differences.length > 0 ? 1 : 0;
}
