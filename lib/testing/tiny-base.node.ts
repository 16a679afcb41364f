// Writes the invented base into a temporary folder, with files changed as a test asks. Tests only.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadCasebook } from '#lib/casebook.node';
import type { Casebook } from '../casebook';
import { formatProblem } from '../problems';
import type { Changes } from './changes';
import { tinyFiles } from './tiny-files';

/** @returns the folder; `use` may change it on disk. It is gone when `use` returns. */
export function withTinyBase<T>(changes: Changes, use: (dir: string) => T): T {
  const dir = mkdtempSync(join(tmpdir(), 'casebook-'));
  try {
    for (const path of new Set([...Object.keys(tinyFiles), ...Object.keys(changes)])) {
      const change = Object.hasOwn(changes, path) ? changes[path] : undefined;
      if (change === null) continue;
      const old = tinyFiles[path] ?? '';
      mkdirSync(dirname(join(dir, path)), { recursive: true });
      writeFileSync(join(dir, path), typeof change === 'function' ? change(old) : (change ?? old));
    }
    return use(dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** The lines the checker prints. */
export function linesOf(changes: Changes = {}): string[] {
  return withTinyBase(changes, (dir) => loadCasebook(dir).problems.map(formatProblem));
}

/** @throws Error listing what the checker found. */
export function bookOf(changes: Changes = {}): Casebook {
  return withTinyBase(changes, (dir) => {
    const { book, problems } = loadCasebook(dir);
    if (!book) throw new Error(problems.map(formatProblem).join('\n'));
    return book;
  });
}
