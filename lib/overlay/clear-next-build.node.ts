// Removes what Next.js keeps of a build beside its export: pages of an internal edition must not lie about
// where a public one is built. It must not know what was built.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Kept: what was compiled from the program alone, and the server of `npm run dev`, which may be running. */
const kept = ['cache', 'dev', 'types'];

/** @param root the project folder */
export function clearNextBuild(root: string): void {
  const folder = join(root, '.next');
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    if (!kept.includes(name)) rmSync(join(folder, name), { recursive: true, force: true });
  }
}
