// The reading script as one line of plain JavaScript: the same bytes on every page, so one CSP hash.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';

let script: string | undefined;

/** @throws Error when components/reading/reading.browser.ts does not compile. */
export function readingScript(): string {
  script ??= transformSync(
    readFileSync(join('components', 'reading', 'reading.browser.ts'), 'utf8'),
    // `iife`, because a module would end in `export {}`, a syntax error in an inline script.
    { loader: 'ts', format: 'iife', minify: true, target: 'es2020' },
  ).code.trim();
  return script;
}
