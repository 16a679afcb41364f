import { expect, test } from 'vitest';
import { facets, findFacet } from '../facets';
import { bookOf } from '../testing/tiny-base.node';
import { spokenValues } from './spoken-values';
import { termRows } from './term-rows';
import { facetValues } from './values';

const book = bookOf();

test('values that any case speaks of, in the order of the terms, reserved ones last', () => {
  const spoken = (facet: string) => spokenValues(book, findFacet(facet) ?? (facets[0] as never));
  expect(spoken('cluster')).toEqual(['k3s', 'gke', 'nomad', 'openshift']);
  expect(spoken('monitoring')).toEqual(['unnamed', 'none']);
  expect(spoken('mesh')).toEqual(['not-stated']);
});

test('every value of a case is spoken of, and every spoken value has a row on its page', () => {
  for (const facet of facets) {
    const spoken = spokenValues(book, facet);
    for (const item of book.cases) {
      for (const value of facetValues(book, item, facet)) expect(spoken).toContain(value);
    }
    for (const value of spoken) {
      expect(termRows(book, facet, value).length, `${facet.id} ${value}`).toBeGreaterThan(0);
    }
  }
});
