// What each class of file gets, and that no header can come twice on hosts that add rules up.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { policy } from '../export/csp';
import { locales } from '../locales';
import { headerRules, headersOf } from './headers';
import { matchesPattern } from './path-pattern';

const site = { basePath: '/kb', baseUrl: '', internal: false };
const rules = headerRules(site);
const of = (path: string) => headersOf(rules, path);
const directives = (policyText = '') =>
  new Map(
    policyText.split('; ').map((one) => {
      const [name = '', ...sources] = one.split(' ');
      return [name, sources.join(' ')];
    }),
  );

test('pages: nobody frames them, browsers ask before they show an old one', () => {
  for (const path of ['/kb/', '/kb/404.html', '/kb/en/', '/kb/ja/cases/a-2020/']) {
    expect(of(path), path).toMatchObject({
      'Content-Type': 'text/html; charset=utf-8',
      'X-Frame-Options': 'DENY',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'same-origin',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': 'no-cache',
    });
    expect(directives(of(path)['Content-Security-Policy']).get('frame-ancestors')).toBe("'none'");
    expect(of(path)).not.toHaveProperty('Access-Control-Allow-Origin');
  }
});

test('the policy for all pages takes nothing away that a page allows itself', () => {
  const header = directives(of('/kb/en/')['Content-Security-Policy']);
  expect(header.has('script-src') || header.has('default-src')).toBe(false);
  for (const [name, sources] of directives(policy(['AAA='], true))) {
    if (header.has(name)) expect(header.get(name), name).toBe(sources);
  }
  expect(header.get('script-src-attr')).toBe("'none'");
});

test('embeds may be framed anywhere, and say so in no second header', () => {
  const headers = of('/kb/embed/en/cases/a-2020/');
  expect(directives(headers['Content-Security-Policy']).get('frame-ancestors')).toBe('*');
  expect(headers).not.toHaveProperty('X-Frame-Options');
  expect(headers['Cross-Origin-Resource-Policy']).toBe('cross-origin');
});

test('data, cards and badges may be loaded by other sites; data may be read by them', () => {
  for (const path of ['/kb/api/v1/facts.csv', '/kb/og/en/cases/a.png', '/kb/badge/en/a.svg']) {
    expect(of(path)['Cross-Origin-Resource-Policy'], path).toBe('cross-origin');
    expect(of(path)['Content-Security-Policy'], path).toContain("default-src 'none'");
  }
  for (const path of ['/kb/api/v1/cases.json', '/kb/en/feed.xml', '/kb/en/cases/a-2020.md']) {
    expect(of(path)['Access-Control-Allow-Origin'], path).toBe('*');
  }
  expect(of('/kb/og/en/cases/a.png')).not.toHaveProperty('Access-Control-Allow-Origin');
});

test('only what is named by its content is kept for ever', () => {
  for (const path of ['/kb/_next/static/chunks/0a.js', '/kb/search/lead.en.0123456789ab.json']) {
    expect(of(path)['Cache-Control'], path).toBe('public, max-age=31536000, immutable');
  }
  for (const path of [
    '/kb/_next/static/casebook/_buildManifest.js',
    '/kb/x',
    '/x',
    '/kb/api/a.json',
  ]) {
    expect(of(path)['Cache-Control'], path).toBe('no-cache');
  }
});

test('text says its charset', () => {
  for (const ending of ['md', 'csv', 'xml', 'txt', 'html', 'css', 'js']) {
    expect(of(`/kb/en/a.${ending}`)['Content-Type'], ending).toMatch(/; charset=utf-8$/);
  }
  expect(of('/kb/a.webmanifest')['Content-Type']).toBe('application/manifest+json');
});

test('HSTS only where the site owns an https host', () => {
  const hsts = (baseUrl: string, basePath: string) =>
    headerRules({ baseUrl, basePath, internal: false }).common['Strict-Transport-Security'];
  expect(hsts('https://c.example', '')).toBe('max-age=31536000');
  expect(hsts('https://c.example', '/kb')).toBeUndefined();
  expect(hsts('http://c.example', '')).toBeUndefined();
  expect(hsts('', '')).toBeUndefined();
});

test('an internal edition is read by no other site and found by no robot', () => {
  const internal = headerRules({ ...site, internal: true });
  expect(headersOf(internal, '/kb/api/v1/cases.json')).not.toHaveProperty(
    'Access-Control-Allow-Origin',
  );
  expect(headersOf(internal, '/kb/en/')['X-Robots-Tag']).toBe('noindex');
  expect(of('/kb/en/')).not.toHaveProperty('X-Robots-Tag');
});

const anyPath = fc
  .array(
    fc.oneof(
      fc.constantFrom(...locales, 'api', 'embed', 'og', '_next', 'static', 'chunks', 'search'),
      fc.constantFrom('a.json', 'feed.xml', 'sitemap.xml', 'llms.txt', '404.html', 'x.svg'),
      fc.stringMatching(/^[a-z.]{1,6}$/),
    ),
    { maxLength: 5 },
  )
  .chain((parts) => fc.constantFrom(`/kb/${parts.join('/')}`, `/kb/${parts.join('/')}/`));

test('no path is in two areas or two kinds, and no header in two groups', () => {
  fc.assert(
    fc.property(anyPath, (path) => {
      for (const group of [rules.areas, rules.kinds]) {
        const found = group.filter(({ paths }) => paths.some((one) => matchesPattern(one, path)));
        expect(found.length, path).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 2000 },
  );
  const names = (headers: Readonly<Record<string, string>>[]) =>
    new Set(headers.flatMap(Object.keys));
  const groups = [
    names([rules.common]),
    names(rules.areas.map(({ headers }) => headers)),
    names(rules.kinds.map(({ headers }) => headers)),
  ];
  expect(new Set(groups.flatMap((group) => [...group])).size).toBe(
    groups.reduce((sum, { size }) => sum + size, 0),
  );
});
