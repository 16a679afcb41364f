// From the names that problems give files to the files themselves. It must not know what is wrong in them.
import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { folderNames } from '../origin';
import type { Problem } from '../problems';
import { readableText } from '../text/readable-text';

export interface Roots {
  readonly content: string;
  readonly overlay: string | undefined;
}

/** Larger ones are no text that people write, and a line of them is not shown. */
const MAX_BYTES = 2 * 1024 * 1024;

/** The place of a file on disk; undefined where its name is no place in a folder of content. */
function placeOnDisk(file: string, roots: Roots): string | undefined {
  const root = rootOf(file, roots);
  return root && join(root, ...file.split('/').slice(1));
}

function rootOf(file: string, { content, overlay }: Roots): string | undefined {
  if (file.startsWith(`${folderNames.public}/`)) return content;
  return file.startsWith(`${folderNames.internal}/`) ? overlay : undefined;
}

/** Likewise, of a file that may be written: no link on the way to it leads out of its folder. */
export function ownFile(file: string, roots: Roots): string | undefined {
  const [root, place] = [rootOf(file, roots), placeOnDisk(file, roots)];
  if (!root || !place || !lstatSync(place, { throwIfNoEntry: false })?.isFile()) return undefined;
  return realpathSync(place) === join(realpathSync(root), relative(root, place))
    ? place
    : undefined;
}

/** A path from the project, for programs; what lies outside of it keeps its name. */
export function pathFromProject(file: string, roots: Roots): string {
  const place = placeOnDisk(file, roots) ?? file;
  const path = relative(process.cwd(), place).split(sep).join('/');
  const isInside =
    path !== '' && !path.startsWith('../') && path !== '..' && !/^[a-z]:/i.test(path);
  if (isInside) return path;
  return placeOnDisk(file, roots) ? file : basename(file);
}

/** Lines of files as they are now; a file is read once. */
export function lineReader(roots: Roots): (problem: Problem) => string | undefined {
  const files = new Map<string, readonly string[]>();
  return ({ file, line, code }) => {
    // Positions of what is wrong with characters are those before these are composed.
    const form = code.startsWith('TEXT-') ? 'as written' : 'composed';
    const key = `${form} ${file}`;
    const lines = files.get(key) ?? linesOf(placeOnDisk(file, roots), form === 'composed');
    files.set(key, lines);
    return lines[line - 1];
  };
}

function linesOf(place: string | undefined, isComposed: boolean): string[] {
  try {
    const stats = place === undefined ? undefined : lstatSync(place);
    if (place === undefined || !stats?.isFile() || stats.size > MAX_BYTES) return [];
    return readableText(readFileSync(place), isComposed).split('\n');
  } catch {
    // It vanished, or may not be read: the problem stands without its line.
    return [];
  }
}
