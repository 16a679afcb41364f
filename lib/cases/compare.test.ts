import { expect, test } from 'vitest';
import { caseOf } from '../casebook';
import { facets } from '../facets';
import type { Locale } from '../locales';
import { swap } from '../testing/changes';
import { exampleCase, sampleCase } from '../testing/failing/sample';
import { bookOf } from '../testing/tiny-base.node';
import { compareColumn } from './compare';
import type { Cell, Column } from './comparison';
import { isSame, rowVerdict } from './verdict';

const book = bookOf();
const column = (id: string, locale: Locale = 'en', of = book): Column =>
  compareColumn(of, caseOf(of, id), locale);
const example = column('example-co-2020');
const sample = column('sample-ltd-2021');
const row = (of: Column, id: string) => of.rows.find((one) => one.id === id);
const labels = (of: Column, id: string) => row(of, id)?.cell.facts.map(({ label }) => label);

test('the same rows in the same order for every case, and every facet among them once', () => {
  const ids = example.rows.map(({ id }) => id);
  expect(sample.rows.map(({ id }) => id)).toEqual(ids);
  expect(column('example-co-2020', 'ja').rows.map(({ id }) => id)).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id } of facets) expect(ids).toContain(id);
});

test('no cell is ever empty, and no word is an id of a state', () => {
  for (const one of [example, sample, column('sample-ltd-2021', 'ja')]) {
    for (const { cell, id } of one.rows) {
      expect(cell.facts.length, id).toBeGreaterThan(0);
      for (const { label } of cell.facts) expect(label).not.toMatch(/^(|none|unnamed|not-stated)$/);
    }
  }
});

test('none, silence and a product without a name', () => {
  expect(labels(sample, 'monitoring')).toEqual(['None (stated)']);
  expect(labels(sample, 'mesh')).toEqual(['Not stated']);
  expect(labels(example, 'monitoring')).toEqual(['Product not named']);
});

test('values of fields lead to their evidence', () => {
  const marks = (id: string) =>
    row(example, id)?.cell.facts.map(({ marks: own }) => own.map(({ at }) => at));
  expect(marks('outcome')).toEqual([['ex-deck#S11']]);
  expect(marks('motive')).toEqual([['ex-deck#S3']]);
  expect(marks('friction')).toEqual([['ex-deck#S8'], ['ex-deck#S9']]);
});

test('derived values and the rollout are proved by what they come from', () => {
  const proof = (of: Column, id: string) =>
    row(of, id)?.cell.facts.flatMap(({ marks }) => marks.map(({ at }) => at));
  const cluster = proof(example, 'cluster');
  for (const id of ['family', 'management']) {
    expect(proof(example, id)?.length, id).toBeGreaterThan(0);
    expect(cluster, id).toEqual(expect.arrayContaining(proof(example, id) ?? []));
  }
  expect(proof(example, 'rollout')).toEqual(proof(example, 'outcome'));
});

test('each cell says where its facts stand on the page of the case', () => {
  const place = (id: string) => row(example, id)?.cell.href.split('/').at(-1);
  expect(['cluster', 'outcome', 'motive', 'friction', 'timeline', 'company'].map(place)).toEqual([
    '#f-cluster',
    '#f-outcome',
    '#sec-motives',
    '#sec-difficulties',
    '#sec-timeline',
    '',
  ]);
});

test('figures with range, unit and time, in the language of the reader', () => {
  const facts = (locale: Locale) => row(column('example-co-2020', locale), 'scale')?.cell.facts[0];
  expect(facts('en')).toMatchObject({
    label: 'nodes: about 6–8',
    details: ['per cluster', 'as of 2019'],
  });
  expect(facts('ja')?.label).toContain('6–8');
  expect(facts('ja')?.details).toHaveLength(2);
});

test('a column is plain data that can be stored as a file', () => {
  expect(JSON.parse(JSON.stringify(example))).toEqual(
    JSON.parse(JSON.stringify(column('example-co-2020'))),
  );
  expect(example).toMatchObject({ year: 2021, href: '/en/cases/example-co-2020/', lang: 'en' });
});

const cells = (id: string, ...columns: Column[]) =>
  columns.flatMap((one) => row(one, id)?.cell ?? []);
const verdict = (id: string, ...columns: Column[]) => {
  const found = row(example, id);
  if (!found) throw new Error(`no row ${id}`);
  return rowVerdict(found, cells(id, ...columns));
};

test('verdicts: the same, different, one-sided, said by nobody, none', () => {
  expect(verdict('cluster', example, column('example-co-2020', 'ja'))).toBe('same');
  // Silence of both is no agreement.
  expect(verdict('mesh', example, sample)).toBe('unstated');
  expect(verdict('mesh', sample)).toBe('unstated');
  expect(verdict('cluster', example, sample)).toBe('differs');
  expect(verdict('registry', example, sample)).toBe('one-sided');
  expect(verdict('cluster', example)).toBe('none');
});

test('the same tool in another state differs; other words, order and evidence do not', () => {
  const like = (change: (text: string) => string) => {
    const of = bookOf({ [exampleCase]: change });
    return isSame(cells('cluster', example, column('example-co-2020', 'ja', of)));
  };
  expect(like((text) => text)).toBe(true);
  expect(like(swap('at: ex-deck#S12', 'at: [ex-deck#S12, ex-deck#S13]'))).toBe(true);
  expect(like(swap('is: nomad, status: used', 'is: nomad, scope: component, status: used'))).toBe(
    true,
  );
  expect(like(swap('is: nomad, status: used', 'is: nomad, scope: team, status: used'))).toBe(false);
  expect(like(swap('is: openshift, status: rejected', 'is: openshift, status: mentioned'))).toBe(
    false,
  );
  expect(like(swap('is: gke', 'is: kops'))).toBe(false);
});

test('none and not stated differ', () => {
  const none = bookOf({
    [sampleCase]: swap('hosting: not-stated', 'hosting: [{ is: none, at: sample-talk#S4 }]'),
  });
  expect(isSame(cells('hosting', sample, column('sample-ltd-2021', 'en', none)))).toBe(false);
});

test('a comparison of nothing, or of one, is no difference', () => {
  const one: Cell[] = cells('cluster', example);
  expect([isSame([]), isSame(one)]).toEqual([true, true]);
});
