import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCasebook } from '../casebook.node';
import { facets } from '../facets';
import { swap } from '../testing/changes';
import { exampleCase } from '../testing/failing/sample';
import { projectRoot } from '../testing/project-files.node';
import { bookOf } from '../testing/tiny-base.node';
import { successions } from './successions';

const plain = (book = bookOf()) =>
  successions(book, 'cluster').map(({ item, from, to, date, scope, anchor }) => ({
    id: item.id,
    from,
    to,
    date: date === 'not-stated' ? date : date.value,
    scope,
    anchor,
  }));

test('from, to, when, where: the scope of the outcome goes without saying', () => {
  const expected = {
    id: 'example-co-2020',
    from: 'k3s',
    to: 'nomad',
    date: '2019-11',
    scope: 'component',
    anchor: 'f-cluster-k3s',
  };
  expect(plain()).toEqual([expected]);
  const change = (from: string, to: string) => bookOf({ [exampleCase]: swap(from, to) });
  expect(plain(change('until: "2019-11", replacedBy: nomad', 'replacedBy: not-stated'))).toEqual([
    { ...expected, to: 'not-stated', date: 'not-stated' },
  ]);
  expect(plain(change('replacedBy: nomad', 'scope: company, replacedBy: nomad'))).toEqual([
    { ...expected, scope: 'company' },
  ]);
});

test('recount: as many as the case files have, facet by facet', () => {
  const book = loadCasebook(join(projectRoot, 'content')).book;
  let all = 0;
  for (const { id } of facets) {
    const told = (book?.cases ?? []).flatMap((item) => {
      const state = item.states[id] ?? 'not-stated';
      return state === 'not-stated' ? [] : state.filter((one) => one.replacedBy !== undefined);
    });
    const found = book ? successions(book, id) : [];
    expect(found.map(({ from, to }) => [from, to])).toEqual(
      told.map(({ is, replacedBy }) => [is, replacedBy]),
    );
    all += found.length;
  }
  expect(all).toBeGreaterThan(20);
});
