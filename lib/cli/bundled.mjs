// @ts-check
// Runs a command as one file, made anew when a source has changed: its hundreds of modules take longer
// to load than most runs of it. It must not know any command.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Commands are run where `package.json` is. */
const kept = join('.cache', 'commands');

/** What the file is made of: the sources, their packages and the program that runs it. */
function stamp() {
  const hash = createHash('sha256').update(process.version);
  const sources = readdirSync('lib', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:m?ts|mjs|json)$/.test(path) && !path.endsWith('.test.ts'))
    .map((path) => join('lib', path));
  for (const path of [...sources.sort(), 'package.json', 'package-lock.json']) {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * @param {string} entry path of a TypeScript file
 * @param {string} outdir
 */
async function bundle(entry, outdir) {
  const { build } = await import('esbuild');
  await build({
    entryPoints: [entry],
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: ['esbuild'],
    // Packages in the older format ask for Node.js' own modules by a function that there is not.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);",
    },
    logLevel: 'silent',
    plugins: [
      {
        // Files look for others from where they are, and not from where the bundle is.
        name: 'own-place',
        setup({ onLoad }) {
          onLoad({ filter: /[\\/]lib[\\/][^?]*\.ts$/ }, ({ path }) => {
            if (path.includes('node_modules')) return undefined;
            const place = JSON.stringify(pathToFileURL(path).href);
            const contents = readFileSync(path, 'utf8').replaceAll('import.meta.url', place);
            return { contents, loader: 'ts' };
          });
        },
      },
    ],
  });
}

/**
 * @param {string} entry
 * @returns {Promise<string>} path of the file that does the same
 */
async function bundledFile(entry) {
  const name = basename(entry, '.ts');
  const own = join(kept, name);
  const dir = join(own, stamp());
  const file = join(dir, `${name}.js`);
  if (existsSync(file)) return file;
  const unfinished = `${dir}.${process.pid}`;
  try {
    await bundle(entry, unfinished);
    for (const old of readdirSync(own)) {
      if (!old.includes('.')) rmSync(join(own, old), { recursive: true, force: true });
    }
    renameSync(unfinished, dir);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    // Another run was quicker.
    if (!existsSync(file)) throw error;
  }
  return file;
}

const entry = resolve(process.argv[2] ?? '');
process.argv.splice(1, 2, entry);
/** @type {string} */
let file;
try {
  file = await bundledFile(entry);
} catch {
  // A folder that cannot be written to, or a fault in a source, which the other way tells.
  const { register } = await import('tsx/esm/api');
  register();
  file = entry;
}
await import(pathToFileURL(file).href);
