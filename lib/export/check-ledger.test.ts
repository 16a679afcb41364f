import { expect, test } from 'vitest';
import type { Case } from '../casebook';
import type { Lead } from '../moved/follow';
import type { Moved, Tombstone } from '../moved/moved';
import { formatProblem } from '../problems';
import { readLedger } from '../url/ledger';
import {
  checkLedger,
  newAddresses,
  permanentAddresses,
  type Site,
  unfitAddresses,
  unlisted,
} from './check-ledger';

const page = (...linkable: string[]) => ({ ids: new Set(['main', ...linkable]), linkable });

const site: Site = {
  files: new Set([
    '404.html',
    '_next/static/a.js',
    'api/v1/cases.json',
    'en/cases/a-2020/index.html',
    'en/cases/old-2019/index.html',
    'en/cases/lost-2018/index.html',
    'en/by/cicd/argo-cd/index.html',
  ]),
  pages: new Map([
    ['en/cases/a-2020/index.html', page('why', 'f-cicd-argo-cd')],
    ['en/cases/old-2019/index.html', page()],
    ['en/cases/lost-2018/index.html', page()],
    ['en/by/cicd/argo-cd/index.html', page('sec-used')],
  ]),
  leads: new Map<string, Lead>([['/en/cases/old-2019/', { to: '/en/cases/a-2020/' }]]),
};

const book: Moved & { cases: Case[] } = {
  moved: [{ from: '/cases/old-2019/', to: '/cases/a-2020/' }],
  gone: [{ from: '/cases/lost-2018/', gone: '2026-03-01' } as Tombstone],
  cases: [{ id: 'a-2020', aliases: ['old-2019'] } as unknown as Case],
};

const ledger = (...lines: string[]) => {
  const source = { file: 'content/published-urls.txt', text: lines.join('\n') };
  return { source, lines: readLedger(source).lines };
};

const check = (...lines: string[]) =>
  checkLedger(ledger(...lines), site, book)
    .map(formatProblem)
    .map((line) => line.replace(/"\d{4}-\d\d-\d\d"/, 'TODAY'));

test('pages, places and files answer; so do aliases with the places of their page, and tombstones', () => {
  expect(
    check(
      '/api/v1/cases.json',
      '/en/cases/a-2020/',
      '/en/cases/a-2020/#why',
      '/en/cases/old-2019/',
      '/en/cases/old-2019/#f-cicd-argo-cd',
      '/en/cases/lost-2018/#f-anything',
      // What content makes and no longer has leads to the start of the page.
      '/en/by/cicd/argo-cd/#sec-planned',
    ),
  ).toEqual([]);
});

const tombstone = (from: string) =>
  `If it is gone, write \`- { from: ${from}, gone: TODAY, why: { en: Withdrawn., ja: 取り下げた。 } }\` in content/moved.yaml.`;
const dead = (line: number, address: string, more = '') =>
  `content/published-urls.txt:${line}:1 LEDGER-DEAD line: expected a page, alias or tombstone at every address ever published, got none at "${address}"${more}.`;

test('a renamed heading: the entry to write, once for both languages', () => {
  expect(
    check('/en/cases/a-2020/#f-cicd-argo-cd', '/en/cases/a-2020/#wyh', '/ja/cases/a-2020/#wyh'),
  ).toEqual([
    `${dead(2, '/cases/a-2020/#wyh', ' (and 1 more line like it)')} If it is "why" now, write \`- { from: "/cases/a-2020/#wyh", to: "/cases/a-2020/#why" }\` in content/moved.yaml. ${tombstone('"/cases/a-2020/#wyh"')}`,
  ]);
});

test('a place that only its old page had', () => {
  // The new heading is no name for a source.
  expect(check('/en/cases/a-2020/#f-cicd-argo-cd', '/en/cases/a-2020/#s-x')).toEqual([
    `${dead(2, '/cases/a-2020/#s-x')} ${tombstone('"/cases/a-2020/#s-x"')}`,
  ]);
  expect(check('/en/cases/a-2020/#why', '/en/cases/old-2019/#f-mesh-istio')).toEqual([
    `${dead(2, '/cases/a-2020/#f-mesh-istio')} If it is "f-cicd-argo-cd" now, write \`- { from: "/cases/a-2020/#f-mesh-istio", to: "/cases/a-2020/#f-cicd-argo-cd" }\` in content/moved.yaml. ${tombstone('"/cases/a-2020/#f-mesh-istio"')}`,
  ]);
});

test('a page that is gone takes its places, files and pairs with it: one remedy for all', () => {
  expect(
    check(
      '/api/v1/cases/b-2020.json',
      '/en/cases/a-2020/',
      '/en/cases/b-2020/',
      '/en/cases/b-2020/#why',
      '/en/compare/a-2020-vs-b-2020/',
    ),
  ).toEqual([
    `${dead(1, '/cases/b-2020/', ' (and 3 more lines like it)')} ${tombstone('/cases/b-2020/')}`,
  ]);
});

test('a renamed page: the entry, or the old id beside those the case has', () => {
  expect(check('/en/by/cicd/argo/', '/en/cases/a-2019/', '/en/cases/old-2019/')).toEqual([
    `${dead(1, '/by/cicd/argo/')} If it is "/by/cicd/argo-cd/" now, write \`- { from: /by/cicd/argo/, to: /by/cicd/argo-cd/ }\` in content/moved.yaml. ${tombstone('/by/cicd/argo/')}`,
    `${dead(2, '/cases/a-2019/')} If it is "a-2020" now, write \`aliases: [old-2019, a-2019]\` in content/cases/a-2020.mdx. ${tombstone('/cases/a-2019/')}`,
  ]);
});

test('what is for ever: pages with their places and files, not the machinery of a build', () => {
  const all = permanentAddresses(site);
  expect(all).toEqual([
    '/api/v1/cases.json',
    '/en/by/cicd/argo-cd/',
    '/en/by/cicd/argo-cd/#sec-used',
    '/en/cases/a-2020/',
    '/en/cases/a-2020/#f-cicd-argo-cd',
    '/en/cases/a-2020/#why',
    '/en/cases/lost-2018/',
    '/en/cases/old-2019/',
  ]);
  expect(newAddresses(ledger(...all.slice(2)).lines, site)).toEqual(all.slice(0, 2));
  expect(newAddresses(ledger(...all).lines, site)).toEqual([]);
});

test('an address that nobody noted, and one that no ledger could hold', () => {
  const { source } = ledger('/en/', '');
  const many = ['/a', '/b', '/c', '/d', '/e', '/f'];
  expect(unlisted(source, [])).toEqual([]);
  expect(unlisted(source, many).map(formatProblem)).toEqual([
    'content/published-urls.txt:2:1 OUT-UNLISTED line: expected a line for every address of the site, got none for /a, /b, /c, /d, /e and 1 more. Run "npm run build" and commit content/published-urls.txt.',
  ]);
  expect(unfitAddresses(['/en/Cases/', '/en/x/#a b', '/en/x/#a']).map(formatProblem)).toEqual([
    'out/en/Cases/index.html:1:1 OUT-ADDRESS file: expected an address of lower-case segments, and anchors without spaces, got "/en/Cases/". It would be for ever: publish it under another name.',
    'out/en/x/index.html:1:1 OUT-ADDRESS file: expected an address of lower-case segments, and anchors without spaces, got "/en/x/#a b". It would be for ever: publish it under another name.',
  ]);
});
