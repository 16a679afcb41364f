import { expect, test } from 'vitest';
import { bookOf } from '../testing/tiny-base.node';
import { goneParams } from './gone-pages';
import { hostMoves } from './host-moves';
import { keptCompanies, keptValues } from './kept-values';

const book = bookOf({
  'published-urls.txt': [
    '/en/cases/example-co-seats/#f-cluster',
    '/en/compare/example-co-seats-vs-sample-ltd-2021/',
    '/ja/compare/lost-2019-vs-sample-ltd-2021/',
    '/en/cases/lost-2019.md',
    '/en/by/registry/none/',
    '/en/by/registry/none/#sec-x',
    '/en/by/year/2001/',
    '/en/by/cicd/argo-cd/',
    '/en/companies/example-co/',
    '',
  ].join('\n'),
  'moved.yaml': `- { from: /by/cicd/argo/, to: /by/cicd/argo-cd/ }
- { from: /insight/, to: "/insights/#sec-moves" }
- { from: /cases/lost-2019/, gone: "2026-03-01", why: { en: x, ja: x } }
- { from: "/about/#x", gone: "2026-03-01", why: { en: x, ja: x } }
`,
});

test('a host learns of pages that moved and are gone, in every language', () => {
  expect(hostMoves(book)).toEqual({
    moves: [
      { from: '/en/by/cicd/argo/', to: '/en/by/cicd/argo-cd/' },
      { from: '/en/cases/example-co-seats/', to: '/en/cases/example-co-2020/' },
      {
        from: '/en/compare/example-co-seats-vs-sample-ltd-2021/',
        to: '/en/compare/example-co-2020-vs-sample-ltd-2021/',
      },
      { from: '/en/insight/', to: '/en/insights/#sec-moves' },
      { from: '/ja/by/cicd/argo/', to: '/ja/by/cicd/argo-cd/' },
      { from: '/ja/cases/example-co-seats/', to: '/ja/cases/example-co-2020/' },
      { from: '/ja/insight/', to: '/ja/insights/#sec-moves' },
    ],
    gone: [
      '/en/cases/lost-2019/',
      '/en/compare/lost-2019-vs-sample-ltd-2021/',
      '/ja/cases/lost-2019/',
      '/ja/compare/lost-2019-vs-sample-ltd-2021/',
    ],
  });
});

test('routes learn which of their pages are tombstones', () => {
  expect(goneParams(book, /^\/cases\/([^/]+)\/$/)).toEqual([['lost-2019']]);
  expect(goneParams(book, /^\/compare\/([^/]+)\/$/)).toEqual([['lost-2019-vs-sample-ltd-2021']]);
  expect(goneParams(book, /^\/companies\/([^/]+)\/$/)).toEqual([]);
});

test('values and companies that no case has any more keep their published page', () => {
  const kept = book.facets.map((facet) => [facet.id, keptValues(book, facet)] as const);
  expect(Object.fromEntries(kept.filter(([, values]) => values.length > 0))).toEqual({
    registry: ['none'],
    year: ['2001'],
  });
  expect(keptCompanies(book)).toEqual(['example-co']);
});
