// The reading script as one line of plain JavaScript: the same bytes on every page, so one CSP hash.
import { join } from 'node:path';
import { buildSync } from 'esbuild';

let script: string | undefined;

/** @throws Error when components/reading/reading.browser.ts does not compile. */
export function readingScript(): string {
  script ??= buildSync({
    entryPoints: [join('components', 'reading', 'reading.browser.ts')],
    bundle: true,
    write: false,
    // A module would end in `export {}`, a syntax error in an inline script.
    format: 'iife',
    minify: true,
    target: 'es2020',
  }).outputFiles[0]?.text.trim();
  if (!script) throw new RangeError('an empty reading script');
  return script;
}
