import { expect, test } from 'vitest';
import { loadCasebook } from '../../casebook.node';
import { projectRoot } from '../../testing/project-files.node';
import { bookOf } from '../../testing/tiny-base.node';
import { factTable } from './facts';

const { book } = loadCasebook(`${projectRoot}content`);
if (!book) throw new Error('the content has problems');
const tiny = bookOf();
const facts = factTable(book).rows() as readonly Record<string, unknown>[];

test('what stands beside a fact is there, of whatever field', () => {
  for (const item of book.cases) {
    const noteOf = (facet: string, term: string) =>
      facts.filter((row) => row.case === item.id && row.facet === facet && row.term === term);
    const none = { en: 'none', ja: 'none' };
    const { is, rollout, note = none } = item.outcome;
    expect(noteOf('outcome', is)).toMatchObject([{ note }]);
    expect(noteOf('rollout', rollout)).toMatchObject([{ note }]);
    const told = (entries: readonly { is: string; note?: unknown }[] | 'not-stated') =>
      entries === 'not-stated' ? [] : entries;
    for (const motive of told(item.motives)) {
      const notes = noteOf('motive', motive.is).map((row) => row.note);
      expect(notes).toContainEqual(motive.note ?? none);
    }
    for (const one of item.difficulties === 'not-stated' ? [] : item.difficulties) {
      expect(noteOf('friction', one.is).map((row) => row.note)).toContainEqual(one.text);
    }
  }
});

test('dates, their bounds and what they are as of', () => {
  const rows = factTable(tiny).rows();
  const of = (facet: string, term: string) =>
    rows.find((row) => row.case === 'example-co-2020' && row.facet === facet && row.term === term);
  expect(of('cluster', 'k3s')).toMatchObject({
    status: 'used-formerly',
    since: '2018',
    sinceBound: 'exact',
    until: '2019-11',
    asOf: '2021-03-04',
    replacedBy: 'nomad',
    because: 'not-stated',
    leftBecause: ['staff-shortage'],
    source: ['ex-deck'],
    locator: ['S4-5'],
    sourceUrl: ['https://slides.example/ex-deck'],
  });
  expect(of('cluster', 'openshift')).toMatchObject({
    since: 'not-applicable',
    sinceBasis: 'not-applicable',
    basis: 'stated',
    replacedBy: 'not-applicable',
    leftBecause: 'not-applicable',
    note: { en: 'Licence cost', ja: 'ライセンス費用' },
  });
  expect(of('cluster', 'gke')).toMatchObject({ scope: 'elsewhere', counted: false });
  expect(of('outcome', 'retreated')).toMatchObject({ status: 'has', since: '2019-11' });
  expect(of('outcome', 'retreated')).toMatchObject({ until: 'not-applicable' });
  expect(of('cluster', 'nomad')).toMatchObject({ since: '2019-11', until: 'not-stated' });
  expect(of('motive', 'dev-speed')).toMatchObject({
    since: 'not-applicable',
    until: 'not-applicable',
    because: 'not-applicable',
  });
  expect(of('mesh', 'not-stated')).toMatchObject({
    basis: 'not-applicable',
    since: 'not-applicable',
  });
  expect(of('management', 'self-managed')).toMatchObject({ basis: 'derived' });
});

test('nobody owes a reason for what merely describes', () => {
  const absent = 'not-applicable';
  for (const item of book.cases) {
    for (const facet of ['audience', 'workload', 'approach']) {
      const state = item.states[facet] ?? 'not-stated';
      if (state === 'not-stated') continue;
      const rows = facts.filter((row) => row.case === item.id && row.facet === facet);
      expect(rows).toMatchObject(
        state.map(({ replacedBy = absent, because = absent, leftBecause = absent }) => ({
          replacedBy,
          because,
          leftBecause,
        })),
      );
    }
  }
});
