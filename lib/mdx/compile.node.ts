// Prose to code: the one call of mdx-bundler, cached by content. It gets only bodies that the guard
// has passed, never front matter; refuse-code and refuse-imports stand behind the guard.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleMDX } from 'mdx-bundler';
import remarkGfm from 'remark-gfm';
import { VFile } from 'vfile';
import type { Locale } from '../locales';
import { folderNames } from '../origin';
import { remarkFootnotes } from './footnotes';
import { remarkHeadingIds } from './heading-ids';
import { remarkMarkedLanguage } from './marked-language';
import { remarkRefuseCode } from './refuse-code';
import { refuseImports } from './refuse-imports';
import { remarkTightCites } from './tight-cites';

/** Bump when the plugins or options below change; versions of the engine are part of the key anyway. */
const RECIPE =
  'mdx-bundler 10.1.1, remark-gfm 4.0.1, refuse code 1, heading ids 1, tight cites 1, footnotes 1, marked language 1, in memory 2';

const refuse = () => {
  throw new Error('front matter with code is refused');
};

/**
 * @param body guarded MDX, padded so that its line numbers are those of `file`
 * @param lang the language of the body, so that Japanese words in another one can say what they are
 * @param cacheDir where code is kept that was compiled before
 * @returns code for `getMDXComponent` of mdx-bundler/client, which runs at build time only
 */
export async function compileProse(
  body: string,
  file: string,
  lang?: Locale,
  cacheDir = join('.cache', 'mdx'),
): Promise<string> {
  // The bundler looks for front matter before anything else, with a parser that runs code.
  if (/^\uFEFF?---/.test(body)) throw new Error(`${file}: a body does not begin with a fence`);
  const key = createHash('sha256').update(`${RECIPE}, ${lang}\n${body}`).digest('hex');
  const cached = join(cacheDir, `${key}.js`);
  const isKept = !file.startsWith(`${folderNames.internal}/`);
  if (isKept && existsSync(cached)) return readFileSync(cached, 'utf8');
  const { code } = await bundleMDX({
    // A path where no file is: of one that is there, esbuild would read the file and not the body.
    source: new VFile({ value: body, path: `${file}.body.mdx` }),
    mdxOptions: (options) => ({
      ...options,
      // In the place of the bundler's own, which read front matter.
      remarkPlugins: [
        remarkGfm,
        remarkRefuseCode,
        remarkHeadingIds,
        remarkTightCites,
        remarkFootnotes,
        ...(lang && lang !== 'ja' ? [remarkMarkedLanguage] : []),
      ],
    }),
    esbuildOptions: (options) => ({
      ...options,
      logLevel: 'silent',
      plugins: [refuseImports, ...(options.plugins ?? [])],
    }),
    grayMatterOptions: (options) => ({ ...options, engines: { js: refuse, javascript: refuse } }),
  });
  // What is internal leaves nothing where public sites are built.
  if (!isKept) return code;
  // Written beside and renamed: two builds at once never read half a file.
  mkdirSync(cacheDir, { recursive: true });
  const temporary = `${cached}.${process.pid}`;
  writeFileSync(temporary, code);
  renameSync(temporary, cached);
  return code;
}
