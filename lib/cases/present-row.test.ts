import { expect, test } from 'vitest';
import { findFacet } from '../facets';
import type { Locale } from '../locales';
import { swap } from '../testing/changes';
import { exampleCase } from '../testing/failing/sample';
import { bookOf } from '../testing/tiny-base.node';
import { rowCells } from './present-row';
import { termRows } from './term-rows';

function cellsOf(facet: string, value: string, locale: Locale = 'en', book = bookOf()) {
  const found = findFacet(facet);
  if (!found) throw new Error(`no facet ${facet}`);
  return termRows(book, found, value).map((row) =>
    rowCells(book, facet, row, locale).map(
      ({ label, parts }) => `${label}: ${parts.map(({ text }) => text).join(', ')}`,
    ),
  );
}

test('use of today and of the past: what is not told is said', () => {
  expect(cellsOf('cluster', 'k3s')).toEqual([
    ['Scope: team', 'When: since 2020', 'Why: Not stated'],
    [
      'Scope: component',
      'When: since 2018, until November 2019',
      'Replaced by: nomad',
      'Why given up: staff shortage',
    ],
  ]);
  expect(cellsOf('cluster', 'k3s', 'ja')[1]).toEqual([
    '対象範囲: component',
    '時期: 開始：2018年, 終了：2019年11月'.replace(', ', '、'),
    '後継: nomad',
    'やめた理由: staff shortage',
  ]);
  const bare = swap(', until: "2019-11", replacedBy: nomad, leftBecause: [staff-shortage]', '');
  const short = swap('since: "2018"', 'because: [learning]');
  const book = bookOf({ [exampleCase]: (text) => short(bare(text)) });
  expect(cellsOf('cluster', 'k3s', 'en', book)[1]).toEqual([
    'Scope: component',
    'When: Not stated',
    'Replaced by: Not stated',
    'Why given up: Not stated',
    'Why: learning',
  ]);
});

test('plans, refusals, mentions and other systems', () => {
  expect(cellsOf('cicd', 'tekton')).toEqual([
    ['Scope: component', 'When: since 2022', 'Why: Not stated'],
  ]);
  expect(cellsOf('cluster', 'openshift')).toEqual([
    ['Scope: component', 'Why not chosen: Not stated'],
  ]);
  expect(cellsOf('cluster', 'gke')).toEqual([
    ['Scope: elsewhere', 'When: Not stated', 'Why: Not stated'],
  ]);
  expect(cellsOf('monitoring', 'none')).toEqual([['Scope: team']]);
});

test('an outcome has its date, a derived value the tool it comes from', () => {
  expect(cellsOf('outcome', 'retreated')).toEqual([
    ['Outcome dated: November 2019', 'Scope: component'],
  ]);
  expect(cellsOf('family', 'kubernetes')[0]?.[0]).toBe('Cluster tool or platform: k3s');
  expect(cellsOf('motive', 'dev-speed')).toEqual([[], []]);
});

test('terms are links, reserved values are not', () => {
  const cluster = findFacet('cluster');
  const book = bookOf();
  const [row] = cluster ? termRows(book, cluster, 'k3s').filter((r) => r.group !== 'used') : [];
  const cells = row ? rowCells(book, 'cluster', row, 'en') : [];
  expect(cells.find(({ label }) => label === 'Replaced by')?.parts).toEqual([
    { text: 'nomad', href: '/en/by/cluster/nomad/' },
  ]);
  expect(cells.find(({ label }) => label === 'Why given up')?.parts).toEqual([
    { text: 'staff shortage', href: '/en/by/friction/staff-shortage/' },
  ]);
});
