// What nginx answers at addresses that moved or are gone, and with other settings of the site: on a
// small folder of its own, with the configuration as it would be published for it.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test as plain } from '@playwright/test';
import { listen } from '../lib/cli/listen.mjs';
import { root } from '../lib/cli/run.mjs';
import type { HostingOptions } from '../lib/hosting/hosting-options';
import { hostingSamples } from '../lib/hosting/samples';
import { paths } from '../lib/url/paths';
import { builtPage } from './support/built';
import { send, startNginx } from './support/nginx';
import { observatoryScore } from './support/observatory';

const options: HostingOptions = {
  basePath: '/kb',
  baseUrl: '',
  internal: false,
  moved: [
    { from: '/en/cases/old-2019/', to: '/en/cases/new-2019/' },
    { from: '/en/by/old/', to: '/en/by/new/#f-a' },
    { from: '/api/v1/cases/old-2019.json', to: '/api/v1/cases/new-2019.json' },
  ],
  gone: ['/en/cases/gone-2018/', '/api/v1/cases/gone-2018.json', '/en/cases/never-there/'],
};

const page = (text: string) =>
  `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>${text}</title><h1>${text}</h1>`;

const files: Readonly<Record<string, string>> = {
  'index.html': page('root'),
  '404.html': page('nothing here'),
  'en/cases/new-2019/index.html': page('new'),
  // Hosts that know no redirect answer with it.
  'en/cases/old-2019/index.html': page('moved'),
  'en/cases/gone-2018/index.html': page('withdrawn'),
  'en/by/new/index.html': page('term'),
  'embed/en/index.html': `${page('embed')}<link rel="stylesheet" href="/kb/_next/static/chunks/a.css">`,
  '_next/static/chunks/a.css': 'h1 { color: rgb(1, 2, 3) }',
  'api/v1/cases/gone-2018.json': '{"gone":"2026-03-01"}',
};

const test = plain.extend<object, { serving: (more?: Partial<HostingOptions>) => Promise<string> }>(
  {
    serving: [
      // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
      async ({}, use) => {
        const ends: (() => Promise<void>)[] = [];
        await use(async (more) => {
          const site = { ...options, ...more };
          const dir = mkdtempSync(join(tmpdir(), 'site-'));
          for (const [file, text] of Object.entries(files)) {
            mkdirSync(join(dir, dirname(file)), { recursive: true });
            writeFileSync(join(dir, file), text);
          }
          const conf = hostingSamples(site)['nginx-container.conf'];
          const nginx = await startNginx(conf, dir, site.basePath);
          ends.push(async () => {
            await nginx.stop();
            rmSync(dir, { recursive: true });
          });
          return nginx.origin;
        });
        for (const end of ends) await end();
      },
      { scope: 'worker' },
    ],
  },
);

test('what moved answers 301 and keeps the query', async ({ serving }) => {
  const origin = await serving();
  const location = async (path: string) => {
    const { status, headers } = await send(origin, path);
    return [status, headers.location];
  };
  expect(await location('/kb/en/cases/old-2019/')).toEqual([301, '/kb/en/cases/new-2019/']);
  expect(await location('/kb/en/cases/old-2019/?a=b%20c&d=//evil.example')).toEqual([
    301,
    '/kb/en/cases/new-2019/?a=b%20c&d=//evil.example',
  ]);
  expect(await location('/kb/en/by/old/?a=b')).toEqual([301, '/kb/en/by/new/?a=b#f-a']);
  expect(await location('/kb/api/v1/cases/old-2019.json')).toEqual([
    301,
    '/kb/api/v1/cases/new-2019.json',
  ]);
  // Without its slash it first gets that.
  expect(await location('/kb/en/cases/old-2019?a=b')).toEqual([301, '/kb/en/cases/old-2019/?a=b']);
});

test('an old link lands right in a browser, query and fragment included', async ({
  serving,
  page: tab,
}) => {
  const origin = await serving();
  await tab.goto(`${origin}/kb/en/cases/old-2019?a=b#f-cicd`);
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText('new');
  expect(tab.url()).toBe(`${origin}/kb/en/cases/new-2019/?a=b#f-cicd`);
});

test('what is gone answers 410 with its tombstone', async ({ serving }) => {
  const origin = await serving();
  const gone = await send(origin, '/kb/en/cases/gone-2018/?a=b');
  expect([gone.status, gone.body.toString()]).toEqual([410, page('withdrawn')]);
  expect(gone.headers['content-type']).toBe('text/html; charset=utf-8');
  expect(gone.headers['content-security-policy']).toContain("frame-ancestors 'none'");
  const head = await send(origin, '/kb/en/cases/gone-2018/', { method: 'HEAD' });
  expect([head.status, head.body.length]).toEqual([410, 0]);
  const data = await send(origin, '/kb/api/v1/cases/gone-2018.json');
  expect([data.status, data.body.toString()]).toEqual([410, '{"gone":"2026-03-01"}']);
  expect(data.headers['content-type']).toBe('application/json');
  expect((await send(origin, '/kb/en/cases/never-there/')).status).toBe(410);
});

test('other sites may frame embeds, in a sandbox too, and nothing else', async ({
  serving,
  page: tab,
}) => {
  const origin = await serving();
  const refused: string[] = [];
  tab.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text());
  });
  const wiki = await listen((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' });
    response.end(`<iframe name="plain" src="${origin}/kb/embed/en/"></iframe>
      <iframe name="boxed" sandbox src="${origin}/kb/embed/en/"></iframe>
      <iframe name="page" src="${origin}/kb/"></iframe>`);
  }, 0);
  // Another port is another origin.
  await tab.goto(`http://localhost:${wiki.port}/`);
  for (const name of ['plain', 'boxed']) {
    const heading = tab.frameLocator(`[name=${name}]`).getByRole('heading', { level: 1 });
    await expect(heading).toHaveText('embed');
    await expect(heading).toHaveCSS('color', 'rgb(1, 2, 3)');
  }
  await expect.poll(() => refused.join()).toContain("frame-ancestors 'none'");
  await expect(tab.frameLocator('[name=page]').getByText('root')).toHaveCount(0);
  wiki.close();
});

test('an internal edition lets no other site read it', async ({ serving }) => {
  const origin = await serving({ internal: true });
  const { headers } = await send(origin, '/kb/api/v1/cases/gone-2018.json', {
    headers: { Origin: 'https://evil.example' },
  });
  expect(headers).not.toHaveProperty('access-control-allow-origin');
  expect(headers['x-robots-tag']).toBe('noindex');
});

test('the Observatory has nothing to say against pages at the root of an https host', async ({
  serving,
}) => {
  const origin = await serving({ basePath: '', baseUrl: 'https://c.example', moved: [], gone: [] });
  const { headers } = await send(origin, '/');
  for (const path of [paths.root(), paths.home('en'), paths.cases('ja'), paths.compare('en')]) {
    const { score, points } = observatoryScore({ headers, elements: builtPage(path).elements });
    expect(
      Object.entries(points).filter(([, one]) => one < 0),
      path,
    ).toEqual([]);
    expect(score, path).toBe(130);
  }
});

test('the Observatory would say it: each header and each policy counts', async ({ serving }) => {
  const origin = await serving({ basePath: '', baseUrl: 'https://c.example', moved: [], gone: [] });
  const { headers } = await send(origin, '/');
  const { elements } = builtPage(paths.home('en'));
  const without = (name: string) => {
    const { [name]: _, ...others } = headers;
    return observatoryScore({ headers: others, elements }).score;
  };
  for (const name of [
    'x-content-type-options',
    'referrer-policy',
    'strict-transport-security',
    'cross-origin-resource-policy',
  ]) {
    expect(without(name), name).toBeLessThan(130);
  }
  expect(observatoryScore({ headers, elements: [] }).points.policy).toBe(-20);
  expect(observatoryScore({ headers: {}, elements: [] }).score).toBe(30);
});

test('it starts as the container starts it: paths as published, but for the folders', () => {
  const conf = readFileSync(join(root, 'out/hosting/nginx-container.conf'), 'utf8');
  expect(conf).not.toMatch(/listen (\d{1,3}|10[01]\d|102[0-3]);/);
  expect(conf).not.toMatch(/^\s*user /m);
});
