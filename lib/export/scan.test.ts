import { expect, test } from 'vitest';
import { formatProblem } from '../problems';
import { parseHtml } from './html';
import { scanPage } from './scan';

const charset = '<meta charset="utf-8"/>';
const policy =
  '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; script-src \'none\'"/>';

function scan(body: string, head = charset + policy, html = '<html lang="en">') {
  const text = `<!DOCTYPE html>${html}<head>${head}</head><body>${body}</body></html>`;
  return scanPage(parseHtml({ file: 'out/a/index.html', text }));
}

const codes = (...page: Parameters<typeof scan>) => scan(...page).map(({ code }) => code);

test('a sound page has no problem', () => {
  const data = '<script type="application/ld+json">{"a":"\\u003c/script>"}</script>';
  expect(codes(`<h1 id="a">A</h1><p id="b">b</p>${data}`)).toEqual([]);
});

test.each([
  ['<iframe></iframe>', 'OUT-ELEMENT'],
  ['<object></object>', 'OUT-ELEMENT'],
  ['<embed>', 'OUT-ELEMENT'],
  ['<base>', 'OUT-ELEMENT'],
  ['<style>a{}</style>', 'OUT-ELEMENT'],
  ['<svg><style>a{}</style></svg>', 'OUT-ELEMENT'],
  ['<template><iframe></iframe></template>', 'OUT-ELEMENT'],
  ['<noscript><iframe></iframe></noscript>', 'OUT-ELEMENT'],
  ['<svg><foreignObject></foreignObject></svg>', 'OUT-ELEMENT'],
  ['<svg><animateTransform></animateTransform></svg>', 'OUT-ELEMENT'],
  ['<svg><set></set></svg>', 'OUT-ELEMENT'],
  ['<div><template shadowrootmode="open"></template></div>', 'OUT-HANDLER'],
  ['<meta http-equiv="set-cookie" content="a=b">', 'OUT-ELEMENT'],
  ['<img alt="" onerror="alert(1)">', 'OUT-HANDLER'],
  ['<p ONCLICK=alert(1)>x</p>', 'OUT-HANDLER'],
  ['<svg onload="alert(1)"></svg>', 'OUT-HANDLER'],
  ['<p srcdoc="x">x</p>', 'OUT-HANDLER'],
  ['<p style="color:red">x</p>', 'OUT-STYLE'],
  ['<p id="a"></p><b id="a"></b>', 'OUT-ID'],
  ['<p id="">x</p>', 'OUT-ID'],
  ['<p id="a b">x</p>', 'OUT-ID'],
  ['<h1>second</h1>', 'OUT-H1'],
  ['<script type="application/ld+json">{"a":"</script>"}', 'OUT-JSON-LD'],
  ['<script type="application/ld+json">"text"</script>', 'OUT-JSON-LD'],
])('%s is refused as %s', (part, code) => {
  expect(codes(`<h1>A</h1>${part}`)).toEqual([code]);
});

test('a page without heading or language is refused', () => {
  expect(codes('<p>x</p>', charset + policy, '<html>')).toEqual(['OUT-LANG', 'OUT-H1']);
  expect(codes('<h1>A</h1>', charset + policy, '<html lang="">')).toEqual(['OUT-LANG']);
});

test.each([
  ['no policy', charset],
  ['a policy behind something else', `${charset}<title>t</title>${policy}`],
  ['two policies', charset + policy + policy],
  ['an open policy', charset + policy.replace("'none';", "'self';")],
  ['an unsafe policy', charset + policy.replace("src 'none'\"", "src 'unsafe-inline'\"")],
])('%s is refused', (_, head) => {
  expect(codes('<h1>A</h1>', head)).toEqual(['OUT-POLICY']);
});

test('problems are printed like those of content, with their place', () => {
  const [problem] = scan('<h1>名</h1>\n<p>😀<b style="x">x</b></p>');
  expect(problem && formatProblem(problem)).toBe(
    'out/a/index.html:2:8 OUT-STYLE b style: expected no style attribute, got one. ' +
      'The policy stops it: use a class.',
  );
});
