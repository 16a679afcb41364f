import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { finishExport } from '#lib/export/finish-export.node';
import { listFiles } from '#lib/export/list-files.node';
import { formatProblem } from '../problems';
import type { Publication } from '../publish/publication';

const own = 'own()';
const next = '<script>self.__next_f.push([1,"x"])</script>';

function page(main: string): string {
  return (
    '<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>' +
    '<link rel="stylesheet" href="/kb/_next/static/a.css"/>' +
    '<script src="/kb/_next/static/a.js" async=""></script>' +
    `<title>t</title><script data-keep="">${own}</script></head>` +
    `<body>${main}<!--$--><!--/$-->${next}</body></html>`
  );
}

/** The raw export of a sound site of two pages. */
const sound = {
  'index.html': page('<main><h1 id="a">Home</h1><a href="/kb/en/cases/#b">x</a></main>'),
  'index.txt': '1:"$Sreact.fragment"',
  '404.html': page('<main><h1>404</h1></main>'),
  '404/index.html': page('<main><h1>404</h1></main>'),
  '_not-found/index.html': page('<main><h1>404</h1></main>'),
  'en/cases/index.html': page('<main data-interactive=""><h1 id="b">Cases</h1></main>'),
  'en/cases/__next._tree.txt': '0:[]',
  'robots.txt': 'User-agent: *',
  '_next/static/a.css': 'a{}',
  '_next/static/a.js': 'self.x=1',
  '_next/static/a.js.map': '{}',
  '_next/static/media/a.worker.ts': 'let a: 1',
};

async function finish(
  files: Record<string, string>,
  publications: readonly Publication[] = [],
  isInternal = false,
) {
  const dir = mkdtempSync(join(tmpdir(), 'casebook-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  const raw = join(dir, 'raw');
  const target = join(dir, 'target');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(raw, path)), { recursive: true });
    writeFileSync(join(raw, path), text);
  }
  const address = { basePath: '/kb', baseUrl: 'https://c.example' };
  const machineFolders = ['/home/hana'];
  const interactivePages = ['/en/cases/'];
  const finished = await finishExport({
    raw,
    target,
    ownScript: own,
    interactivePages,
    machineFolders,
    publications,
    isInternal,
    ...address,
  });
  const read = (path: string) => readFileSync(join(target, path), 'utf8');
  return { finished, read, files: listFiles(target) };
}

test('a sound export becomes a folder that holds what readers need and nothing else', async () => {
  const { finished, files, read } = await finish(sound);
  expect(finished.problems.map(formatProblem)).toEqual([]);
  expect(files).toEqual([
    '404.html',
    '_next/static/a.css',
    '_next/static/a.js',
    'en/cases/index.html',
    'index.html',
    'robots.txt',
  ]);
  expect(read('index.html')).not.toMatch(/__next_f|a\.js|<!--/);
  expect(read('en/cases/index.html')).toContain(next);
  expect(read('en/cases/index.html')).toContain("script-src 'self' 'sha256-");
  const bytes = files.reduce((sum, file) => sum + Buffer.byteLength(read(file)), 0);
  expect(finished).toMatchObject({ pages: 3, files: 6, bytes });
});

test('the same export gives the same bytes, whatever the order of its files', async () => {
  const first = await finish(sound);
  const second = await finish(Object.fromEntries(Object.entries(sound).reverse()));
  expect(second.files).toEqual(first.files);
  for (const file of first.files) expect(second.read(file)).toBe(first.read(file));
});

test('every problem of every file is reported in one run, in order', async () => {
  const { finished } = await finish({
    ...sound,
    'index.html': page('<main><h1>Home</h1><a href="/kb/en/case/">x</a></main>'),
    'a/index.html': page('<main><h1>A</h1><b data-client=""></b><script>alert(1)</script></main>'),
    'b/index.html': page('<main data-interactive=""><h1 id="b" style="x">B</h1></main>'),
    'en/cases/index.html': page('<main><h1 id="a">Cases</h1></main>'),
    'x.json': '{"at":"/home/hana/casebook"}',
    '_next/static/a.css': 'a{background:url(https://evil.example/a.png)}',
  });
  expect(finished.problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
    'out/_next/static/a.css OUT-OFFSITE',
    'out/a/index.html OUT-CLIENT',
    'out/a/index.html OUT-SCRIPT',
    'out/b/index.html OUT-INTERACTIVE',
    'out/b/index.html OUT-STYLE',
    'out/en/cases/index.html OUT-INTERACTIVE',
    'out/index.html OUT-LINK',
    'out/x.json OUT-PATH',
  ]);
});

test('files beside the pages are written and scanned; no name is taken twice', async () => {
  const make = () => '{"at":"/home/hana/casebook"}';
  const { finished, read } = await finish(sound, [
    { path: '/api/v1/a.json', make: async () => '{}' },
    { path: '/og/a.png', make: () => new Uint8Array([1, 2]) },
    { path: '/x.json', make },
    { path: '/API/v1/A.json', make },
    { path: '/en/cases/index.html', make },
  ]);
  expect(read('api/v1/a.json')).toBe('{}');
  expect(read('en/cases/index.html')).toContain('<h1 id="b">');
  expect(finished.problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
    'out/API/v1/A.json OUT-TAKEN',
    'out/en/cases/index.html OUT-TAKEN',
    'out/x.json OUT-PATH',
  ]);
});

test('every page of an internal edition, and none of a public one, stays out of search engines', async () => {
  const word = '<meta name="robots" content="noindex, nofollow"/>';
  for (const isInternal of [true, false]) {
    const { finished, files, read } = await finish(sound, [], isInternal);
    expect(finished.problems.map(formatProblem)).toEqual([]);
    const pages = files.filter((file) => file.endsWith('.html'));
    expect(pages.map((file) => read(file).includes(word))).toEqual(pages.map(() => isInternal));
  }
});
