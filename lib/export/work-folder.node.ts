// Where a build works until it is done, and how its result takes the place of the last one. A build
// that ends early leaves the published folder whole. It must not know what is in the folders.
import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isAlive } from '#lib/export/build-lock.node';

/** An empty folder for this process alone; what killed processes left beside it is removed. */
export function openWorkFolder(parent: string): string {
  const own = join(parent, String(process.pid));
  if (existsSync(parent)) {
    for (const name of readdirSync(parent).filter((entry) => /^\d+$/.test(entry))) {
      if (name === String(process.pid) || !isAlive(Number(name))) {
        rmSync(join(parent, name), { recursive: true, force: true });
      }
    }
  }
  mkdirSync(own, { recursive: true });
  return own;
}

/** Removes a work folder, and its parent when nothing else is in it. */
export function closeWorkFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  try {
    rmdirSync(dirname(folder));
  } catch {
    // Another build works there, or it is gone already.
  }
}

/**
 * Puts `next` in the place of `target` by renaming, so that nobody sees half a folder.
 * @param aside a free path on the same disk, for the old folder until the new one is in place
 * @throws Error when the disk refuses; `target` is then the old folder
 */
export function replaceFolder(next: string, target: string, aside: string): void {
  if (!existsSync(target)) {
    mkdirSync(dirname(target), { recursive: true });
    renameSync(next, target);
    return;
  }
  renameSync(target, aside);
  try {
    renameSync(next, target);
  } catch (error) {
    renameSync(aside, target);
    throw error;
  }
  rmSync(aside, { recursive: true, force: true });
}

/** A build deletes what was in its target, so the target is nothing, empty, or an earlier build. */
export function isReplaceable(target: string): boolean {
  if (!existsSync(target)) return true;
  const names = readdirSync(target);
  return names.length === 0 || names.includes('_next');
}
