// One word for all that stands in a folder of content, to tell whether it changed while a build read it. It
// must not know what the files mean.
import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The ledger is left out: the build itself adds to it. */
const left = new Set(['published-urls.txt']);

/** Other bytes, other names: another word. What cannot be read is a part of it too. */
export function contentState(dir: string): string {
  const hash = createHash('sha256');
  const add = (path: string, name: string) => {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    hash.update(JSON.stringify([name, stats?.mode, stats?.isFile() ? stats.size : 0]));
    if (stats?.isFile()) hash.update(readFileSync(path));
    if (stats?.isDirectory()) {
      for (const inner of readdirSync(path).sort()) add(join(path, inner), `${name}/${inner}`);
    }
  };
  for (const name of readdirSync(dir).sort()) {
    if (!left.has(name) && !name.startsWith('.')) add(join(dir, name), name);
  }
  return hash.digest('hex');
}
