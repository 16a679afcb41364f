import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCasebook } from '../casebook.node';
import { type Facet, facets, findFacet } from '../facets';
import { projectRoot } from '../testing/project-files.node';
import { bookOf } from '../testing/tiny-base.node';
import { nearestTerms } from './nearest-terms';
import { facetValues } from './values';

const cluster = findFacet('cluster') ?? (facets[0] as Facet);

test('the same family and management before others, whatever the number of cases', () => {
  const near = (value: string) =>
    nearestTerms(bookOf(), cluster, value).map(({ term, cases }) => [term.id, cases]);
  expect(near('kops')).toEqual([
    ['k3s', 2],
    ['nomad', 1],
  ]);
  expect(near('k3s')).toEqual([['nomad', 1]]);
  expect(near('unnamed')).toEqual([]);
});

test('every near term of the real base has the cases it says, and is another one', () => {
  const book = loadCasebook(join(projectRoot, 'content')).book;
  if (!book) throw new Error('the content is broken');
  for (const facet of facets.filter(({ terms }) => terms === 'file')) {
    for (const { id } of book.terms[facet.id] ?? []) {
      for (const { term, cases } of nearestTerms(book, facet, id)) {
        expect(term.id).not.toBe(id);
        expect(cases).toBeGreaterThan(0);
        expect(cases).toBe(
          book.cases.filter((item) => facetValues(book, item, facet).includes(term.id)).length,
        );
      }
    }
  }
  const managed = nearestTerms(book, cluster, 'aks').map(({ term }) => term.management);
  expect(managed[0]).toBe('managed');
});
