// Keeps what checking files gave on disk: a large base takes as long as what has
// changed. It must not know what is in a file.
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FileMemory } from './file-memory';
import { basePath, baseUrl } from './site';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * @param dir a folder that holds nothing else. Its entries are worth nothing to other versions of the
 *   checker, which begin anew; whatever cannot be read or written there is only slower.
 */
export function fileMemory(dir: string): FileMemory {
  const version = programVersion();
  const own = join(dir, version);
  begin(dir, version);
  return {
    of(kind, text, read) {
      const parts = [settings, kind, text.file, text.text];
      const key = createHash('sha256').update(parts.join('\0')).digest('hex');
      const known = readEntry(own, key);
      if (known !== undefined) return known;
      const result = read();
      if (result.problems.length === 0) writeEntry(own, key, JSON.stringify(result));
      return result;
    },
  };
}

/** What else decides what a check finds: settings of this run. */
const settings = [baseUrl, basePath, process.env.SOURCE_DATE_EPOCH].join(' ');

/** The program and its packages. */
function programVersion(): string {
  const hash = createHash('sha256');
  const sources = readdirSync(join(root, 'lib'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .map((path) => join('lib', path));
  for (const path of [...sources.sort(), 'package-lock.json']) {
    const { size, mtimeMs } = statSync(join(root, path));
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  }
  hash.update(process.version);
  return hash.digest('hex').slice(0, 16);
}

/** More are mostly of texts that are no more. */
const MAX_ENTRIES = 20_000;

/** Entries of other versions go, and all when there are too many: the folder may not grow for ever. */
function begin(dir: string, version: string): void {
  const own = join(dir, version);
  try {
    mkdirSync(own, { recursive: true });
    for (const name of readdirSync(dir)) {
      if (name === version && readdirSync(own).length <= MAX_ENTRIES) continue;
      rmSync(join(dir, name), { recursive: true, force: true });
    }
    mkdirSync(own, { recursive: true });
  } catch {}
}

/** A file that was cut off is no JSON, and no entry. */
// biome-ignore lint/suspicious/noExplicitAny: it is what `read` gave for the same text
function readEntry(dir: string, key: string): any {
  try {
    return JSON.parse(readFileSync(join(dir, key), 'utf8'));
  } catch {
    return undefined;
  }
}

function writeEntry(dir: string, key: string, entry: string): void {
  const unfinished = join(dir, `${key}.${process.pid}`);
  try {
    writeFileSync(unfinished, entry);
    renameSync(unfinished, join(dir, key));
  } catch {
    try {
      rmSync(unfinished, { force: true });
    } catch {}
  }
}
