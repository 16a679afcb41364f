// Names that differ only in upper and lower case are one file on some disks. It must not touch the disk.
import { type Problem, wholeFile } from '../problems';

/** @param files of the finished folder */
export function sameInOtherCase(files: readonly string[]): Problem[] {
  const seen = new Map<string, string>();
  const problems: Problem[] = [];
  for (const file of files) {
    // A folder alone may be the same as well: `A/x.json` and `a/y.json`.
    for (const path of foldersOf(file)) {
      const other = seen.get(path.toLowerCase());
      if (other === undefined) seen.set(path.toLowerCase(), path);
      else if (other !== path) problems.push(taken(path, other));
    }
  }
  return problems;
}

/** `a`, `a/b`, `a/b/c.html`. */
function foldersOf(file: string): string[] {
  const names = file.split('/');
  return names.map((_, i) => names.slice(0, i + 1).join('/'));
}

/** Also said of a file that is not written for that reason. */
export function taken(file: string, other: string): Problem {
  return {
    ...wholeFile(`out/${file}`),
    code: 'OUT-TAKEN',
    expected: 'a name that no other file of the site has',
    got: `"${other}" as well`,
    hint: 'Publish one of them at another address.',
  };
}
