import { expect, test } from 'vitest';
import { caseOf } from '../casebook';
import { swap } from '../testing/changes';
import { exampleCase } from '../testing/failing/sample';
import { bookOf } from '../testing/tiny-base.node';
import { replacements } from './replacements';

const of = (book = bookOf()) => replacements(book, caseOf(book, 'example-co-2020'), 'en');

test('what gave way to what', () => {
  expect(of()).toEqual(['k3s → nomad']);
});

test('not what was replaced by something untold, or in another system', () => {
  const change = (from: string, to: string) => bookOf({ [exampleCase]: swap(from, to) });
  expect(of(change('replacedBy: nomad', 'replacedBy: not-stated'))).toEqual([]);
  expect(of(change('replacedBy: nomad', 'scope: company, replacedBy: nomad'))).toEqual([]);
});
