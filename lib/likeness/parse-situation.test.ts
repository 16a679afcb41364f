import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSituation, situationQuery, toggleStated } from './parse-situation';

const known = { hosting: ['aws', 'gcp'], 'team-size': ['1-3', 'from-51'] };

test('what is known is kept, the rest is named', () => {
  const query = '?team-size=from-51&hosting=gcp,-aws,moon&x=1';
  expect(parseSituation(query, known)).toEqual({
    situation: { hosting: ['gcp'], 'team-size': ['from-51'] },
    ignored: ['hosting=moon', 'x=1', 'hosting=-aws'],
  });
});

test('every situation survives its address', () => {
  const situation = fc.record({
    hosting: fc.subarray(known.hosting),
    'team-size': fc.subarray(known['team-size']),
  });
  fc.assert(
    fc.property(situation, (stated) => {
      const told = Object.fromEntries(Object.entries(stated).filter(([, list]) => list.length > 0));
      expect(parseSituation(situationQuery(told, known), known).situation).toEqual(told);
    }),
  );
});

test('a value is stated, and taken back', () => {
  const stated = toggleStated({}, 'hosting', 'aws');
  expect(stated).toEqual({ hosting: ['aws'] });
  expect(toggleStated(stated, 'hosting', 'aws')).toEqual({});
});
