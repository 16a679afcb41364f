// A copy of the content in a temporary folder, to be written to in place of it. It must not know by whom.
import { cpSync, lstatSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Roots } from './problem-files';

/** The copy is gone when `use` returns. Links are copied as links: their aim is never read. */
export function withCopyOf<T>({ content, overlay }: Roots, use: (copy: Roots) => T): T {
  const dir = mkdtempSync(join(tmpdir(), 'casebook-check-'));
  const copy = (from: string, name: string): string => {
    const to = join(dir, name);
    const filter = (path: string) => {
      const stats = lstatSync(path);
      return stats.isFile() || stats.isDirectory() || stats.isSymbolicLink();
    };
    cpSync(from, to, { recursive: true, verbatimSymlinks: true, filter });
    return to;
  };
  try {
    return use({
      content: copy(content, 'content'),
      overlay: overlay === undefined ? undefined : copy(overlay, 'overlay'),
    });
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
