import { expect, test } from 'vitest';
import { isLeftover } from './leftovers';

test.each([
  'index.txt',
  'en/cases/index.txt',
  'en/__next._tree.txt',
  'en/cases/__next.$d$locale.cases.__PAGE__.txt',
  '__next.!KHJvb3Qp.__PAGE__.txt',
  '_not-found/index.html',
  '404/index.html',
  '_next/static/chunks/a.js.map',
  '_next/static/media/x.worker.3zsd0dmtdga-u.ts',
])('%s is left out', (path) => {
  expect(isLeftover(path)).toBe(true);
});

test.each([
  'robots.txt',
  'llms.txt',
  'en/llms-full.txt',
  'index.html',
  '404.html',
  'en/cases/404/index.html',
  'search/terms.map',
  '_next/static/chunks/a.js',
  '_next/static/media/a.woff2',
])('%s is published', (path) => {
  expect(isLeftover(path)).toBe(false);
});
