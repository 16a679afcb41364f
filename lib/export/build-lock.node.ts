// One build of a project at a time, since Next.js works in one folder: the second is told so. It must not
// know what a build does.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Takes the lock, also one that a process left behind which was killed.
 * @returns what gives it back, or the number of the process that has it
 */
export function takeLock(path: string): (() => void) | number {
  mkdirSync(dirname(path), { recursive: true });
  const own = String(process.pid);
  for (let tries = 0; tries < 3; tries++) {
    try {
      writeFileSync(path, own, { flag: 'wx' });
      return () => {
        if (holder(path) === process.pid) rmSync(path, { force: true });
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const other = holder(path);
    if (other !== undefined && other !== process.pid && isAlive(other)) return other;
    rmSync(path, { force: true });
  }
  throw new Error(`${path} cannot be taken; delete it if no build is running.`);
}

function holder(path: string): number | undefined {
  try {
    const pid = Number(readFileSync(path, 'utf8'));
    return Number.isSafeInteger(pid) && pid > 0 ? pid : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a process of this number is there, be it of another user. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
