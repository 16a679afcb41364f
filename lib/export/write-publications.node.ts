// Writes the files that are published beside the pages into the finished folder. It must not know what
// is in them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '#lib/export/list-files.node';
import { type Problem, wholeFile } from '../problems';
import type { Publication } from '../publish/publication';

/**
 * @param target the folder, with its pages in it.
 * @returns a problem for each file whose name is taken: also by one that differs only in upper and
 * lower case, which is the same file on some disks.
 */
export async function writePublications(
  target: string,
  publications: readonly Publication[],
): Promise<Problem[]> {
  const taken = new Map(listFiles(target).map((file) => [file.toLowerCase(), file]));
  const problems: Problem[] = [];
  for (const { path, make } of publications) {
    const file = path.slice(1);
    const other = taken.get(file.toLowerCase());
    if (other !== undefined) {
      problems.push({
        ...wholeFile(`out/${file}`),
        code: 'OUT-TAKEN',
        expected: 'a name that no other file of the site has',
        got: `"${other}" as well`,
        hint: 'Publish one of them at another address.',
      });
      continue;
    }
    taken.set(file.toLowerCase(), file);
    const destination = join(target, file);
    mkdirSync(dirname(destination), { recursive: true });
    writeFileSync(destination, await make());
  }
  return problems;
}
