// No content runs as code: not when it is checked, not when it is compiled, not in what is published.
// e2e/canary.spec.ts opens the same texts in a browser.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleMDX } from 'mdx-bundler';
import { getMDXComponent } from 'mdx-bundler/client';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Casebook } from './casebook';
import { loadCasebook } from './casebook.node';
import { locales } from './locales';
import { compileProse } from './mdx/compile.node';
import { formatProblem } from './problems';
import { publications } from './publish/publications';
import { attacks, canary, prose, song } from './testing/canaries';
import { projectRoot } from './testing/project-files.node';
import { withTinyBase } from './testing/tiny-base.node';

const secret = 'zz-what-the-environment-keeps';
const dir = mkdtempSync(join(tmpdir(), 'casebook-canary-'));
const marker = join(dir, 'marker');

beforeAll(() => {
  process.env[canary.variable] = secret;
  process.env[canary.file] = marker;
});

afterAll(() => {
  delete process.env[canary.variable];
  delete process.env[canary.file];
  rmSync(dir, { recursive: true });
});

const hasSung = () => Object.hasOwn(globalThis, canary.global) || existsSync(marker);

afterEach(() => {
  Reflect.deleteProperty(globalThis, canary.global);
  rmSync(marker, { force: true });
});

function expectSilence(): void {
  expect(hasSung(), 'content ran').toBe(false);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
}

/** What a page makes of prose: runs what was compiled. */
async function render(body: string, file: string): Promise<void> {
  const Body = getMDXComponent(await compileProse(body, file)) as (props: object) => unknown;
  const names = ['Cite', 'FootnoteMark', 'FootnoteBack', 'Footnote', 'Footnotes'];
  Body({ components: Object.fromEntries(names.map((name) => [name, () => null])) });
}

test('the canary sings where nothing stands in its way', async () => {
  new Function(`return ${song}`)();
  expect(hasSung()).toBe(true);
  Reflect.deleteProperty(globalThis, canary.global);
  rmSync(marker);
  const { code } = await bundleMDX({ source: `x {${song}}` });
  expect(hasSung()).toBe(false);
  (getMDXComponent(code) as (props: object) => unknown)({});
  expect(hasSung()).toBe(true);
});

test('there are attacks on every kind of file', () => {
  expect(attacks.length).toBeGreaterThan(80);
  const files = new Set(attacks.flatMap(({ changes }) => Object.keys(changes).map(kindOf)));
  expect([...files].sort()).toEqual([
    'cases',
    'companies.yaml',
    'moved.yaml',
    'pages',
    'published-urls.txt',
    'sources',
    'terms',
  ]);
  expect(new Set(attacks.map(({ name }) => name)).size).toBe(attacks.length);
});

const kindOf = (path: string) => path.split('/')[0] ?? '';

for (const { name, changes, outcome } of attacks) {
  test(`${outcome}: ${name}`, { timeout: 60_000 }, async () => {
    const { book, problems } = withTinyBase(changes, (base) => loadCasebook(base));
    expectSilence();
    const lines = problems.map(formatProblem);
    expect(lines.join('\n')).not.toContain(secret);
    expect(lines.length > 0 ? 'refused' : 'inert', lines.join('\n')).toBe(outcome);
    if (!book) return;
    for (const { words } of book.cases) {
      for (const locale of locales) await render(words[locale].body, words[locale].file);
    }
    expect(await published(book)).not.toContain(secret);
    expectSilence();
  });
}

async function published(book: Casebook): Promise<string> {
  const texts: string[] = [];
  for (const { make } of publications(book, [])) texts.push(String(await make()));
  return texts.join('\n');
}

for (const { name, changes, outcome } of prose) {
  test(`compiled without the guard: ${name}`, { timeout: 60_000 }, async () => {
    const [change] = Object.values(changes);
    const text = typeof change === 'function' ? change('## x') : '';
    const attempt = render(`\n${text}`, 'f.mdx');
    if (outcome === 'inert') await attempt;
    else {
      const error = await attempt.then(
        () => undefined,
        (caught: Error) => caught,
      );
      // What only the guard refuses is harmless: a link that leads nowhere, a label that is no id.
      expect(String(error)).not.toContain(secret);
    }
    expectSilence();
  });
}

test('the command says what is wrong, exits 1 and runs nothing', { timeout: 60_000 }, () => {
  const chosen = attacks.filter(({ outcome }) => outcome === 'refused');
  // Each file can be changed by one attack only.
  const changes = Object.assign({}, ...[...chosen].reverse().map((attack) => attack.changes));
  const { status, output } = withTinyBase(changes, (base) => {
    const tsx = join(projectRoot, 'node_modules', 'tsx', 'dist', 'cli.mjs');
    const check = [tsx, join(projectRoot, 'lib', 'cli', 'check.ts'), '--content', base];
    const done = spawnSync(process.execPath, check, { cwd: projectRoot, encoding: 'utf8' });
    return { status: done.status, output: done.stdout + done.stderr };
  });
  expect(status, output).toBe(1);
  expect(output.split('\n').length).toBeGreaterThan(5);
  expect(output).not.toContain(secret);
  expectSilence();
});
