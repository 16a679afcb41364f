// Keeps what is costly to make in a folder, by the hash of what it is made from. What is kept may be
// deleted at any time. It must not know what it keeps.
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

let written = 0;

/** @param make is called only where the folder has nothing, or nothing whole, for the key. */
export async function remembered(
  folder: string,
  key: string,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const name = createHash('sha256').update(key, 'utf8').digest('hex');
  const file = join(folder, name.slice(0, 2), name);
  const kept = await readFile(file).catch(() => undefined);
  if (kept && isWhole(kept)) return kept.subarray(digestLength);
  const made = await make();
  await mkdir(join(folder, name.slice(0, 2)), { recursive: true });
  // Another build may write the same file at this moment: whoever renames last wins, with equal bytes.
  written += 1;
  const unfinished = `${file}.${process.pid}.${written}`;
  await writeFile(unfinished, Buffer.concat([digest(made), made]));
  await rename(unfinished, file);
  return made;
}

const digestLength = 32;

const digest = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** A file that somebody cut or changed is made anew. */
function isWhole(kept: Buffer): boolean {
  return kept.subarray(0, digestLength).equals(digest(kept.subarray(digestLength)));
}
