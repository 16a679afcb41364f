import { expect, test } from 'vitest';
import { caseOf } from '../casebook';
import { facets, findFacet } from '../facets';
import { swap } from '../testing/changes';
import { exampleCase, sampleCase } from '../testing/failing/sample';
import { bookOf } from '../testing/tiny-base.node';
import { allFacetValues, facetValues } from './values';

const book = bookOf();
const example = caseOf(book, 'example-co-2020');
const sample = caseOf(book, 'sample-ltd-2021');

const values = (facet: string, item = example, of = book) => {
  const found = findFacet(facet);
  return found ? facetValues(of, item, found) : undefined;
};

test('what is in use or was, current first; rejected and elsewhere do not count', () => {
  expect(values('cluster')).toEqual(['nomad', 'k3s']);
  expect(values('cicd')).toEqual(['jenkins']);
  expect(values('monitoring')).toEqual(['unnamed']);
});

test('none and not-stated are values, and stand alone', () => {
  expect(values('monitoring', sample)).toEqual(['none']);
  expect(values('mesh')).toEqual(['not-stated']);
});

test('plans alone leave a facet not stated; none in another system does not count', () => {
  const planned = bookOf({
    [sampleCase]: swap('is: argo-cd, status: used', 'is: argo-cd, status: planned'),
  });
  expect(values('cicd', caseOf(planned, sample.id), planned)).toEqual(['not-stated']);
  const elsewhere = bookOf({ [sampleCase]: swap('is: none,', 'is: none, scope: elsewhere,') });
  expect(values('monitoring', caseOf(elsewhere, sample.id), elsewhere)).toEqual(['not-stated']);
});

test('fields: outcome, rollout, motives, difficulties and reasons, each in its own vocabulary', () => {
  expect(values('outcome')).toEqual(['retreated']);
  expect(values('rollout')).toEqual(['partial']);
  expect(values('motive')).toEqual(['dev-speed']);
  expect(values('friction')).toEqual(['update-lag', 'staff-shortage']);
  expect(values('friction', sample)).toEqual(['not-stated']);
});

test('a reason that is a motive feeds the motives', () => {
  const other = bookOf({
    [exampleCase]: swap('reasons: [{ is: staff-shortage', 'reasons: [{ is: learning'),
  });
  const item = caseOf(other, example.id);
  expect(values('motive', item, other)).toEqual(['dev-speed', 'learning']);
  expect(values('friction', item, other)).toEqual(['update-lag']);
});

test('derived values: family and management of what runs today, industry, company, year, language', () => {
  expect(values('family')).toEqual(['other']);
  expect(values('management')).toEqual(['self-managed']);
  expect(values('family', sample)).toEqual(['kubernetes']);
  expect(values('industry')).toEqual(['not-stated']);
  expect(values('industry', sample)).toEqual(['retail']);
  expect(values('company')).toEqual(['example-co']);
  expect(values('year')).toEqual(['2021']);
  expect(values('language')).toEqual(['ja']);
});

test('every facet has a value in every case, and only values that can be shown', () => {
  for (const item of book.cases) {
    const all = allFacetValues(book, item);
    expect(Object.keys(all)).toEqual(facets.map(({ id }) => id));
    for (const [facet, own] of Object.entries(all)) {
      expect(own.length).toBeGreaterThan(0);
      for (const value of own) {
        const known = book.terms[facet]?.some(({ id }) => id === value);
        expect(
          known || ['none', 'not-stated', 'unnamed'].includes(value),
          `${facet}: ${value}`,
        ).toBe(true);
      }
    }
  }
});
