// Tells when folders of content have changed. It must not know what is done then.
import { dirname, resolve, sep } from 'node:path';
import { watch } from 'chokidar';

/** Editors write a file in several steps. */
const QUIET_MS = 100;

/**
 * Calls `changed` after each burst of changes, until the program is told to end.
 * The folder above is watched, so that a folder may go and come back.
 */
export function watchContent(folders: readonly string[], changed: () => void): Promise<void> {
  const roots = folders.map((folder) => resolve(folder));
  const isNamed = (path: string) =>
    roots.some(
      (root) => path === dirname(root) || path === root || path.startsWith(`${root}${sep}`),
    );
  const watcher = watch([...new Set(roots.map((root) => dirname(root)))], {
    ignored: (path) => !isNamed(resolve(path)),
    ignoreInitial: true,
    followSymlinks: false,
  });
  let timer: NodeJS.Timeout | undefined;
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(changed, QUIET_MS);
  });
  // What cannot be read is told by the check itself.
  watcher.on('error', () => {});
  return new Promise((done) => {
    process.once('SIGINT', async () => {
      clearTimeout(timer);
      await watcher.close();
      done();
    });
  });
}
