import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCasebook } from '../casebook.node';
import { projectRoot } from '../testing/project-files.node';
import { bookOf } from '../testing/tiny-base.node';
import { choicesForReason } from './choices-for-reason';

test('left because of it, with the place of the statement', () => {
  const found = choicesForReason(bookOf(), 'staff-shortage');
  expect(found.map(({ item, facet, side, anchor }) => [item.id, facet, side, anchor])).toEqual([
    ['example-co-2020', 'cluster', 'left', 'f-cluster-k3s'],
  ]);
  expect(choicesForReason(bookOf(), 'network')).toEqual([]);
});

test('recount over the raw cases: every reason of every statement once, on its side', () => {
  const book = loadCasebook(join(projectRoot, 'content')).book;
  if (!book) throw new Error('the content is broken');
  const told = new Map<string, number>();
  const add = (reasons: unknown, side: string) => {
    if (!Array.isArray(reasons)) return;
    for (const id of reasons) told.set(`${id} ${side}`, (told.get(`${id} ${side}`) ?? 0) + 1);
  };
  for (const item of book.cases) {
    for (const state of Object.values(item.states)) {
      if (state === 'not-stated') continue;
      for (const { because, leftBecause, status } of state ?? []) {
        add(because, status === 'rejected' ? 'not-chosen' : 'taken');
        add(leftBecause, 'left');
      }
    }
  }
  const reasons = [...(book.terms.motive ?? []), ...(book.terms.friction ?? [])];
  const found = new Map<string, number>();
  for (const { id } of reasons) {
    for (const { side } of choicesForReason(book, id)) {
      found.set(`${id} ${side}`, (found.get(`${id} ${side}`) ?? 0) + 1);
    }
  }
  expect([...found].sort()).toEqual([...told].sort());
  expect(found.size).toBeGreaterThan(20);
});
