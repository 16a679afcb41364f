// Reads the files of a content folder as text; the only place that knows how the folder is laid out
// on disk. It must not know what is in the files.
import { lstatSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { listNames, readBounded } from '#lib/content-disk.node';
import { folderNames, type Origin } from './origin';
import { type Problem, wholeFile } from './problems';
import { decodeText } from './text/encoding';
import { isScrap, withEnding } from './text/file-ending';
import { didYouMean, nearest } from './text/nearest';
import type { SourceText } from './text/source-text';

export interface ContentFolder {
  /** Text of one file, or undefined with a problem noted. `path` is relative to the content folder. */
  read(path: string): SourceText | undefined;
  /** Likewise, for a file that need not be there; `mebibytes` is how large it may be. */
  readIfThere(path: string, mebibytes?: number): SourceText | undefined;
  /** Names of the files of a subfolder that end in `extension`, sorted; other files are a problem. */
  list(folder: string, extension: string): string[];
  /** Names that are not there, each for a file whose ending alone is another; nothing before `list`. */
  misspelt(folder: string): readonly string[];
  /** Whether this part of an overlay is simply not there; content lacks nothing without a problem. */
  lacks(path: string): boolean;
  /** Whether this folder is there and can be listed; no problem is noted. */
  has(folder: string): boolean;
  readonly origin: Origin;
  readonly problems: Problem[];
}

const topLevel = ['cases', 'sources', 'terms', 'pages', 'companies.yaml'];

/** What else may stand beside them. */
const others = ['README.md', 'LICENSE', 'published-urls.txt', 'moved.yaml'];

const scrapHint = 'Delete it: some program left it behind.';

/** By code of the system. */
const diskFaults: Readonly<Record<string, { got: string; hint: string }>> = {
  EACCES: { got: 'one that may not be read', hint: 'Give yourself the right to read it.' },
  EPERM: { got: 'one that may not be read', hint: 'Give yourself the right to read it.' },
  ENOENT: { got: 'one that vanished while it was read', hint: 'Let it lie, and run again.' },
  ELOOP: { got: 'a link', hint: 'Put the file itself here.' },
  ENAMETOOLONG: { got: 'a name too long for the disk', hint: 'Shorten the name.' },
  EIO: { got: 'one that the disk cannot read', hint: 'Restore it from another copy.' },
};

function kindOf(stats: Stats): string {
  if (stats.isFile()) return 'file';
  if (stats.isDirectory()) return 'folder';
  if (stats.isFIFO()) return 'named pipe';
  if (stats.isSocket()) return 'socket';
  return stats.isSymbolicLink() ? 'link' : 'device';
}

/**
 * @param dir the folder; problems name files as `content/…` or `overlay/…` whatever its real place.
 * @param origin an overlay has any part of what content has, and no pages
 */
export function openContent(dir: string, origin: Origin = 'public'): ContentFolder {
  const problems: Problem[] = [];
  const root = folderNames[origin];
  const report = (path: string, code: string, expected: string, got: string, hint: string) =>
    problems.push({ ...wholeFile(path ? `${root}/${path}` : root), code, expected, got, hint });

  /** What the disk refuses is a problem of the file, never the end of the run. */
  const attempt = <T>(path: string, read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      const { code = 'unknown' } = error as NodeJS.ErrnoException;
      const known = diskFaults[code];
      const got = known?.got ?? `the fault ${code} of the disk`;
      report(
        path,
        'FILE-READ',
        'a file or folder that can be read',
        got,
        known?.hint ?? 'Try again; if it stays, look after the disk.',
      );
      return undefined;
    }
  };

  const listed = (path: string): string[] => {
    const found = attempt(path, () => listNames(join(dir, path)));
    if (!found) return [];
    listable.add(path);
    const { names, unreadable } = found;
    for (const name of unreadable) {
      const hint = 'Rename it; some program wrote the name in another encoding.';
      report(path, 'FILE-NAME', 'names in UTF-8', `"${name}"`, hint);
    }
    return names;
  };

  /** Folders that were listed without a fault. */
  const listable = new Set<string>();

  const parts = topLevel.filter((name) => origin === 'public' || name !== 'pages');
  /** Parts that stand there under another name: that is said once. */
  const renamed = new Set<string>();
  /** By folder: files that stand there with another ending. */
  const misspelt = new Map<string, string[]>();
  const present = listed('');
  for (const name of present) {
    if ([...parts, ...others].includes(name)) continue;
    // An overlay may be a repository of its own.
    if (origin === 'internal' && name.startsWith('.')) continue;
    const meant = isScrap(name) ? undefined : nearest(name, parts);
    if (meant && !present.includes(meant)) renamed.add(meant);
    const hint =
      name === 'pages'
        ? 'Pages come from the public content alone: delete the folder.'
        : isScrap(name)
          ? scrapHint
          : (didYouMean(name, parts) ?? 'Move it elsewhere: nobody would read it here.');
    report(name, 'FILE-KIND', `only ${parts.join(', ')}`, `"${name}"`, hint);
  }

  const statsOf = (path: string): Stats | undefined =>
    attempt(path, () => lstatSync(join(dir, path), { throwIfNoEntry: false }));

  const lacks = (path: string): boolean => origin === 'internal' && !statsOf(path);

  /** Whether there is such a file or folder, and not a link that leads out of the content. */
  const isThere = (path: string, kind: 'file' | 'folder'): boolean => {
    if (lacks(path)) return false;
    const before = problems.length;
    const stats = statsOf(path);
    if (!stats) {
      if (problems.length === before && !renamed.has(path)) {
        report(path, 'FILE-MISSING', `this ${kind}`, 'nothing', 'Create it.');
      }
      return false;
    }
    const got = kindOf(stats);
    if (got !== kind) {
      report(path, 'FILE-KIND', `a ${kind}`, `a ${got}`, `Put the ${kind} itself here.`);
    }
    return got === kind;
  };

  const read = (path: string, mebibytes = 1): SourceText | undefined => {
    if (!isThere(path, 'file')) return undefined;
    const bytes = attempt(path, () => readBounded(join(dir, path), mebibytes));
    if (!bytes) return undefined;
    const { source, problems: found } = decodeText(`${root}/${path}`, bytes, mebibytes);
    problems.push(...found);
    return found.some((problem) => problem.severity === 'error') ? undefined : source;
  };

  return {
    origin,
    problems,
    lacks,
    has: (folder) => listable.has(folder),
    read: (path) => read(path),
    readIfThere: (path, mebibytes) => (statsOf(path) ? read(path, mebibytes) : undefined),
    list(folder, extension) {
      if (!isThere(folder, 'folder')) return [];
      const names = listed(folder);
      const seen = new Map<string, string>();
      for (const name of names) {
        const path = `${folder}/${name}`;
        if (isScrap(name)) {
          report(path, 'FILE-KIND', `only files ending in ${extension}`, `"${name}"`, scrapHint);
          continue;
        }
        if (!name.endsWith(extension)) {
          const meant = withEnding(name, extension);
          const isFree = meant !== undefined && !names.includes(meant);
          if (isFree) misspelt.set(folder, [...(misspelt.get(folder) ?? []), meant]);
          const hint = isFree
            ? `Rename it to "${meant}".`
            : meant
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
      return names.filter((name) => name.endsWith(extension) && !isScrap(name));
    },
    misspelt: (folder) => misspelt.get(folder) ?? [],
  };
}
