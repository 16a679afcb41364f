// What a request gets, sent as an attacker could send it; through a real port and a real folder.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { listen } from './listen.mjs';
import { serve } from './serve.mjs';

interface Got {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: string;
}

type Get = (path: string, method?: string) => Promise<Got>;

/** Serves `site/` beside a secret file, and sends paths as they are: `fetch` would tidy them up. */
async function serving(
  files: Record<string, string>,
  base = '',
  prepare = (_dir: string) => {},
): Promise<Get> {
  const dir = mkdtempSync(join(tmpdir(), 'serve-'));
  for (const [path, text] of Object.entries({ '../secret.txt': 'secret', ...files })) {
    const file = join(dir, 'site', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  prepare(join(dir, 'site'));
  const { port, close } = await listen(serve(join(dir, 'site'), base), 0);
  onTestFinished(() => {
    close();
    rmSync(dir, { recursive: true });
  });
  return (path, method = 'GET') =>
    new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', port, path, method }, async (response) => {
        let body = '';
        for await (const chunk of response) body += chunk;
        resolve({ status: response.statusCode, headers: response.headers, body });
      })
        .on('error', reject)
        .end();
    });
}

const site = {
  'index.html': 'root',
  '404.html': 'nothing here',
  'en/index.html': 'home',
  'en/日本語/index.html': 'named in Japanese',
  'empty/note.txt': 'a folder without a page',
  'api/v1/cases.json': '[]',
  '_next/static/a.js': 'one',
};

test('a folder answers with its page, a file with itself', async () => {
  const get = await serving(site);
  expect(await get('/')).toMatchObject({ status: 200, body: 'root' });
  expect(await get('/en/?q=a')).toMatchObject({ status: 200, body: 'home' });
  expect(await get('/api/v1/cases.json')).toMatchObject({ status: 200, body: '[]' });
  expect(await get(`/en/${encodeURIComponent('日本語')}/`)).toMatchObject({ status: 200 });
});

test('a folder without its slash redirects and keeps the query as written', async () => {
  const get = await serving(site);
  const { status, headers } = await get('/en?q=a%20b&c=%E6%97%A5');
  expect(status).toBe(301);
  expect(headers.location).toBe('/en/?q=a%20b&c=%E6%97%A5');
});

test('what is not there answers 404 with the page for it', async () => {
  const get = await serving(site);
  for (const path of ['/no', '/en/no/', '/empty', '/empty/', '/index.html/', '/en//', '//en']) {
    expect(await get(path), path).toMatchObject({ status: 404, body: 'nothing here' });
  }
});

test('without a 404 page the answer is plain text', async () => {
  const get = await serving({ 'index.html': 'root' });
  const { status, headers } = await get('/no');
  expect([status, headers['content-type']]).toEqual([404, 'text/plain; charset=utf-8']);
});

test.for([
  '/../secret.txt',
  '/en/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/..%5csecret.txt',
  '/..\\secret.txt',
  '/en/..',
  '/index.html%00.png',
])('%s names nothing of the site', async (path) => {
  const get = await serving(site);
  expect(await get(path)).toMatchObject({ status: 404, body: 'nothing here' });
});

test.for(['/%', '/%zz', '/%ff', '/en/%e6%97/'])('%s is malformed', async (path) => {
  const get = await serving(site);
  expect(await get(path)).toMatchObject({ status: 400 });
});

test('no redirect leads to another host', async () => {
  const get = await serving(site);
  for (const path of ['//example.org/..', '//en', '/\\en', '/%2fen', 'http://example.org/en']) {
    const { status, headers } = await get(path);
    expect([status, headers.location], path).toEqual([path.startsWith('/') ? 404 : 400, undefined]);
  }
});

test('types are those of the files', async () => {
  const types = {
    html: 'text/html; charset=utf-8',
    css: 'text/css; charset=utf-8',
    js: 'text/javascript; charset=utf-8',
    mjs: 'text/javascript; charset=utf-8',
    json: 'application/json',
    map: 'application/json',
    svg: 'image/svg+xml',
    png: 'image/png',
    ico: 'image/x-icon',
    woff2: 'font/woff2',
    xml: 'application/xml; charset=utf-8',
    txt: 'text/plain; charset=utf-8',
    unknown: 'application/octet-stream',
  };
  const get = await serving(Object.fromEntries(Object.keys(types).map((end) => [`a.${end}`, ''])));
  const got = Object.keys(types).map(async (end) => [
    end,
    (await get(`/a.${end}`)).headers['content-type'],
  ]);
  expect(Object.fromEntries(await Promise.all(got))).toEqual(types);
});

const rules = `# A comment.
/kb/*
  X-Common: for all

/kb/a/*
  Cache-Control: public, max-age=31536000, immutable
  X-Twice: one

/kb/*.js
  X-Twice: two
/kb/404.html
  X-Missing: yes
`;

test('headers are those that the site asks for in _headers', async () => {
  const files = { _headers: rules, 'a/b.js': '', 'c.js': '', '404.html': 'nothing here' };
  const get = await serving(files, '/kb');
  expect((await get('/kb/a/b.js?q=1')).headers).toMatchObject({
    'x-common': 'for all',
    'cache-control': 'public, max-age=31536000, immutable',
    // As hosts do it; our own files never say a thing twice.
    'x-twice': 'one, two',
    'x-content-type-options': 'nosniff',
  });
  expect((await get('/kb/c.js')).headers['cache-control']).toBe('no-cache');
  // What is not there is never kept.
  const missing = await get('/kb/a/none.js');
  expect(missing.status).toBe(404);
  expect(missing.headers).toMatchObject({ 'x-missing': 'yes', 'cache-control': 'no-cache' });
});

test('without _headers nothing is kept by browsers', async () => {
  const get = await serving(site);
  for (const path of ['/', '/en', '/no', '/_next/static/a.js']) {
    expect((await get(path)).headers['cache-control'], path).toBe('no-cache');
  }
});

test('HEAD answers as GET without the body, other methods are refused', async () => {
  const get = await serving(site);
  const { status, headers, body } = await get('/en/', 'HEAD');
  expect([status, headers['content-length'], body]).toEqual([200, '4', '']);
  const post = await get('/en/', 'POST');
  expect([post.status, post.headers.allow]).toEqual([405, 'GET, HEAD']);
});

test('with a base path the site is below it and nowhere else', async () => {
  const get = await serving(site, '/kb');
  expect(await get('/kb/en/')).toMatchObject({ status: 200, body: 'home' });
  expect((await get('/kb?q=a')).headers.location).toBe('/kb/?q=a');
  expect((await get('/kb/en?q=a')).headers.location).toBe('/kb/en/?q=a');
  expect(await get('/kb/no')).toMatchObject({ status: 404, body: 'nothing here' });
  for (const path of ['/', '/en/', '/kbx/', '/kb/../en/', '/kb%2fen/']) {
    const { status, body } = await get(path);
    expect([path, status, body === 'home']).toEqual([path, 404, false]);
  }
});

test('a fault of the disk is a 500, not the end of the server', async () => {
  const get = await serving(site, '', (dir) => symlinkSync('loop.html', join(dir, 'loop.html')));
  expect(await get('/loop.html')).toMatchObject({ status: 500 });
  expect(await get(`/${'a'.repeat(1000)}`)).toMatchObject({ status: 404 });
  expect(await get('/en/')).toMatchObject({ status: 200 });
});
