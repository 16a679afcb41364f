import { expect, test } from 'vitest';
import { type Case, caseOf } from '../casebook';
import { findFacet } from '../facets';
import type { Locale } from '../locales';
import { swap } from '../testing/changes';
import { exampleCase } from '../testing/failing/sample';
import { bookOf } from '../testing/tiny-base.node';
import { presentState, reservedLabel, valueLabel } from './present';

const book = bookOf();
const example = caseOf(book, 'example-co-2020');
const sample = caseOf(book, 'sample-ltd-2021');

function present(facet: string, locale: Locale, item: Case = example, of = book) {
  const found = findFacet(facet);
  if (!found) throw new Error(`no facet ${facet}`);
  return presentState(of, item, found, locale);
}

test('what is in use first, then what was, then the rest; another system last', () => {
  expect(present('cluster', 'en').map(({ label, status }) => [label, status?.label])).toEqual([
    ['nomad', 'In use'],
    ['k3s', 'Formerly used'],
    ['openshift', 'Considered, not chosen'],
    ['gke', 'In use'],
  ]);
});

test('period, successor and another scope in words, in each language', () => {
  const details = (locale: Locale) => present('cluster', locale).map((fact) => fact.details);
  expect(details('en')).toEqual([
    ['since November 2019'],
    ['since 2018', 'until November 2019', 'replaced by nomad', 'why given up: staff shortage'],
    [],
    ['elsewhere'],
  ]);
  expect(details('ja')[1]).toEqual([
    '開始：2018年',
    '終了：2019年11月',
    '後継：nomad',
    'やめた理由：staff shortage',
  ]);
});

test('notes, anchors, marks and links to the page of the term', () => {
  expect(present('cluster', 'ja').at(2)).toMatchObject({
    note: 'ライセンス費用',
    anchor: 'f-cluster-openshift',
    href: '/ja/by/cluster/openshift/',
    marks: [{ label: 'S10', anchor: 's-ex-deck' }],
  });
  expect(present('cluster', 'en').at(-1)?.marks[0]?.label).toBe('②§1:2');
});

test('what counts says so', () => {
  expect(present('cluster', 'en').map(({ feeds }) => feeds)).toEqual([true, true, false, false]);
});

test('none, a product without a name, and silence', () => {
  expect(present('monitoring', 'ja')).toMatchObject([{ label: '製品名の記載なし', feeds: true }]);
  const [none, ...rest] = present('monitoring', 'en', sample);
  expect(rest).toEqual([]);
  expect(none).toMatchObject({ label: 'None (stated)', feeds: false, details: [] });
  expect([none?.status, none?.href]).toEqual([undefined, undefined]);
  expect(present('mesh', 'en')).toEqual([]);
});

test('the scope of the outcome goes without saying, written out or not', () => {
  const change = swap('is: nomad, status: used', 'is: nomad, scope: component, status: used');
  const written = bookOf({ [exampleCase]: change });
  const [plain] = present('cluster', 'en');
  const [spelled] = present('cluster', 'en', caseOf(written, example.id), written);
  expect(spelled).toEqual(plain);
});

test('an unknown successor and an inferred statement say so', () => {
  const change = swap(
    'replacedBy: nomad',
    'replacedBy: not-stated, basis: inferred, note: { en: x, ja: x }',
  );
  const other = bookOf({ [exampleCase]: change });
  const fact = present('cluster', 'en', caseOf(other, example.id), other).find(
    ({ label }) => label === 'k3s',
  );
  expect(fact?.details.slice(2)).toHaveLength(3);
  expect(fact?.details).toContain('inferred');
  expect(fact?.details.join()).not.toContain('not-stated');
  expect(fact?.feeds).toBe(false);
});

test('labels of values, reserved ones included', () => {
  expect(valueLabel(book, 'cicd', 'argo-cd', 'en')).toBe('argo cd');
  expect(valueLabel(book, 'cicd', 'none', 'ja')).toBe('なし（明記）');
  expect(['none', 'unnamed', 'not-stated'].map((id) => reservedLabel(id, 'en'))).toEqual([
    'None (stated)',
    'Product not named',
    'Not stated',
  ]);
});
