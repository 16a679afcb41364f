import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entryAnchors, statementAnchors } from './anchors';
import type { Statement } from './schema';
import { statuses } from './statuses';

const year = (value: string) => ({ value, precision: 'year' as const, basis: 'stated' as const });

test('the first of a term has the plain anchor, the next adds what tells it apart', () => {
  const state: Statement[] = [
    { is: 'kops', status: 'used-formerly', at: ['a#S1'], until: year('2019') },
    { is: 'kops', status: 'used', at: ['a#S1'], scope: 'team' },
    { is: 'kops', status: 'used', at: ['a#S1'], since: year('2020') },
    { is: 'kops', status: 'planned', at: ['a#S1'] },
    { is: 'kops', at: ['a#S1'] },
    { is: 'gke', status: 'used', at: ['a#S1'] },
  ];
  expect(statementAnchors('cluster', state)).toEqual([
    'f-cluster-kops',
    'f-cluster-kops-team',
    'f-cluster-kops-2020',
    'f-cluster-kops-planned',
    'f-cluster-kops-2',
    'f-cluster-gke',
  ]);
});

test('what is not stated has none', () => {
  expect(statementAnchors('cluster', 'not-stated')).toEqual([]);
});

test('entries are numbered from the second of a kind on', () => {
  expect(entryAnchors('timeline', ['moved', 'incident', 'moved', 'moved'])).toEqual([
    'f-timeline-moved',
    'f-timeline-incident',
    'f-timeline-moved-2',
    'f-timeline-moved-3',
  ]);
});

test('whatever the statements, anchors are unique, fit for an address, and later entries move none', () => {
  const statement: fc.Arbitrary<Statement> = fc.record(
    {
      is: fc.constantFrom('kops', 'kops-2', 'none'),
      status: fc.constantFrom(...statuses),
      scope: fc.constantFrom('team', 'component'),
      since: fc.constantFrom(year('2019'), year('2020')),
      at: fc.constant(['a#S1']),
    },
    { requiredKeys: ['is', 'at'] },
  );
  fc.assert(
    fc.property(fc.array(statement, { maxLength: 8 }), (state) => {
      const anchors = statementAnchors('cluster', state);
      expect(new Set(anchors).size).toBe(state.length);
      for (const anchor of anchors) expect(anchor).toMatch(/^f-[a-z0-9-]+$/);
      expect(statementAnchors('cluster', state.slice(0, -1))).toEqual(
        anchors.slice(0, Math.max(0, state.length - 1)),
      );
    }),
  );
});
