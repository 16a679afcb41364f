import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCasebook } from '../casebook.node';
import { facets, findFacet } from '../facets';
import { swap } from '../testing/changes';
import { exampleCase, sampleCase } from '../testing/failing/sample';
import { projectRoot } from '../testing/project-files.node';
import { bookOf } from '../testing/tiny-base.node';
import { feeds } from './feeds';
import { spokenValues } from './spoken-values';
import { countedGroups, rowGroups, termRows } from './term-rows';
import { allFacetValues, facetValues } from './values';

const tiny = bookOf();

function rowsOf(facet: string, value: string, of = tiny) {
  const found = findFacet(facet);
  if (!found) throw new Error(`no facet ${facet}`);
  return termRows(of, found, value).map(({ item, group, anchor }) => [item.id, group, anchor]);
}

test('users of today before those of the past, each with the place of the fact', () => {
  expect(rowsOf('cluster', 'k3s')).toEqual([
    ['sample-ltd-2021', 'used', 'f-cluster-k3s'],
    ['example-co-2020', 'used-formerly', 'f-cluster-k3s'],
  ]);
});

test('those who only speak of it stand apart', () => {
  expect(rowsOf('cluster', 'openshift')).toEqual([
    ['example-co-2020', 'rejected', 'f-cluster-openshift'],
  ]);
  expect(rowsOf('cluster', 'gke')).toEqual([['example-co-2020', 'apart', 'f-cluster-gke']]);
  expect(rowsOf('cicd', 'tekton')).toEqual([['example-co-2020', 'planned', 'f-cicd-tekton']]);
});

test('a case that uses it again has a row for each, and inferred use is apart', () => {
  const again = bookOf({
    [sampleCase]: swap(
      'cluster:\n',
      'cluster:\n  - { is: k3s, status: used-formerly, until: "2019", at: sample-talk#S4 }\n',
    ),
  });
  expect(rowsOf('cluster', 'k3s', again)).toEqual([
    ['sample-ltd-2021', 'used', 'f-cluster-k3s-2020'],
    ['example-co-2020', 'used-formerly', 'f-cluster-k3s'],
    ['sample-ltd-2021', 'used-formerly', 'f-cluster-k3s'],
  ]);
  const inferred = bookOf({
    [sampleCase]: swap(
      'is: argo-cd, status: used',
      'is: argo-cd, status: used, basis: inferred, note: { en: From a slide, ja: 推定 }',
    ),
  });
  expect(rowsOf('cicd', 'argo-cd', inferred)).toEqual([
    ['sample-ltd-2021', 'apart', 'f-cicd-argo-cd'],
  ]);
});

test('none counts where it is the value of the facet, and is apart in another system', () => {
  expect(rowsOf('monitoring', 'none')).toEqual([['sample-ltd-2021', 'has', 'f-monitoring-none']]);
  const elsewhere = bookOf({ [sampleCase]: swap('is: none,', 'is: none, scope: elsewhere,') });
  expect(rowsOf('monitoring', 'none', elsewhere)).toEqual([
    ['sample-ltd-2021', 'apart', 'f-monitoring-none'],
  ]);
  expect(rowsOf('mesh', 'not-stated').map(([id, group]) => [id, group])).toEqual([
    ['example-co-2020', 'has'],
    ['sample-ltd-2021', 'has'],
  ]);
});

test('values of fields: the outcome, each list of reasons, and what a tool says of itself', () => {
  expect(rowsOf('outcome', 'retreated')).toEqual([['example-co-2020', 'has', 'f-outcome']]);
  expect(rowsOf('friction', 'staff-shortage')).toEqual([
    ['example-co-2020', 'has', 'f-reason-staff-shortage'],
  ]);
  expect(rowsOf('friction', 'update-lag')).toEqual([
    ['example-co-2020', 'has', 'f-difficulty-update-lag'],
  ]);
  expect(rowsOf('management', 'self-managed')).toEqual([
    ['example-co-2020', 'used', 'f-cluster-nomad'],
    ['sample-ltd-2021', 'used', 'f-cluster-k3s'],
    ['example-co-2020', 'used-formerly', 'f-cluster-k3s'],
  ]);
  expect(rowsOf('industry', 'retail')).toEqual([['sample-ltd-2021', 'has', '']]);
  const twice = bookOf({
    [exampleCase]: swap('reasons: [{ is: staff-shortage', 'reasons: [{ is: dev-speed'),
  });
  expect(rowsOf('motive', 'dev-speed', twice)).toEqual([
    ['example-co-2020', 'has', 'f-motive-dev-speed'],
    ['example-co-2020', 'has', 'f-reason-dev-speed'],
    ['sample-ltd-2021', 'has', 'f-motive-dev-speed'],
  ]);
});

const real = loadCasebook(join(projectRoot, 'content')).book ?? tiny;

for (const [name, book] of [
  ['invented', tiny],
  ['real', real],
] as const) {
  test(`recount over the ${name} base: whoever counts has a counted row, nobody else has`, () => {
    for (const facet of facets) {
      for (const value of spokenValues(book, facet)) {
        const rows = termRows(book, facet, value);
        const counted = rows.filter(({ group }) => countedGroups.includes(group));
        const expected = book.cases.filter((item) =>
          facetValues(book, item, facet).includes(value),
        );
        expect(new Set(counted.map(({ item }) => item)), `${facet.id} ${value}`).toEqual(
          new Set(expected),
        );
        const order = rows.map(({ group }) => rowGroups.indexOf(group));
        expect(order).toEqual(order.toSorted((a, b) => a - b));
      }
    }
  });

  test(`recount over the ${name} base: every statement has one row, under what it says`, () => {
    for (const facet of facets.filter(({ kind }) => kind === 'statements')) {
      const rows = spokenValues(book, facet).flatMap((value) => termRows(book, facet, value));
      let statements = 0;
      for (const item of book.cases) {
        const state = item.states[facet.id] ?? 'not-stated';
        if (state === 'not-stated') continue;
        for (const statement of state) {
          statements++;
          const own = rows.filter((row) => row.statement === statement);
          expect(own.length).toBe(1);
          const { status } = statement;
          const isUse = status === 'used' || status === 'used-formerly';
          if (status && (!isUse || feeds(statement))) expect(own[0]?.group).toBe(status);
          else if (status) expect(own[0]?.group).toBe('apart');
        }
      }
      expect(rows.filter(({ statement }) => statement).length).toBe(statements);
    }
  });
}

test('the values of a case each lead back to it', () => {
  for (const item of real.cases) {
    for (const [id, values] of Object.entries(allFacetValues(real, item))) {
      const facet = findFacet(id);
      for (const value of facet ? values : []) {
        expect(facet && termRows(real, facet, value).some((row) => row.item === item)).toBe(true);
      }
    }
  }
});
