import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCasebook } from '../casebook.node';
import { type Facet, facets, findFacet } from '../facets';
import { projectRoot } from '../testing/project-files.node';
import { bookOf } from '../testing/tiny-base.node';
import { feeds } from './feeds';
import { valueCounts } from './value-counts';
import { facetValues } from './values';

test('most used first, then most spoken of; unused terms last, with nothing', () => {
  const counts = valueCounts(bookOf(), findFacet('cluster') ?? (facets[0] as Facet));
  expect(counts).toEqual([
    {
      value: 'k3s',
      counted: 2,
      byGroup: [
        { group: 'used', cases: 1 },
        { group: 'used-formerly', cases: 1 },
      ],
    },
    { value: 'nomad', counted: 1, byGroup: [{ group: 'used', cases: 1 }] },
    { value: 'gke', counted: 0, byGroup: [{ group: 'apart', cases: 1 }] },
    { value: 'openshift', counted: 0, byGroup: [{ group: 'rejected', cases: 1 }] },
    { value: 'kops', counted: 0, byGroup: [] },
  ]);
});

test('reserved values stand behind the terms, before terms that nobody speaks of', () => {
  const values = (facet: string) =>
    valueCounts(bookOf(), findFacet(facet) ?? (facets[0] as Facet)).map(({ value }) => value);
  expect(values('monitoring')).toEqual(['unnamed', 'none', 'monitoring-tool']);
  expect(values('registry')).toEqual(['harbor', 'not-stated', 'quay']);
});

test('recount over the raw cases: per value and status', () => {
  const book = loadCasebook(join(projectRoot, 'content')).book;
  if (!book) throw new Error('the content is broken');
  const statuses = ['used', 'used-formerly', 'planned', 'considered', 'rejected', 'mentioned'];
  for (const facet of facets) {
    // Cases by value, and by value and status.
    const expected = new Map<string, Set<string>>();
    const add = (key: string, id: string) =>
      expected.set(key, (expected.get(key) ?? new Set()).add(id));
    for (const item of book.cases) {
      for (const value of facetValues(book, item, facet)) add(value, item.id);
      const state = item.states[facet.id] ?? 'not-stated';
      for (const one of state === 'not-stated' ? [] : state) {
        const isUse = one.status === 'used' || one.status === 'used-formerly';
        if (one.status && (!isUse || feeds(one))) add(`${one.is} ${one.status}`, item.id);
      }
    }
    const found = new Map<string, number>();
    for (const { value, counted, byGroup } of valueCounts(book, facet)) {
      if (counted > 0) found.set(value, counted);
      for (const { group, cases } of facet.kind === 'statements' ? byGroup : []) {
        if (statuses.includes(group)) found.set(`${value} ${group}`, cases);
      }
    }
    const sizes = [...expected].map(([key, ids]): [string, number] => [key, ids.size]);
    expect([...found].sort()).toEqual(sizes.sort());
  }
});
