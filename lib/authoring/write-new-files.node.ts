// Writes the files of a new case below a content folder: all of them or none, and never over one that is
// there. It must not know what is in them.
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface NewFiles {
  /** By path below the folder; none of them is there yet. */
  readonly created: Readonly<Record<string, string>>;
  /** By path: what stood there when it was read, and what is to stand there. */
  readonly changed: Readonly<Record<string, { readonly from: string; readonly to: string }>>;
}

/** @throws Error when one of them cannot be written; then the folder is as it was. */
export function writeNewFiles(dir: string, { created, changed }: NewFiles): void {
  const undo: (() => void)[] = [];
  try {
    for (const [path, text] of Object.entries(created)) {
      const target = join(dir, path);
      writeFileSync(target, text, { flag: 'wx' });
      undo.push(() => rmSync(target, { force: true }));
    }
    for (const [path, { from, to }] of Object.entries(changed)) {
      const target = join(dir, path);
      if (readFileSync(target, 'utf8') !== from) {
        throw new Error(`${path} was changed meanwhile`);
      }
      const draft = `${target}.${process.pid}.new`;
      undo.push(() => rmSync(draft, { force: true }));
      writeFileSync(draft, to, { flag: 'wx' });
      renameSync(draft, target);
      undo.push(() => writeFileSync(target, from));
    }
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  }
}
