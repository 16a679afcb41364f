// Reads the files of a content folder as text; the only place that knows how the folder is laid out
// on disk. It must not know what is in the files.
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderNames, type Origin } from './origin';
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
  /** Whether this part of an overlay is simply not there; content lacks nothing without a problem. */
  lacks(path: string): boolean;
  readonly origin: Origin;
  readonly problems: Problem[];
}

const topLevel = ['cases', 'sources', 'terms', 'pages', 'companies.yaml'];

/** What else may stand beside them. */
const others = ['README.md', 'LICENSE', 'published-urls.txt', 'moved.yaml'];

/**
 * @param dir the folder; problems name files as `content/…` or `overlay/…` whatever its real place.
 * @param origin an overlay has any part of what content has, and no pages
 */
export function openContent(dir: string, origin: Origin = 'public'): ContentFolder {
  const problems: Problem[] = [];
  const root = folderNames[origin];
  const report = (path: string, code: string, expected: string, got: string, hint: string) =>
    problems.push({ ...wholeFile(`${root}/${path}`), code, expected, got, hint });

  const parts = topLevel.filter((name) => origin === 'public' || name !== 'pages');
  for (const name of readdirSync(dir).sort()) {
    if ([...parts, ...others].includes(name)) continue;
    // An overlay may be a repository of its own.
    if (origin === 'internal' && name.startsWith('.')) continue;
    const hint =
      name === 'pages'
        ? 'Pages come from the public content alone: delete the folder.'
        : (didYouMean(name, parts) ?? 'Move it elsewhere: nobody would read it here.');
    report(name, 'FILE-KIND', `only ${parts.join(', ')}`, `"${name}"`, hint);
  }

  const lacks = (path: string): boolean =>
    origin === 'internal' && !lstatSync(join(dir, path), { throwIfNoEntry: false });

  /** Whether there is such a file or folder, and not a link that leads out of the content. */
  const isThere = (path: string, kind: 'file' | 'folder'): boolean => {
    if (lacks(path)) return false;
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
      `${root}/${path}`,
      readFileSync(join(dir, path)),
      mebibytes,
    );
    problems.push(...found);
    return found.some((problem) => problem.severity === 'error') ? undefined : source;
  };

  return {
    origin,
    problems,
    lacks,
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
