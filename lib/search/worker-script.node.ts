// The search worker as one file of JavaScript, FlexSearch and all. It is not bundled with the pages: so
// it has a name and a hash of its own, and pages that search ship nothing of it.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSync } from 'esbuild';

/** @throws Error when lib/search/search.worker.ts does not compile. */
export function workerScript(): string {
  const { outputFiles } = buildSync({
    entryPoints: [join('lib', 'search', 'search.worker.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    minify: true,
    legalComments: 'none',
    charset: 'utf8',
    target: 'es2022',
    alias: { flexsearch: smallFlexSearch(process.cwd()) },
  });
  return outputFiles[0]?.text ?? '';
}

/**
 * The small build of the same version: no store, worker or language pack of FlexSearch is used. Its
 * package does not export it by name, so it is looked for as packages are, folder by folder upwards.
 */
function smallFlexSearch(folder: string): string {
  const file = join(folder, 'node_modules/flexsearch/dist/flexsearch.compact.module.min.js');
  if (existsSync(file)) return file;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('FlexSearch is not installed: run "npm install".');
  return smallFlexSearch(parent);
}
