// The two programs of the form's worker, as JavaScript: the checker, and the part that reads MDX. They
// are not bundled with the pages, so that only who writes a case fetches them.
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';

export interface WorkerScripts {
  readonly check: string;
  readonly prose: string;
}

/** @throws Error when one of them does not compile. */
export async function formWorkerScripts(): Promise<WorkerScripts> {
  const [check, prose] = await Promise.all([
    bundle('form-check.worker.ts', [withoutLanguages, lazyGuard]),
    bundle('form-prose.worker.ts', []),
  ]);
  return { check, prose };
}

async function bundle(name: string, plugins: Plugin[]): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join('lib', 'authoring', name)],
    bundle: true,
    write: false,
    format: 'esm',
    minify: true,
    legalComments: 'none',
    // Packages hold invisible characters in their tables; escaped, everybody sees them.
    charset: 'ascii',
    target: 'es2022',
    // A worker has no document, which some packages use in browsers.
    conditions: ['worker', 'module'],
    logLevel: 'silent',
    plugins,
  });
  return outputFiles[0]?.text ?? '';
}

/** Zod words its messages in fifty languages and reads JSON schemas; ours come from our own schemas. */
const withoutLanguages: Plugin = {
  name: 'without-languages',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]/ }, ({ path }) =>
      /[\\/](?:en|index)\.js$/.test(path) ? undefined : { contents: 'export default undefined;' },
    );
    onLoad({ filter: /[\\/]zod[\\/]v4[\\/]classic[\\/]from-json-schema\.js$/ }, () => ({
      contents: 'export const fromJSONSchema = undefined;',
    }));
  },
};

const lazyGuard: Plugin = {
  name: 'lazy-guard',
  setup({ onResolve }) {
    onResolve({ filter: /(?:^|\/)text\/guard$/ }, () => ({
      path: join(process.cwd(), 'lib', 'authoring', 'form-lazy-guard.ts'),
    }));
  },
};
