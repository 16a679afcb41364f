// Reads the files of a content folder as text; the only place that knows how the folder is laid out
// on disk. It must not know what is in the files.
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Problem, wholeFile } from './problems';
import { decodeText } from './text/encoding';
import { didYouMean, nearest } from './text/nearest';
import type { SourceText } from './text/source-text';

export interface ContentFolder {
  /** Text of one file, or undefined with a problem noted. `path` is relative to the content folder. */
  read(path: string): SourceText | undefined;
  /** Likewise, for a file that need not be there; `mebibytes` is how large it may be. */
  readIfThere(path: string, mebibytes?: number): SourceText | undefined;
  /** Names of the files of a subfolder that end in `extension`, sorted; other files are a problem. */
  list(folder: string, extension: string): string[];
  readonly problems: Problem[];
}

const topLevel = ['cases', 'sources', 'terms', 'pages', 'companies.yaml'];

/** What else may stand beside them. */
const others = ['README.md', 'LICENSE', 'published-urls.txt', 'moved.yaml'];

/** @param dir the content folder; problems name files as `content/…` whatever its real place. */
export function openContent(dir: string): ContentFolder {
  const problems: Problem[] = [];
  const report = (path: string, code: string, expected: string, got: string, hint: string) =>
    problems.push({ ...wholeFile(`content/${path}`), code, expected, got, hint });

  for (const name of readdirSync(dir).sort()) {
    if ([...topLevel, ...others].includes(name)) continue;
    const hint = didYouMean(name, topLevel) ?? 'Move it elsewhere: nobody would read it here.';
    report(name, 'FILE-KIND', `only ${topLevel.join(', ')}`, `"${name}"`, hint);
  }

  /** Whether there is such a file or folder, and not a link that leads out of the content. */
  const isThere = (path: string, kind: 'file' | 'folder'): boolean => {
    const stats = lstatSync(join(dir, path), { throwIfNoEntry: false });
    if (!stats) {
      report(path, 'FILE-MISSING', `this ${kind}`, 'nothing', 'Create it.');
      return false;
    }
    const got = stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'link or device';
    if (got !== kind) {
      report(path, 'FILE-KIND', `a ${kind}`, `a ${got}`, `Put the ${kind} itself here.`);
    }
    return got === kind;
  };

  const read = (path: string, mebibytes?: number): SourceText | undefined => {
    if (!isThere(path, 'file')) return undefined;
    const { source, problems: found } = decodeText(
      `content/${path}`,
      readFileSync(join(dir, path)),
      mebibytes,
    );
    problems.push(...found);
    return found.some((problem) => problem.severity === 'error') ? undefined : source;
  };

  return {
    problems,
    read: (path) => read(path),
    readIfThere: (path, mebibytes) =>
      lstatSync(join(dir, path), { throwIfNoEntry: false }) ? read(path, mebibytes) : undefined,
    list(folder, extension) {
      if (!isThere(folder, 'folder')) return [];
      const names = readdirSync(join(dir, folder)).sort();
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
