// A mark leads to the list that shows exactly its cases, whatever the base.
import { expect, test } from 'vitest';
import type { Casebook } from '../casebook';
import { loadCasebook } from '../casebook.node';
import { knownValues } from '../cases/known-values';
import { panelFacets } from '../cases/panel';
import { rosterOf } from '../cases/roster';
import { createSelection } from '../cases/selection';
import { allFacetValues } from '../cases/values';
import { grownBook } from '../testing/grown-book';
import { projectRoot } from '../testing/project-files.node';
import { bookOf } from '../testing/tiny-base.node';
import { filtersQuery, parseFilters } from '../url/filters';
import { type Insights, insights } from './insights';
import { createListing, type Mark } from './listing';

const { book: real } = loadCasebook(`${projectRoot}content`);
if (!real) throw new Error('The content has problems.');

interface NamedMark {
  readonly name: string;
  readonly mark: Mark;
}

/** Those that a facet answers always lead to a list. */
function facetMarks({ outcomes, motives, coverage }: Insights): NamedMark[] {
  return [
    ...outcomes.flatMap(({ facet, rows }) =>
      rows.flatMap(({ value, mark, parts }) => [
        { name: `${facet.id} ${value}`, mark },
        ...parts.map((part) => ({ name: `${facet.id} ${value} ${part.outcome}`, mark: part.mark })),
      ]),
    ),
    ...motives.map(({ value, mark }) => ({ name: `motive ${value}`, mark })),
    ...coverage.flatMap(({ facet, stated, none, notStated }) => [
      { name: `${facet.id} stated`, mark: stated },
      { name: `${facet.id} none`, mark: none },
      { name: `${facet.id} not stated`, mark: notStated },
    ]),
  ].filter(({ mark }) => mark.cases.length > 0);
}

/** Those that are more than a facet can say. */
function otherMarks({ outcomesByOwnYear, reasons, flows, flowEnds }: Insights): NamedMark[] {
  return [
    ...[...outcomesByOwnYear, ...reasons].flatMap(({ value, mark, parts }) => [
      { name: value, mark },
      ...parts.map((part) => ({ name: `${value} ${part.outcome}`, mark: part.mark })),
    ]),
    ...flows.map(({ from, to, mark }) => ({ name: `${from} to ${to}`, mark })),
    ...flowEnds.map(({ side, id, mark }) => ({ name: `${side} ${id}`, mark })),
  ];
}

/** Reads the address as the list of cases does. */
function reader(book: Casebook) {
  const cards = book.cases.map((item) => ({ id: item.id, values: allFacetValues(book, item) }));
  const known = knownValues(panelFacets(book, cards, 'en'));
  const selection = createSelection(rosterOf(cards));
  return (query: string) => {
    const { state, ignored } = parseFilters(query, known);
    expect(ignored).toEqual([]);
    expect(filtersQuery(state, known), 'in the form the list itself writes').toBe(query);
    const shown = selection.select(state.chosen);
    return cards.filter((_, i) => shown.has(i)).map(({ id }) => id);
  };
}

const bases: readonly [string, Casebook][] = [
  ['the real base', real],
  ['the invented base', bookOf()],
  ['a base of 150', grownBook(real, 150)],
];

for (const [name, book] of bases) {
  const all = insights(book);
  const show = reader(book);

  test(`every mark of a facet leads to its cases and no others: ${name}`, () => {
    const marks = facetMarks(all);
    expect(marks.length).toBeGreaterThan(10);
    for (const { name: what, mark } of marks) {
      if (mark.query === undefined) throw new Error(`${what} leads nowhere`);
      expect(show(mark.query), what).toEqual(mark.cases.map(({ id }) => id));
    }
  });

  test(`every other mark leads to its cases and no others, or to its row: ${name}`, () => {
    for (const { name: what, mark } of otherMarks(all)) {
      expect(mark.cases.length, what).toBeGreaterThan(0);
      if (mark.query === undefined) continue;
      expect(show(mark.query), what).toEqual(mark.cases.map(({ id }) => id));
    }
  });

  test(`the parts of a row are its cases, each once: ${name}`, () => {
    const rows = [
      ...all.outcomes.flatMap((one) => one.rows),
      ...all.outcomesByOwnYear,
      ...all.reasons,
    ];
    for (const { value, mark, parts } of rows) {
      const ids = parts.flatMap((part) => part.mark.cases.map(({ id }) => id));
      expect(ids.sort(), value).toEqual(mark.cases.map(({ id }) => id).sort());
    }
  });
}

test('nearly all marks of the real base lead to a list', () => {
  const marks = otherMarks(insights(real));
  expect(marks.length).toBeGreaterThan(40);
  expect(marks.filter(({ mark }) => mark.query === undefined).length).toBeLessThanOrEqual(4);
});

test('a filter is narrowed only where it shows more', () => {
  const book = bookOf();
  const { mark } = createListing(book);
  const [example, sample] = book.cases;
  if (!example || !sample) throw new Error('two cases');
  expect(mark([example], { cluster: ['nomad'] }).query).toBe('?cluster=nomad');
  expect(mark([example], { cluster: ['k3s'] }).query).toBe('?outcome=retreated&cluster=k3s');
  expect(mark([sample, example, sample], { cluster: ['k3s'] })).toEqual({
    cases: [example, sample],
    query: '?cluster=k3s',
  });
  expect(mark(book.cases, {}).query).toBe('');
  expect(mark([sample], { cluster: ['nomad'] }).query).toBeUndefined();
});
