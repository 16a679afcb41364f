// `_headers` says what the source says, to whoever reads it as hosts do.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headersFor, parseHeaderRules } from '../cli/header-rules.mjs';
import { type HeaderRules, headerRules, headersOf } from './headers';
import { headersFile } from './headers-file';

const paths = [
  ...['/', '/404.html', '/icon.svg', '/en/', '/ja/cases/a-2020/', '/en/cases/a-2020.md'],
  ...['/en/feed.xml', '/sitemap.xml', '/llms-full.txt', '/embed/en/cases/a/', '/api/v1/facts.csv'],
  ...['/og/en/a.png', '/badge/ja/a.svg', '/search/lead.en.0.json', '/_next/static/chunks/a.css'],
  ...['/columns/en/a.json', '/hosting/nginx.conf', '/_headers'],
];

test.each(['', '/kb'])(
  'read back, it gives every path the same headers, below "%s"',
  (basePath) => {
    const rules = headerRules({ basePath, baseUrl: 'https://c.example', internal: false });
    const read = parseHeaderRules(headersFile(rules, basePath));
    for (const path of paths.map((one) => basePath + one)) {
      // Hosts know what a folder answers with.
      const { 'Content-Type': type, ...others } = headersOf(rules, path);
      const got = headersFor(read, path);
      expect(got, path).toEqual(
        path.endsWith('/') || !type ? others : { ...others, 'Content-Type': type },
      );
    }
  },
);

test('within the limits of hosts: 100 rules, 2,000 characters a line, one star a path', () => {
  const text = headersFile(headerRules({ basePath: '/kb', baseUrl: '', internal: false }), '/kb');
  const read = parseHeaderRules(text);
  expect(read.length).toBeLessThanOrEqual(100);
  expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThan(2000);
  expect(read.filter(({ pattern }) => pattern.split('*').length > 2)).toEqual([]);
});

test('no value begins another line', () => {
  const written = (name: string, value: string) => {
    const area = { paths: ['/a'], headers: { [name]: value } };
    return headersFile({ common: {}, areas: [area], kinds: [] } satisfies HeaderRules, '');
  };
  expect(() => written('X-A', 'a\n/evil')).toThrow(RangeError);
  expect(() => written('X A', 'a')).toThrow(RangeError);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (value) => {
      let text: string;
      try {
        text = written('X-A', value);
      } catch {
        return;
      }
      expect(headersFor(parseHeaderRules(text), '/a')).toEqual({ 'X-A': value });
    }),
  );
});
