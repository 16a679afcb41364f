import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, expect, test, vi } from 'vitest';
import { loadCasebook } from '#lib/casebook.node';
import { newDraft } from './draft';
import { openAll } from './draft-open';
import { formBase } from './form-base';
import type { FromFormWorker, ToFormWorker } from './form-lines';
import { formPlan } from './form-plan';
import { formWorkerScripts, type WorkerScripts } from './form-worker-script.node';

const root = join(import.meta.dirname, '..', '..');
let scripts: WorkerScripts;
beforeAll(async () => {
  scripts = await formWorkerScripts();
}, 120_000);

const asAddress = (script: string) =>
  `data:text/javascript;base64,${Buffer.from(script).toString('base64')}`;

test('the programs stay small, and the first one is without what only prose needs', () => {
  const size = (script: string) => brotliCompressSync(script).length;
  expect(size(scripts.check)).toBeLessThan(120_000);
  expect(size(scripts.prose)).toBeLessThan(120_000);
  expect(scripts.check).not.toContain('mdxJsx');
  expect(scripts.prose).toContain('mdxJsx');
});

test('the programs as they are shipped say what the checker says, prose included', {
  timeout: 120_000,
}, async () => {
  const said: FromFormWorker[] = [];
  let hear: ((event: { data: ToFormWorker }) => void) | undefined;
  vi.stubGlobal('postMessage', (message: FromFormWorker) => said.push(message));
  vi.stubGlobal('addEventListener', (_: string, listen: typeof hear) => {
    hear = listen;
  });
  await import(/* @vite-ignore */ asAddress(scripts.check));
  vi.unstubAllGlobals();

  const { book } = loadCasebook(join(root, 'content'));
  if (!book) throw new Error('content has problems');
  const text = readFileSync(join(root, 'content/cases/hatena-2022.mdx'), 'utf8');
  const broken = text
    .replace('is: adopted', 'is: retreeted')
    .replace('## Plans', '{process.env.HOME}\n\n## Plans');
  const { draft = newDraft(formPlan('en')) } = openAll(newDraft(formPlan('en')), [
    { name: 'hatena-2022.mdx', text: broken },
  ]);
  vi.stubGlobal('postMessage', (message: FromFormWorker) => said.push(message));
  hear?.({ data: { kind: 'start', base: formBase(book), prose: asAddress(scripts.prose) } });
  hear?.({ data: { kind: 'check', number: 1, draft } });
  await vi.waitFor(() => expect(said).toHaveLength(2));
  vi.unstubAllGlobals();
  const codes = said.map((message) =>
    message.kind === 'checked' ? message.checked.problems.map(({ code }) => code) : [],
  );
  expect(codes[0]).toContain('TERM-UNKNOWN');
  expect(codes[0]).not.toContain('BODY-CODE');
  expect(codes[1]).toContain('TERM-UNKNOWN');
  expect(codes[1]).toContain('BODY-CODE');
});
