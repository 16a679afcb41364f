// What a large base is spared: pictures of single cases stop at a number, drawings at what can be seen.
import { expect, test } from 'vitest';
import { loadCasebook } from '../casebook.node';
import { grownBook } from '../testing/grown-book';
import { projectRoot } from '../testing/project-files.node';
import { layoutBars } from './bar-layout';
import { formerCount } from './former';
import { insights } from './insights';
import { newest, shownAtMost } from './newest';

const { book } = loadCasebook(`${projectRoot}content`);
if (!book) throw new Error('The content has problems.');
const grown = grownBook(book, 300);
const all = insights(grown);

test('all cases are counted, the newest are shown', () => {
  expect(grown.cases).toHaveLength(300);
  expect(all.newest).toHaveLength(shownAtMost);
  expect(all.times).toHaveLength(shownAtMost);
  const years = all.newest.map(({ year }) => year);
  expect(years).toEqual(years.toSorted().reverse());
  const others = grown.cases.filter((item) => !all.newest.includes(item));
  const oldest = all.newest.at(-1)?.year ?? '';
  expect(others.every(({ year }) => year <= oldest)).toBe(true);
  for (const { stated, none, notStated } of all.coverage) {
    expect(stated.cases.length + none.cases.length + notStated.cases.length).toBe(300);
  }
  expect(newest(book.cases)).toHaveLength(book.cases.length);
});

test('the drawing of moves keeps to the most frequent', () => {
  expect(all.drawnFlows.length).toBeLessThanOrEqual(20);
  expect(all.drawnFlows).toEqual(all.flows.slice(0, all.drawnFlows.length));
  const counts = all.flows.map(({ mark }) => mark.cases.length);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
});

test('no bar is too narrow for its number', () => {
  for (const { rows } of all.outcomes) {
    const { isStacked, rows: drawn } = layoutBars(
      rows.map(({ parts }) => parts.map(({ mark }) => mark.cases.length)),
      'sign',
    );
    const narrowest = Math.min(...drawn.flat(2).map(({ width }) => width));
    expect(isStacked).toBe(narrowest >= 12);
  }
});

test('what was given up everywhere counts as former, what also runs does not', () => {
  const of = (facet: string, value: string) =>
    formerCount(
      book.cases.filter(({ states }) => {
        const state = states[facet];
        return state !== 'not-stated' && state?.some(({ is }) => is === value);
      }),
      facet,
      value,
    );
  expect(of('cluster', 'kops')).toBe(1);
  expect(of('cluster', 'nomad')).toBe(0);
  expect(of('cluster', 'amazon-eks')).toBe(1);
});
