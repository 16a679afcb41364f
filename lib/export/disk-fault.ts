// What a disk refuses, in words for whoever started a build. It must not know what was being written.

const faults: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full. Make room and build again.',
  EDQUOT: 'The quota of the disk is used up. Make room and build again.',
  EFBIG: 'A file is too large for the disk.',
  EROFS: 'The disk may only be read. Name another folder with --out.',
  EACCES: 'A folder may not be written. Give yourself the right to, or name another with --out.',
  EPERM: 'A folder may not be written. Give yourself the right to, or name another with --out.',
  EMFILE: 'Too many files are open. Raise the limit (ulimit -n) and build again.',
  ENFILE: 'Too many files are open on this machine. End other programs and build again.',
  EXDEV: 'The folder lies on another disk than the one beside it. Name another folder with --out.',
  EIO: 'The disk has a fault.',
};

/** A sentence, the path where it is known, and the code of the system; undefined for other errors. */
export function diskFault(error: unknown): string | undefined {
  const { code = '', path } = error as NodeJS.ErrnoException;
  const sentence = Object.hasOwn(faults, code) ? faults[code] : undefined;
  if (sentence === undefined) return undefined;
  return `${sentence} (${code}${path ? `: ${path}` : ''})`;
}
