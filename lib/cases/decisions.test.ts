import { expect, test } from 'vitest';
import { caseOf } from '../casebook';
import { bookOf } from '../testing/tiny-base.node';
import { decisionCounts, presentDecisions } from './decisions';

const book = bookOf();
const item = caseOf(book, 'example-co-2020');

test('each decision with its state, reasons and links in both directions', () => {
  const [first, second, third] = presentDecisions(book, item, 'en');
  expect(first).toMatchObject({
    anchor: 'f-decision-adr1',
    label: 'ADR1',
    status: { id: 'superseded', label: 'superseded' },
    date: '2018',
    text: 'Use k3s',
    reasons: '',
    links: [{ words: 'superseded by', to: [{ label: 'ADR3', anchor: 'f-decision-adr3' }] }],
  });
  expect(second).toMatchObject({ date: 'undated', links: [{ words: 'amended by' }] });
  expect(third).toMatchObject({
    reasons: 'staff shortage',
    links: [{ words: 'supersedes', to: [{ label: 'ADR1' }] }],
  });
});

test('evidence leads to the file and to the commit', () => {
  const marks = presentDecisions(book, item, 'ja')[2]?.marks;
  expect(marks?.map(({ label, anchor }) => [label, anchor])).toEqual([
    ['ADR3', 's-ex-records-adr3'],
    ['@0123abc', 's-ex-records-0123abcd'],
  ]);
});

test('counts by state, in the order of the states', () => {
  expect(decisionCounts(item)).toEqual([
    { status: 'accepted', count: 2 },
    { status: 'superseded', count: 1 },
  ]);
  expect(decisionCounts(caseOf(book, 'sample-ltd-2021'))).toEqual([]);
});
