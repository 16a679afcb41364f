// One file replaced by another text at once: whoever reads it finds the old or the new one, whole.
// It must not know what is written.
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  lstatSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Keeps the mode of the file; never follows a link.
 * @throws Error where the file is none of its own, or cannot be written
 */
export function replaceFile(path: string, bytes: Uint8Array): void {
  const stats = lstatSync(path);
  if (!stats.isFile()) throw new Error(`${path} is no file of its own`);
  const unfinished = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  const file = openSync(unfinished, 'wx', stats.mode & 0o777);
  try {
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
      fchmodSync(file, stats.mode & 0o7777);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}
