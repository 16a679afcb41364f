// Writes the files that are published beside the pages into the finished folder. It must not know what
// is in them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '#lib/export/list-files.node';
import type { Problem } from '../problems';
import type { Publication } from '../publish/publication';
import { taken } from './same-name';

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
  for (const { path, make } of publications) {
    const file = path.slice(1);
    const other = names.get(file.toLowerCase());
    if (other !== undefined) {
      problems.push(taken(file, other));
      continue;
    }
    names.set(file.toLowerCase(), file);
    const destination = join(target, file);
    mkdirSync(dirname(destination), { recursive: true });
    writeFileSync(destination, await make());
  }
  return problems;
}
