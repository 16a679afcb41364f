// Writes the files that are published beside the pages into the finished folder, several at a time. It
// must not know what is in them.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { listFiles } from '#lib/export/list-files.node';
import type { Problem } from '../problems';
import type { Publication } from '../publish/publication';
import { taken } from './same-name';

/** What is drawn or compressed on other threads need not wait for the file before. */
const atOnce = 6;

/**
 * @param target the folder, with its pages in it.
 * @returns a problem for each file whose name is taken: also by one that differs only in upper and
 * lower case, which is the same file on some disks.
 */
export async function writePublications(
  target: string,
  publications: readonly Publication[],
): Promise<Problem[]> {
  const names = new Map(listFiles(target).map((file) => [file.toLowerCase(), file]));
  const problems: Problem[] = [];
  const free: Publication[] = [];
  for (const publication of publications) {
    const file = publication.path.slice(1);
    const other = names.get(file.toLowerCase());
    if (other !== undefined) {
      problems.push(taken(file, other));
      continue;
    }
    names.set(file.toLowerCase(), file);
    free.push(publication);
  }
  // One list that several take from: each file is made when its turn comes, so few are in memory.
  const waiting = free.values();
  const writeOn = async () => {
    for (const { path, make } of waiting) {
      const destination = join(target, path.slice(1));
      await mkdir(dirname(destination), { recursive: true });
      await writeFile(destination, await make());
    }
  };
  await Promise.all(Array.from({ length: atOnce }, writeOn));
  return problems;
}
