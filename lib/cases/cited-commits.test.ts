import { expect, test } from 'vitest';
import { caseOf } from '../casebook';
import { swap } from '../testing/changes';
import { exampleCase } from '../testing/failing/sample';
import { bookOf } from '../testing/tiny-base.node';
import { citedCommits } from './cited-commits';

test('commits of facts and of the prose, each once, of the asked source only', () => {
  const cite = 'at="ex-deck#S9, ex-report#p1"';
  const book = bookOf({
    [exampleCase]: swap(cite, 'at="ex-deck#S9, ex-records#@00000001, ex-records#@0123abcd"'),
  });
  const item = caseOf(book, 'example-co-2020');
  expect(citedCommits(item, 'ex-records')).toEqual(['00000001', '0123abcd']);
  expect(citedCommits(item, 'ex-deck')).toEqual([]);
});
