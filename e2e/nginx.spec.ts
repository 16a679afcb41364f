// The published configuration of nginx, run on the finished folder: what every kind of address answers.
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { listen } from '../lib/cli/listen.mjs';
import { root } from '../lib/cli/run.mjs';
import { serve } from '../lib/cli/serve.mjs';
import { type HeaderRules, headerRules, headersOf } from '../lib/hosting/headers';
import { matchesPattern } from '../lib/hosting/path-pattern';
import { paths } from '../lib/url/paths';
import { builtFiles, builtText } from './support/built';
import { type Got, type SendOptions, send, startNginx } from './support/nginx';
import { allPageTypes } from './support/page-types';
import { expect, test as plain } from './support/site';

/** Everything is asked of nginx, as other specs ask our own server: an error in a page fails here too. */
const test = plain.extend<{ rules: HeaderRules }, { get: Get }>({
  site: [
    async ({ build }, use) => {
      const conf = builtText('hosting/nginx-container.conf', build);
      const { origin, stop } = await startNginx(conf, join(root, build.dir), build.base);
      await use({ origin, base: build.base });
      await stop();
    },
    { scope: 'worker' },
  ],
  get: [
    ({ site }, use) => use((path, options) => send(site.origin, `${site.base}${path}`, options)),
    { scope: 'worker' },
  ],
  rules: ({ build }, use) =>
    use(headerRules({ basePath: build.base, baseUrl: '', internal: false })),
});

/** Below the base path. */
type Get = (path: string, options?: SendOptions) => Promise<Got>;

/** The address of a file as readers ask for it. */
const addressOf = (file: string) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

const lower = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

/** What a server adds of its own, and says nothing that we would say. */
const serversOwn = ['server', 'date', 'content-length', 'last-modified', 'connection', 'etag'];
const ours = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(headers).filter(
      ([name]) => ![...serversOwn, 'accept-ranges', 'keep-alive', 'vary'].includes(name),
    ),
  );

test('every file stands in one class of the table of headers @sub-path', ({ build, rules }) => {
  const inNone = builtFiles(build)
    .map(addressOf)
    .filter(
      (path) =>
        rules.areas.filter((area) =>
          area.paths.some((pattern) => matchesPattern(pattern, build.base + path)),
        ).length !== 1,
    );
  expect(inNone, 'add their folder to lib/hosting/headers.ts').toEqual([]);
});

test('what may be kept for ever is named by its content @sub-path', ({ build, rules }) => {
  const kept = builtFiles(build).filter((file) =>
    headersOf(rules, build.base + addressOf(file))['Cache-Control']?.includes('immutable'),
  );
  expect(kept.length).toBeGreaterThan(10);
  const hash =
    /^_next\/static\/(chunks|media)\/.*[a-z0-9_~-]{12,}\.\w+$|^(?:search|authoring)\/.*\.[0-9a-f]{12}\./;
  expect(kept.filter((file) => !hash.test(file))).toEqual([]);
});

test('one file of each kind in each folder has the headers of the table, and no others @sub-path', async ({
  build,
  rules,
  get,
}) => {
  const samples = new Map(
    builtFiles(build).map((file) => {
      const [top] = file.includes('/') ? file.split('/') : [file];
      return [`${top} ${/\.\w+$/.exec(file)?.[0]}`, file] as const;
    }),
  );
  for (const ending of ['.html', '.json', '.js', '.css', '.svg', '.txt']) {
    expect(
      [...samples.keys()].filter((key) => key.endsWith(ending)).length,
      ending,
    ).toBeGreaterThan(0);
  }
  for (const file of samples.values()) {
    const path = addressOf(file);
    const wanted = lower(headersOf(rules, build.base + path));
    const { status, headers } = await get(path);
    expect(status, path).toBe(200);
    expect(ours(headers), path).toEqual({
      'content-type': 'application/octet-stream',
      ...wanted,
    });
    expect(headers.server).toBe('nginx');
  }
});

test('our own server sends the same headers @sub-path', async ({ build, get }) => {
  const { port, close } = await listen(serve(join(root, build.dir), build.base), 0);
  const files = ['index.html', 'en/index.html', 'api/v1/cases.json', 'icon.svg', 'robots.txt'];
  for (const path of [...files.map(addressOf), '/no-such-page/']) {
    const own = await send(`http://localhost:${port}`, `${build.base}${path}`);
    expect(ours(own.headers), path).toEqual(ours((await get(path)).headers));
  }
  close();
});

test('a folder without its slash redirects, keeps the query, and names no host @sub-path', async ({
  get,
  build,
}) => {
  const { status, headers } = await get('/en/cases?q=a%20b&c=%E6%97%A5');
  expect([status, headers.location]).toEqual([301, `${build.base}/en/cases/?q=a%20b&c=%E6%97%A5`]);
  expect(headers['x-content-type-options']).toBe('nosniff');
  if (build.base === '') return;
  const atBase = await get('?q=a');
  expect([atBase.status, atBase.headers.location]).toEqual([301, `${build.base}/?q=a`]);
});

test('what is not there answers with the page for that, and status 404 @sub-path', async ({
  get,
  build,
  rules,
}) => {
  const page = builtText('404.html', build);
  // The last one is a folder without a page: nothing is listed.
  const missing = ['/no-such-page/', '/en/no', '/_next/static/chunks/no.js', '/api/v1/'];
  for (const path of missing) {
    const { status, headers, body } = await get(path);
    expect([status, body.toString()], path).toEqual([404, page]);
    expect(ours(headers), path).toEqual(lower(headersOf(rules, `${build.base}/404.html`)));
  }
});

test('no path leads out of the folder, and no redirect to another host @sub-path', async ({
  site,
}) => {
  const climbing = [
    '/../nginx.conf',
    '/%2e%2e/nginx.conf',
    '/..%2fnginx.conf',
    '/en/../../../etc/passwd',
  ];
  for (const path of climbing) {
    const { status, body } = await send(site.origin, `${site.base}${path}`);
    expect([400, 404], path).toContain(status);
    expect(body.toString()).not.toMatch(/worker_processes|root:/);
  }
  for (const path of [
    '//evil.example',
    '/\\evil.example',
    '//evil.example/%2e%2e',
    '//en',
    '/%0d%0aX:%20y',
  ]) {
    const { headers } = await send(site.origin, path);
    expect(headers.location ?? '/', path).toMatch(/^\/([^/\\]|$)/);
    expect(headers).not.toHaveProperty('x');
  }
});

test('HEAD answers as GET, other methods are refused @sub-path', async ({ get }) => {
  const page = await get('/en/');
  const head = await get('/en/', { method: 'HEAD' });
  expect([head.status, head.body.length]).toEqual([200, 0]);
  expect(head.headers['content-length']).toBe(String(page.body.length));
  expect(ours(head.headers)).toEqual(ours(page.headers));
  for (const method of ['POST', 'PUT', 'DELETE']) {
    expect((await get('/en/', { method })).status, method).toBe(405);
  }
});

test('texts are compressed, pictures and small files are not', async ({ get, build }) => {
  const headers = { 'Accept-Encoding': 'gzip' };
  for (const [path, file] of [
    ['/en/', 'en/index.html'],
    ['/api/v1/cases.json', 'api/v1/cases.json'],
  ] as const) {
    const got = await get(path, { headers });
    expect(got.headers['content-encoding'], path).toBe('gzip');
    expect(got.headers.vary, path).toBe('Accept-Encoding');
    expect(gunzipSync(got.body).toString()).toBe(builtText(file, build));
    expect(got.body.length).toBeLessThan(Buffer.byteLength(builtText(file, build)) / 2);
  }
  expect((await get('/robots.txt', { headers })).headers).not.toHaveProperty('content-encoding');
});

test('a page that did not change is not sent again', async ({ get }) => {
  const { headers } = await get('/en/');
  const again = await get('/en/', { headers: { 'If-None-Match': headers.etag ?? '' } });
  expect([again.status, again.body.length]).toEqual([304, 0]);
});

for (const { name, path, locale } of allPageTypes) {
  test(`${name} works behind it (${locale ?? 'both'}) @sub-path`, async ({ page, visit }) => {
    const response = await visit(path);
    expect(response?.status()).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
  });
}

test('the search runs behind it, in its worker @sub-path', async ({ page, visit }) => {
  await visit(`${paths.cases('en')}?q=nomad`);
  await expect(page.getByRole('article').first()).toBeVisible();
  await expect(page.locator('article mark').first()).toBeVisible();
});
