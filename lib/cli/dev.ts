// `npm run dev`: Next.js's development server, with pages that reload when a content file changes.
// Problems of the content are printed here at each change; the pages show them too.
import { spawn } from 'node:child_process';
import { mkdirSync, watch, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeEditorSchemas } from '#lib/authoring/editor-schemas.node';
import { loadCasebook } from '#lib/casebook.node';
import { overlayProblem } from '#lib/overlay/overlay-fault.node';
import { namesOf } from '../authoring/names';
import { formatProblem } from '../problems';
import { contentDir, overlayDir } from '../site';
import { portFault } from './port-fault';

const stampFile = join('.cache', 'content-stamp.js');

/** Rewrites the module that pages import as `#content-stamp` in development. */
function stamp(): void {
  mkdirSync('.cache', { recursive: true });
  writeFileSync(stampFile, `export const contentStamp = '${Date.now()}';\n`);
}

function report(): void {
  const { book, problems } = loadCasebook(contentDir, overlayDir);
  for (const problem of problems) console.log(formatProblem(problem));
  if (book) writeEditorSchemas('.', namesOf(book));
}

const taken = await portFault(process.argv.slice(2));
const faults = [...overlayProblem(contentDir, overlayDir), ...(taken ? [taken] : [])];
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(2);
}
stamp();
report();

// Editors write a file in several steps: one reload for all that comes within a moment.
let timer: NodeJS.Timeout | undefined;
for (const dir of [contentDir, overlayDir]) {
  if (dir === undefined) continue;
  watch(resolve(dir), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      stamp();
      report();
    }, 100);
  });
}

const server = spawn('npx', ['next', 'dev', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NEXT_IGNORE_INCORRECT_LOCKFILE: '1' },
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));
