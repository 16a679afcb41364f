// Reads the files of a content folder as text; the only place that knows how the folder is laid out
// on disk. It must not know what is in the files.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './problems';
import { decodeText } from './text/encoding';
import { nearest } from './text/nearest';
import type { SourceText } from './text/source-text';

export interface ContentFolder {
  /** Text of one file, or undefined with a problem noted. `path` is relative to the content folder. */
  read(path: string): SourceText | undefined;
  /** Names of the files of a subfolder that end in `extension`, sorted; other files are a problem. */
  list(folder: string, extension: string): string[];
  readonly problems: Problem[];
}

/** @param dir the content folder; problems name files as `content/…` whatever its real place. */
export function openContent(dir: string): ContentFolder {
  const problems: Problem[] = [];
  const report = (path: string, code: string, expected: string, got: string, hint?: string) =>
    problems.push({
      code,
      severity: 'error',
      file: `content/${path}`,
      line: 1,
      column: 1,
      field: 'file',
      expected,
      got,
      hint,
    });
  return {
    problems,
    read(path) {
      const full = join(dir, path);
      if (!existsSync(full)) {
        report(path, 'FILE-MISSING', 'this file', 'nothing', 'Create it.');
        return undefined;
      }
      if (!statSync(full).isFile()) {
        report(path, 'FILE-KIND', 'a file', 'a folder', 'Rename the folder.');
        return undefined;
      }
      const { source, problems: found } = decodeText(`content/${path}`, readFileSync(full));
      problems.push(...found);
      return found.some((problem) => problem.severity === 'error') ? undefined : source;
    },
    list(folder, extension) {
      const full = join(dir, folder);
      if (!existsSync(full)) {
        report(folder, 'FILE-MISSING', 'this folder', 'nothing', 'Create it.');
        return [];
      }
      const names = readdirSync(full).sort();
      const seen = new Map<string, string>();
      for (const name of names) {
        const path = `${folder}/${name}`;
        if (!name.endsWith(extension)) {
          const hint = nearest(name.slice(name.lastIndexOf('.')), [extension])
            ? `Rename it to end in ${extension}.`
            : 'Move it elsewhere.';
          report(path, 'FILE-KIND', `only files ending in ${extension}`, `"${name}"`, hint);
        }
        const twin = seen.get(name.toLowerCase());
        if (twin) {
          const hint = 'Some file systems hold only one of them: rename one.';
          report(path, 'ID-DUPLICATE', 'a name of its own', `"${name}" beside "${twin}"`, hint);
        }
        seen.set(name.toLowerCase(), name);
      }
      return names.filter((name) => name.endsWith(extension));
    },
  };
}
