import { createContext, runInContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aliasPage } from './alias-page';
import { parseHtml, textOf } from './html';
import { scanPage } from './scan';

const target =
  '<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"/><title>新しい &lt;b&gt; "x" | Casebook</title>' +
  '<meta property="og:image" content="/kb/og/x.png"/><meta name="description" content="d"/>' +
  '<meta name="robots" content="all"/><link rel="canonical" href="/kb/ja/cases/new/"/>' +
  '<link rel="stylesheet" href="/kb/a.css"/><link rel="alternate" href="/x"/><script>x</script></head></html>';
const words = { movedTitle: 'このページは移動しました', movedTo: '移動先：' };
const make = (anchor?: string) =>
  aliasPage({ target, href: '/kb/ja/cases/new/', anchor, words, sha256: () => 'abc=' });
const pageOf = (text: string) => parseHtml({ file: 'out/x', text });

/** Where a browser goes that opens the page at this address. */
function follow(html: string, address: string): string {
  const script = pageOf(html).elements.find(({ tagName }) => tagName === 'script');
  const { origin, search, hash } = new URL(address);
  let to = '';
  const location = { origin, search, hash, replace: (url: string) => (to = url) };
  runInContext(script ? textOf(script) : '', createContext({ location }));
  return to;
}

test('query and fragment go along, and nothing in them leads to another host', () => {
  const html = make();
  fc.assert(
    fc.property(fc.webQueryParameters(), fc.webFragments(), (query, fragment) => {
      const old = new URL(`https://c.example/kb/ja/cases/old/?${query}#${fragment}`);
      const now = new URL(follow(html, old.href));
      expect(now.origin + now.pathname).toBe('https://c.example/kb/ja/cases/new/');
      expect([now.search, now.hash]).toEqual([old.search, old.hash]);
    }),
  );
  for (const hostile of [
    '?//evil.example/',
    '?@evil.example',
    '#//evil.example',
    '#:javascript:1',
  ]) {
    const now = new URL(follow(html, `https://c.example/kb/ja/cases/old/${hostile}`));
    expect(now.host).toBe('c.example');
  }
});

test('a page that became a part of another leads there, unless the link names a place', () => {
  expect(follow(make('part'), 'https://c.example/x')).toBe(
    'https://c.example/kb/ja/cases/new/#part',
  );
  expect(follow(make('part'), 'https://c.example/x#f')).toBe(
    'https://c.example/kb/ja/cases/new/#f',
  );
});

test('it names the new page, carries its card, and is sound', () => {
  const html = make();
  expect(scanPage(pageOf(html))).toEqual([]);
  expect(html).toMatch(/^<!DOCTYPE html><html lang="ja">/);
  expect(html).toContain('<title>このページは移動しました</title>');
  expect(html).toContain(
    '<a href="/kb/ja/cases/new/">新しい &lt;b&gt; &quot;x&quot; | Casebook</a>',
  );
  expect(html).toContain('<meta property="og:image" content="/kb/og/x.png"/>');
  expect(html).toContain('<link rel="canonical" href="/kb/ja/cases/new/"/>');
  expect(html.match(/name="robots" content="[a-z]+"/g)).toEqual([
    'name="robots" content="noindex"',
  ]);
  expect(html).not.toContain('rel="alternate"');
});
