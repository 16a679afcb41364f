// Lists a folder the same way on every machine.
import { readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Paths of all files below `dir`, relative to it, with forward slashes, sorted by code unit. */
export function listFiles(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(dir, path)).isFile())
    .map((path) => path.replaceAll(sep, '/'))
    .sort();
}
