// The disk as content is read from it: never more of a file than may be in one, never a wait for a pipe,
// never a link followed, never a name that is not what it seems. It must not know the layout of content.
import { closeSync, constants, fstatSync, openSync, readdirSync, readSync } from 'node:fs';

const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;

/**
 * Bytes of a file; one byte more than allowed where it is larger, so that whoever looks can tell.
 * @throws Error of the system, also when it is no file any more
 */
export function readBounded(path: string, mebibytes: number): Uint8Array {
  const limit = mebibytes * 1024 * 1024 + 1;
  // The file may have become something else since it was looked at.
  const file = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    const stats = fstatSync(file);
    if (!stats.isFile()) throw Object.assign(new Error('no file any more'), { code: 'ENOENT' });
    const bytes = Buffer.alloc(Math.min(limit, stats.size + 1));
    let length = 0;
    while (length < bytes.length) {
      const read = readSync(file, bytes, length, bytes.length - length, null);
      if (read === 0) break;
      length += read;
    }
    return bytes.subarray(0, length);
  } finally {
    closeSync(file);
  }
}

/** Names in a folder, sorted; those that are no UTF-8 apart, as no path leads to them. */
export function listNames(path: string): { names: string[]; unreadable: string[] } {
  const names: string[] = [];
  const unreadable: string[] = [];
  for (const bytes of readdirSync(path, { encoding: 'buffer' })) {
    const name = bytes.toString('utf8');
    (Buffer.from(name).equals(bytes) ? names : unreadable).push(name);
  }
  return { names: names.sort(), unreadable: unreadable.sort() };
}
