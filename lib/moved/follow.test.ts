import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flatten } from './flatten';
import { follow } from './follow';
import type { Tombstone } from './moved';

const stone = (from: string) => ({ from, gone: '2026-03-01' }) as Tombstone;

const addresses = {
  moved: [
    { from: '/cases/old-2019/', to: '/cases/new-2020/' },
    { from: '/cases/former-2018/', to: '/cases/b-2018/' },
    { from: '/by/cicd/argo/', to: '/by/cicd/argo-cd/' },
    { from: '/companies/part/', to: '/companies/whole/#sec-part' },
    { from: '/api/v1/all.json', to: '/api/v1/cases.json' },
    { from: '/cases/new-2020/#why', to: '/cases/new-2020/#because' },
  ],
  gone: [stone('/cases/lost-2017/'), stone('/companies/lost/'), stone('/about/#x')],
};

test.each([
  ['/en/cases/old-2019/', '/en/cases/new-2020/'],
  ['/ja/cases/old-2019.md', '/ja/cases/new-2020.md'],
  ['/embed/en/cases/old-2019/', '/embed/en/cases/new-2020/'],
  ['/og/en/old-2019.png', '/og/en/new-2020.png'],
  ['/api/v1/oembed/en/cases/old-2019.json', '/api/v1/oembed/en/cases/new-2020.json'],
  // The two of a pair stand in the order of their names.
  ['/en/compare/a-2020-vs-old-2019/', '/en/compare/a-2020-vs-new-2020/'],
  ['/en/compare/old-2019-vs-z-2020/', '/en/compare/new-2020-vs-z-2020/'],
  ['/en/compare/n-2020-vs-old-2019/comparison.md', '/en/compare/n-2020-vs-new-2020/comparison.md'],
  ['/en/compare/former-2018-vs-old-2019.json', '/en/compare/b-2018-vs-new-2020.json'],
  // Two cases that became one.
  ['/en/compare/new-2020-vs-old-2019/', '/en/cases/new-2020/'],
  ['/en/by/cicd/argo/', '/en/by/cicd/argo-cd/'],
  ['/en/by/cicd/argo/feed.xml', '/en/by/cicd/argo-cd/feed.xml'],
  ['/en/by/cicd/argo.csv', '/en/by/cicd/argo-cd.csv'],
  ['/api/v1/all.json', '/api/v1/cases.json'],
])('%s leads to %s', (from, to) => {
  expect(follow(from, addresses)).toEqual({ to });
});

test('a page that became a part of another leads to that place, its files to those of the other', () => {
  expect(follow('/en/companies/part/', addresses)).toEqual({
    to: '/en/companies/whole/',
    anchor: 'sec-part',
  });
  expect(follow('/en/companies/part.json', addresses)).toEqual({ to: '/en/companies/whole.json' });
});

test.each([
  '/en/cases/new-2020/',
  '/en/cases/old-2019-b/',
  '/en/cases/very-old-2019/',
  // Companies and terms may be called like a case that was renamed.
  '/en/companies/old-2019/',
  '/en/by/cicd/old-2019/',
  '/en/by/cicd/argo-rollouts/',
  '/api/v1/all.json.gz',
  '/en/about/',
])('%s did not move', (path) => {
  expect(follow(path, addresses)).toBeUndefined();
});

test.each([
  ['/en/cases/lost-2017/', '/cases/lost-2017/'],
  ['/ja/cases/lost-2017.json', '/cases/lost-2017/'],
  ['/en/compare/lost-2017-vs-old-2019/', '/cases/lost-2017/'],
  ['/og/ja/lost-2017.png', '/cases/lost-2017/'],
  ['/en/companies/lost/feed.xml', '/companies/lost/'],
])('%s is gone with %s', (path, from) => {
  expect(follow(path, addresses)).toEqual({ gone: stone(from) });
});

test('chains are followed to their end, anchors with their page', () => {
  const { moved, circles } = flatten([
    { from: '/a/', to: '/b/' },
    { from: '/b/', to: '/c/' },
    { from: '/a/#x', to: '/a/#y' },
    { from: '/b/#y', to: '/b/#z' },
  ]);
  expect(circles).toEqual([]);
  expect(moved).toEqual([
    { from: '/a/', to: '/c/' },
    { from: '/b/', to: '/c/' },
    { from: '/c/#x', to: '/c/#z' },
    { from: '/c/#y', to: '/c/#z' },
  ]);
});

test('whatever moves where, every way ends outside of the moves or is told as a circle', () => {
  const page = fc.constantFrom('/a/', '/b/', '/c/', '/d/', '/e/');
  const moves = fc.uniqueArray(fc.record({ from: page, to: page }), { selector: (m) => m.from });
  fc.assert(
    fc.property(moves, (given) => {
      const { moved, circles } = flatten(given);
      const starts = new Set(given.map(({ from }) => from));
      for (const { to } of moved) expect(starts.has(to)).toBe(false);
      for (const { from, way } of circles) expect([way[0], way.at(-1)]).toEqual([from, from]);
      for (const { from } of moved) {
        expect(follow(`/en${from}`, { moved, gone: [] })).toHaveProperty('to');
      }
    }),
  );
});
