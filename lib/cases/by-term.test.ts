import { expect, test } from 'vitest';
import { facets, findFacet } from '../facets';
import { swap } from '../testing/changes';
import { sampleCase } from '../testing/failing/sample';
import { bookOf } from '../testing/tiny-base.node';
import { casesByTerm, spokenValues } from './by-term';
import { facetValues } from './values';

const book = bookOf();

function byTerm(facet: string, value: string, of = book) {
  const found = findFacet(facet);
  if (!found) throw new Error(`no facet ${facet}`);
  const { counted, others } = casesByTerm(of, found, value, 'en');
  return {
    counted: counted.map(({ item, former, fact }) => [item.id, former, fact?.anchor]),
    others: others.map(({ item, fact }) => [item.id, fact.status?.id]),
  };
}

test('users of today and of before, each with the fact', () => {
  expect(byTerm('cluster', 'k3s')).toEqual({
    counted: [
      ['example-co-2020', true, 'f-cluster-k3s'],
      ['sample-ltd-2021', false, 'f-cluster-k3s'],
    ],
    others: [],
  });
});

test('those who only speak of it do not count', () => {
  expect(byTerm('cluster', 'openshift')).toEqual({
    counted: [],
    others: [['example-co-2020', 'rejected']],
  });
  expect(byTerm('cluster', 'gke').others).toEqual([['example-co-2020', 'used']]);
});

test('use of today wins over use of before', () => {
  const again = bookOf({
    [sampleCase]: swap(
      'cluster:\n',
      'cluster:\n  - { is: k3s, status: used-formerly, until: "2019", at: sample-talk#S4 }\n',
    ),
  });
  expect(byTerm('cluster', 'k3s', again).counted[1]).toEqual([
    'sample-ltd-2021',
    false,
    'f-cluster-k3s-2020',
  ]);
});

test('none counts where it is the value of the facet, and is not listed twice', () => {
  expect(byTerm('monitoring', 'none')).toEqual({
    counted: [['sample-ltd-2021', false, 'f-monitoring-none']],
    others: [],
  });
});

test('a facet of fields has cases, but no statements', () => {
  expect(byTerm('outcome', 'retreated')).toEqual({
    counted: [['example-co-2020', false, undefined]],
    others: [],
  });
});

test('values that any case speaks of, in the order of the terms, reserved ones last', () => {
  const spoken = (facet: string) => spokenValues(book, findFacet(facet) ?? (facets[0] as never));
  expect(spoken('cluster')).toEqual(['k3s', 'gke', 'nomad', 'openshift']);
  expect(spoken('monitoring')).toEqual(['unnamed', 'none']);
  expect(spoken('mesh')).toEqual(['not-stated']);
});

test('for every facet and value: counted exactly as facetValues says, and every value has a page', () => {
  for (const facet of facets) {
    const spoken = spokenValues(book, facet);
    for (const item of book.cases) {
      for (const value of facetValues(book, item, facet)) expect(spoken).toContain(value);
    }
    for (const value of spoken) {
      const { counted, others } = casesByTerm(book, facet, value, 'ja');
      const expected = book.cases.filter((item) => facetValues(book, item, facet).includes(value));
      expect(counted.map(({ item }) => item)).toEqual(expected);
      expect(counted.length + others.length, `${facet.id} ${value}`).toBeGreaterThan(0);
    }
  }
});
