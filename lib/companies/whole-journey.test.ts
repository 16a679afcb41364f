import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCasebook } from '../casebook.node';
import { platformFacet } from '../facets';
import { swap } from '../testing/changes';
import { exampleCase } from '../testing/failing/sample';
import { projectRoot } from '../testing/project-files.node';
import { bookOf } from '../testing/tiny-base.node';
import { companyJourney } from './journey';
import { stepWords } from './step-words';
import { dateOf, type WholeStep, wholeJourney } from './whole-journey';

const plain = (step: WholeStep) => {
  const date = dateOf(step);
  return `${date === 'not-stated' ? '?' : date.value} ${step.kind}`;
};

test('events, the beginning, the move and the telling of one case, in order', () => {
  const { dated, undated, cases } = wholeJourney(bookOf(), 'example-co');
  expect(cases.map(({ id }) => id)).toEqual(['example-co-2020']);
  expect(dated.map(plain)).toEqual([
    '2018 event',
    '2018 start',
    '2019-11 event',
    '2019-11 move',
    '2021-03-04 told',
  ]);
  expect(undated.map(plain)).toEqual(['? event']);
  expect(wholeJourney(bookOf(), 'nobody')).toEqual({ cases: [], dated: [], undated: [] });
});

test('the same in words, each with its place and proof', () => {
  const book = bookOf();
  const words = wholeJourney(book, 'example-co').dated.map((step) => stepWords(book, step, 'en'));
  const said = words.map(({ kind, parts }) => `${kind}: ${parts.map(({ text }) => text).join('')}`);
  expect(said).toEqual([
    'first production: First release',
    'In use from here: k3s',
    'retreated: Cluster off',
    'Move between platforms: k3s → nomad',
    'Told: Outcome: retreated',
  ]);
  expect(words[3]?.href).toBe('/en/cases/example-co-2020/#f-cluster-k3s');
  expect(words[0]?.href).toBe('/en/cases/example-co-2020/#f-timeline-first-production');
  for (const { marks } of words) expect(marks.length).toBeGreaterThan(0);
});

test('a move says where it changes who runs the platform', () => {
  const book = bookOf({
    [exampleCase]: swap('replacedBy: nomad', 'replacedBy: gke'),
  });
  const move = wholeJourney(book, 'example-co').dated.find(({ kind }) => kind === 'move');
  const { parts } = stepWords(book, move as WholeStep, 'en');
  expect(parts.map(({ text }) => text).join('')).toBe('k3s → gke (self managed → managed)');
});

test('what was in use at the telling is said where its beginning is not', () => {
  const change = swap('is: nomad, status: used, since: "2019-11"', 'is: nomad, status: used');
  const book = bookOf({ [exampleCase]: change });
  const told = wholeJourney(book, 'example-co').dated.find(({ kind }) => kind === 'told');
  const { parts } = stepWords(book, told as WholeStep, 'ja');
  expect(parts.map(({ text }) => text).join('')).toBe(
    '結果は「retreated」。この時点で利用中（開始時期の記載なし）：nomad',
  );
});

test('a move without a date or a successor stands apart and says so', () => {
  const change = swap('until: "2019-11", replacedBy: nomad', 'replacedBy: not-stated');
  const book = bookOf({ [exampleCase]: change });
  const { dated, undated } = wholeJourney(book, 'example-co');
  expect(dated.map(plain)).toContain('2019-11 start');
  const move = undated.find(({ kind }) => kind === 'move');
  const { kind, parts } = stepWords(book, move as WholeStep, 'en');
  expect([kind, parts.map(({ text }) => text).join('')]).toEqual([
    'Platform given up',
    'k3s, successor not stated',
  ]);
});

test('recount over the real base: every event, end and beginning of every company, none invented', () => {
  const book = loadCasebook(join(projectRoot, 'content')).book;
  if (!book) throw new Error('the content is broken');
  for (const company of new Set(book.cases.map((item) => item.company))) {
    const own = book.cases.filter((item) => item.company === company);
    const { cases, dated, undated } = wholeJourney(book, company);
    expect(cases.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(own);
    const all = [...dated, ...undated];
    const count = (kind: WholeStep['kind']) => all.filter((step) => step.kind === kind).length;
    expect(count('event')).toBe(own.reduce((sum, { timeline }) => sum + timeline.length, 0));
    expect(count('told')).toBe(own.filter(({ told }) => told !== 'not-stated').length);
    const statements = own.flatMap((item) => {
      const state = item.states[platformFacet] ?? 'not-stated';
      return state === 'not-stated' ? [] : state.filter(({ scope }) => scope !== 'elsewhere');
    });
    const given = statements.filter(({ status }) => status === 'used-formerly');
    expect(count('move')).toBe(given.length);
    // A beginning that is the other side of a move is told there.
    const begun = statements.filter(({ status, since }) => since && status !== 'planned');
    expect(count('start')).toBeLessThanOrEqual(begun.length);
    expect(count('start')).toBeGreaterThanOrEqual(begun.length - given.length);
    const events = dated.filter((step) => step.kind === 'event').map(({ anchor }) => anchor);
    expect(events).toEqual(companyJourney(book, company).dated.map(({ anchor }) => anchor));
    expect(dated.every((step) => dateOf(step) !== 'not-stated')).toBe(true);
    expect(undated.every((step) => dateOf(step) === 'not-stated')).toBe(true);
  }
});
