import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countValues, type Selectable, selectCases } from './select';

const card = (id: string, values: Record<string, string[]>): Selectable => ({ id, values });

const cards = [
  card('a', { cluster: ['kops', 'gke'], cicd: ['none'] }),
  card('b', { cluster: ['gke'], cicd: ['argo-cd'] }),
  card('c', { cluster: ['not-stated'], cicd: ['argo-cd'] }),
];
const ids = (found: readonly Selectable[]) => found.map(({ id }) => id);

test('or within a facet, and across facets, in the given order', () => {
  expect(ids(selectCases(cards, {}))).toEqual(['a', 'b', 'c']);
  expect(ids(selectCases(cards, { cluster: ['kops', 'not-stated'] }))).toEqual(['a', 'c']);
  expect(ids(selectCases(cards, { cluster: ['gke'], cicd: ['argo-cd'] }))).toEqual(['b']);
  expect(ids(selectCases(cards, { cluster: [] }))).toEqual(['a', 'b', 'c']);
});

test('a search narrows further', () => {
  expect(ids(selectCases(cards, { cluster: ['gke'] }, new Set(['b', 'c'])))).toEqual(['b']);
  expect(selectCases(cards, {}, new Set())).toEqual([]);
});

test('what no card has selects nothing', () => {
  expect(selectCases(cards, { cluster: ['nomad'] })).toEqual([]);
  expect(selectCases(cards, { nofacet: ['x'] })).toEqual([]);
});

test('counts ignore the choice in their own facet and heed the others', () => {
  const chosen = { cluster: ['kops'], cicd: ['argo-cd'] };
  expect([...countValues(cards, 'cluster', chosen)]).toEqual([
    ['gke', 1],
    ['not-stated', 1],
  ]);
  expect([...countValues(cards, 'cicd', chosen)]).toEqual([['none', 1]]);
});

const facets = ['cluster', 'cicd', 'mesh'];
const value = fc.constantFrom('a', 'b', 'c', 'none', 'not-stated');
const anyCards = fc
  .array(
    fc.record(
      Object.fromEntries(
        facets.map((facet) => [facet, fc.uniqueArray(value, { minLength: 1, maxLength: 3 })]),
      ),
    ),
    { maxLength: 10 },
  )
  .map((all) => all.map((values, i) => card(`case-${i}`, values as Record<string, string[]>)));
const anyChoice = fc.dictionary(
  fc.constantFrom(...facets),
  fc.uniqueArray(value, { maxLength: 3 }),
);
const anyWithin = fc.option(
  fc.uniqueArray(fc.nat(9).map((i) => `case-${i}`)).map((found) => new Set(found)),
  { nil: undefined },
);

test('for any base and any choice: the same as asking each case by hand', () => {
  fc.assert(
    fc.property(anyCards, anyChoice, anyWithin, (all, chosen, within) => {
      const byHand = all.filter((one) => {
        for (const facet of facets) {
          const wanted = chosen[facet] ?? [];
          if (wanted.length > 0 && !wanted.some((v) => one.values[facet]?.includes(v)))
            return false;
        }
        return within === undefined || within.has(one.id);
      });
      expect(selectCases(all, chosen, within)).toEqual(byHand);
    }),
  );
});

test('for any base and any choice: a count is what choosing that value alone would show', () => {
  fc.assert(
    fc.property(
      anyCards,
      anyChoice,
      anyWithin,
      fc.constantFrom(...facets),
      (all, chosen, within, facet) => {
        const counts = countValues(all, facet, chosen, within);
        for (const one of ['a', 'b', 'c', 'none', 'not-stated']) {
          const shown = selectCases(all, { ...chosen, [facet]: [one] }, within);
          expect(counts.get(one) ?? 0).toBe(shown.length);
        }
        expect([...counts.values()].every((count) => count > 0)).toBe(true);
      },
    ),
  );
});
