import { expect, test } from 'vitest';
import { parseHtml } from './html';
import { isPermanent, linkableIds } from './permanent';

const idsOf = (body: string) =>
  linkableIds(parseHtml({ file: '', text: `<!DOCTYPE html><html><body>${body}</body></html>` }));

test.each([
  ['<h2 id="why">Why</h2>', ['why']],
  ['<section aria-labelledby="a"><h2 id="a">A</h2></section>', ['a']],
  ['<dl><div id="f-x"><dt>x</dt></div></dl><li id="s-y"></li>', ['f-x', 's-y']],
  ['<details id="d"><p id="p">x</p></details>', ['d', 'p']],
  ['<main id="main"><p id="p"></p></main>', ['p']],
  ['<form id="f"><p id="inside"></p></form>', []],
  ['<input id="q"><label id="l" for="x">x</label><p id="x">x</p>', []],
  ['<div aria-describedby="h other"></div><p id="h">h</p><p id="other">o</p>', []],
  ['<figure aria-labelledby="c"></figure><p id="c">c</p>', []],
  ['<button aria-controls="m">x</button><ul id="m"></ul>', []],
  ['<a id="fnref-1"></a><ol><li id="fn-1"></li></ol><p id="fn">x</p>', ['fn']],
  ['<svg id="s"><linearGradient id="g"></linearGradient></svg>', []],
  ['<script id="r"></script><dialog id="d"></dialog><p id="">x</p>', []],
])('%s has the places %j', (body, ids) => {
  expect(idsOf(body)).toEqual(ids);
});

test.each([
  ['/en/cases/', true],
  ['/api/v1/cases.json', true],
  ['/en/search/', true],
  ['/404.html', false],
  ['/_next/static/a.css', false],
  ['/_headers', false],
  ['/hosting/nginx.conf', false],
  ['/.nojekyll', false],
  ['/search/lead.en.abc.json', false],
  ['/columns/en/a.json', false],
])('%s is for ever: %s', (path, expected) => {
  expect(isPermanent(path)).toBe(expected);
});
