import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type FinishOptions, finishExport } from '#lib/export/finish-export.node';
import { listFiles } from '#lib/export/list-files.node';
import { formatProblem } from '../problems';
import type { Publication } from '../publish/publication';
import type { FinishedPage } from './finished-page';

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

const nothing = { published: [], moved: [], gone: [] };

async function finish(
  files: Record<string, string>,
  publications: readonly Publication[] = [],
  told: (pages: readonly FinishedPage[]) => void = () => {},
  addresses: FinishOptions['addresses'] = nothing,
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
    publications: (pages) => {
      told(pages);
      return publications;
    },
    addresses,
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

test('files that list pages are told of every page that is published, and of no other file', async () => {
  const paths: string[] = [];
  const { files } = await finish(sound, [], (pages) => {
    for (const { path } of pages) paths.push(path);
  });
  expect(paths).toEqual(['/404.html', '/en/cases/', '/']);
  expect(paths).toHaveLength(files.filter((file) => file.endsWith('.html')).length);
});

test('a file that takes long holds up none that come after it', async () => {
  let begin = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  // The first is done once the second has begun: one after the other they would wait for ever.
  const { read } = await finish(sound, [
    { path: '/a', make: () => begun.then(() => 'a') },
    {
      path: '/b',
      make: () => {
        begin();
        return 'b';
      },
    },
  ]);
  expect([read('a'), read('b')]).toEqual(['a', 'b']);
});

test('a picture whose host nobody said is looked for on the site itself', async () => {
  const tag = '<meta property="og:image" content="https://this-site.invalid/kb/og/a.png"/>';
  const tagged = {
    ...sound,
    'a/index.html': page('<main><h1>A</h1></main>').replace('<title>', `${tag}<title>`),
  };
  const { read, finished } = await finish(tagged);
  expect(read('a/index.html')).toContain('content="/kb/og/a.png"');
  expect(finished.problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
    'out/a/index.html OUT-LINK',
  ]);
  const drawn = await finish(tagged, [{ path: '/og/a.png', make: () => 'picture' }]);
  expect(drawn.finished.problems).toEqual([]);
});

const why = { en: 'Asked for.', ja: '希望による。' };
const entry = { line: 2, column: 3 };

test('old addresses lead on, are copied, or say that they are gone', async () => {
  const { finished, read } = await finish(
    {
      ...sound,
      'en/index.html': page('<main><h1>Home</h1></main>'),
      'en/cases/new-2020/index.html': page('<main><h1>New</h1><h2 id="because">x</h2></main>'),
      'en/compare/a-vs-new-2020/index.html': page('<main><h1>Pair</h1></main>'),
    },
    [{ path: '/en/cases/new-2020.json', make: () => '{"id":"new-2020"}' }],
    undefined,
    {
      published: [
        '/en/cases/old-2019/#why',
        '/en/cases/old-2019.json',
        '/en/compare/a-vs-old-2019/',
        '/embed/en/cases/lost-2018/',
        '/en/cases/lost-2018.json',
      ],
      moved: [
        { from: '/cases/old-2019/', to: '/cases/new-2020/' },
        { from: '/cases/new-2020/#why', to: '/cases/new-2020/#because', place: entry },
      ],
      gone: [{ from: '/cases/lost-2018/', gone: '2026-03-01', why, place: entry }],
    },
  );
  expect(finished.problems.map(formatProblem)).toEqual([]);
  const alias = read('en/cases/old-2019/index.html');
  const script = `location.replace(location.origin+"/kb/en/cases/new-2020/"+location.search+(location.hash||""))`;
  const hash = createHash('sha256').update(script).digest('base64');
  expect(alias).toContain(`<script>${script}</script>`);
  expect(alias).toContain(`script-src 'sha256-${hash}';`);
  expect(alias).toContain(
    '<noscript><meta http-equiv="refresh" content="0;url=/kb/en/cases/new-2020/"/></noscript>',
  );
  expect(alias).toContain('<link rel="stylesheet" href="/kb/_next/static/a.css"/>');
  expect(alias).toContain('<meta name="robots" content="noindex"/>');
  expect(alias).toContain('<a href="/kb/en/cases/new-2020/">t</a>');
  expect(read('en/cases/new-2020/index.html')).toContain(
    '<h2 id="because"><span id="why"></span>x</h2>',
  );
  expect(read('en/compare/a-vs-old-2019/index.html')).toContain('/kb/en/compare/a-vs-new-2020/');
  expect(read('en/cases/old-2019.json')).toBe('{"id":"new-2020"}');
  expect(JSON.parse(read('en/cases/lost-2018.json'))).toMatchObject({ gone: '2026-03-01', why });
  expect(read('embed/en/cases/lost-2018/index.html')).toContain('Asked for.');
  expect(Object.fromEntries(finished.site.leads)).toMatchObject({
    '/en/cases/old-2019/': { to: '/en/cases/new-2020/' },
    '/en/cases/lost-2018.json': { gone: { from: '/cases/lost-2018/' } },
  });
});

test('entries that lead nowhere, and one for a page that is there', async () => {
  const { finished } = await finish(sound, [], undefined, {
    published: [],
    moved: [
      { from: '/cases/', to: '/case/', place: entry },
      { from: '/robot.txt', to: '/robots.txt', place: entry },
      { from: '/x/', to: '/lost/', place: entry },
    ],
    gone: [
      { from: '/lost/', gone: '2026-03-01', why, instead: '/nowhere/', place: entry },
      { from: '/nowhere/#x', gone: '2026-03-01', why, place: entry },
    ],
  });
  const found = finished.problems.filter(({ file }) => file === 'content/moved.yaml');
  expect(found.map(({ code, got, hint }) => `${code} ${got} ${hint}`)).toEqual([
    'MOVED-LIVE "/cases/", which is there Give what is there now another id, as an address keeps its meaning for ever; or delete the entry.',
    'MOVED-TARGET "/case/" Did you mean "/cases/"?',
    'MOVED-TARGET "/nowhere/" Name one that is there.',
    'MOVED-TARGET "/nowhere/#x" Withdraw the page as a whole.',
  ]);
});

test('pages whose addresses differ only in upper and lower case are told', async () => {
  const twin = page('<main><h1>A</h1></main>');
  const { finished } = await finish({
    ...sound,
    'a/B/index.html': twin,
    'a/b/index.html': twin,
    'a/b/x.json': '{}',
  });
  expect(finished.problems.map(({ file, code, got }) => `${file} ${code} ${got}`)).toEqual([
    'out/a/b OUT-TAKEN "a/B" as well',
    'out/a/b/index.html OUT-TAKEN "a/B/index.html" as well',
  ]);
});

test('every page of an internal edition, and none of a public one, stays out of search engines', async () => {
  const word = '<meta name="robots" content="noindex, nofollow"/>';
  for (const isInternal of [true, false]) {
    const { finished, files, read } = await finish(sound, [], undefined, undefined, isInternal);
    expect(finished.problems.map(formatProblem)).toEqual([]);
    const pages = files.filter((file) => file.endsWith('.html'));
    expect(pages.map((file) => read(file).includes(word))).toEqual(pages.map(() => isInternal));
  }
});
