import { expect, test } from 'vitest';
import { caseOf } from '../casebook';
import { swap } from '../testing/changes';
import { sampleCase, talk } from '../testing/failing/sample';
import { bookOf } from '../testing/tiny-base.node';
import { caseCard } from './card';
import { outcomeLine } from './outcome-line';

function said(changes: Parameters<typeof bookOf>[0] = {}) {
  const book = bookOf(changes);
  const item = caseOf(book, 'sample-ltd-2021');
  return (['en', 'ja'] as const).map((locale) => outcomeLine(caseCard(book, item, locale), locale));
}

test('outcome, scope, when it came about, when it was told', () => {
  expect(said()).toEqual([
    'adopted (team), June 2020, told 4 March 2021',
    'adopted（team）、2020年6月、2021年3月4日発表',
  ]);
});

test('what is not stated is left out, not guessed', () => {
  const undated = {
    [talk]: swap('date: "2021-03-04"', 'date: not-stated'),
    [sampleCase]: swap('  date: "2020-06"\ntimeline', '  date: not-stated\ntimeline'),
  };
  expect(said(undated)).toEqual(['adopted (team)', 'adopted（team）']);
});
