import { expect, test } from 'vitest';
import { pageAddresses } from './addresses';
import { parseHtml } from './html';

const site = { baseUrl: 'https://c.example', basePath: '/kb' };

function addresses(text: string, place = site) {
  const { links, problems } = pageAddresses(
    parseHtml({ file: 'out/en/a/index.html', text }),
    '/en/a/',
    place,
  );
  return { links, codes: problems.map(({ code }) => code) };
}

test.each([
  ['<a href="/kb/en/">x</a>', '/en/', ''],
  ['<a href="#f-cluster">x</a>', '/en/a/', 'f-cluster'],
  ['<a href="../b/?q=1#%E5%90%8D">x</a>', '/en/b/', '名'],
  ['<a href="https://c.example/kb/x.json">x</a>', '/x.json', ''],
  ['<a href="/kb/en/#a:~:text=b">x</a>', '/en/', 'a'],
  ['<a href="/kb/%E5%90%8D.txt">x</a>', '/名.txt', ''],
  ['<a href="/other/">x</a>', undefined, ''],
  ['<img src="/kb/a.png" alt="">', '/a.png', ''],
  ['<link rel="canonical" href="https://c.example/kb/en/a/">', '/en/a/', ''],
  ['<form action="/kb/en/cases/"></form>', '/en/cases/', ''],
  ['<meta property="og:url" content="https://c.example/kb/en/a/">', '/en/a/', ''],
  ['<noscript><meta http-equiv="refresh" content="0;url=/kb/en/b/"></noscript>', '/en/b/', ''],
  ['<svg><use xlink:href="/kb/a.svg#b"></use></svg>', '/a.svg', 'b'],
])('%s leads into the site', (html, path, fragment) => {
  const { links, codes } = addresses(html);
  expect(codes).toEqual([]);
  expect(links).toMatchObject([{ path, fragment }]);
});

test('each picture of a srcset counts', () => {
  const { links } = addresses('<img alt="" srcset="/kb/a.png 1x, /kb/b.png 2x">');
  expect(links.map(({ path }) => path)).toEqual(['/a.png', '/b.png']);
});

test.each([
  '<a href="https://slides.example/">x</a>',
  '<a href="http://slides.example/">x</a>',
  '<a href="mailto:a@b.example">x</a>',
  '<blockquote cite="https://slides.example/">x</blockquote>',
  '<link rel="alternate" href="https://slides.example/">',
])('%s may lead away', (html) => {
  expect(addresses(html)).toEqual({ links: [], codes: [] });
});

test.each([
  ['<a href="javascript:alert(1)">x</a>', 'OUT-URL'],
  ['<a href="JaVa&#x53;cript:alert(1)">x</a>', 'OUT-URL'],
  ['<a href="java&#10;script:alert(1)">x</a>', 'OUT-URL'],
  ['<a href="vbscript:x">x</a>', 'OUT-URL'],
  ['<a href="data:text/html,x">x</a>', 'OUT-URL'],
  ['<a href="blob:https://c.example/x">x</a>', 'OUT-URL'],
  ['<a href="file:///etc/passwd">x</a>', 'OUT-URL'],
  ['<a href="//evil.example/">x</a>', 'OUT-URL'],
  ['<a href="/\\evil.example/">x</a>', 'OUT-URL'],
  ['<a href="https://[">x</a>', 'OUT-URL'],
  ['<svg><a xlink:href="javascript:alert(1)"></a></svg>', 'OUT-URL'],
  ['<a href="http://localhost:3000/kb/en/">x</a>', 'OUT-URL'],
  ['<meta property="og:image" content="http://localhost:3000/a.png">', 'OUT-URL'],
  ['<img alt="" src="data:image/png;base64,AAAA">', 'OUT-URL'],
  ['<img alt="" src="https://evil.example/a.png">', 'OUT-OFFSITE'],
  ['<img alt="" srcset="/kb/a.png 1x, https://evil.example/a.png 2x">', 'OUT-OFFSITE'],
  ['<script src="https://evil.example/a.js"></script>', 'OUT-OFFSITE'],
  ['<link rel="stylesheet" href="https://evil.example/a.css">', 'OUT-OFFSITE'],
  ['<link rel="preconnect" href="https://evil.example/">', 'OUT-OFFSITE'],
  ['<a href="/kb/en/" ping="https://evil.example/">x</a>', 'OUT-OFFSITE'],
  ['<form action="https://evil.example/"></form>', 'OUT-OFFSITE'],
  ['<form><button formaction="https://evil.example/"></button></form>', 'OUT-OFFSITE'],
  ['<meta http-equiv="refresh" content="0; url=https://evil.example/">', 'OUT-OFFSITE'],
])('%s is refused as %s', (html, code) => {
  expect(addresses(html).codes).toEqual([code]);
});

test('as long as the host is unknown, every host is foreign', () => {
  const unknown = { baseUrl: '', basePath: '' };
  expect(addresses('<a href="/en/">x</a>', unknown).links).toMatchObject([{ path: '/en/' }]);
  expect(addresses('<img alt="" src="https://c.example/a.png">', unknown).codes).toEqual([
    'OUT-OFFSITE',
  ]);
});

test('a site that really stands on this machine may name it', () => {
  const local = { baseUrl: 'http://localhost:3000', basePath: '' };
  expect(addresses('<a href="http://localhost:3000/en/">x</a>', local).codes).toEqual([]);
});
