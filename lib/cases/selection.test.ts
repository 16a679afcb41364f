import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Bits } from './bits';
import { rosterOf, type Selectable } from './roster';
import { createSelection } from './selection';

const card = (id: string, values: Record<string, string[]>): Selectable => ({ id, values });

const cards = [
  card('a', { cluster: ['kops', 'gke'], cicd: ['none'] }),
  card('b', { cluster: ['gke'], cicd: ['argo-cd'] }),
  card('c', { cluster: ['not-stated'], cicd: ['argo-cd'] }),
];
const selection = createSelection(rosterOf(cards));

/** Numbers of the cases with these ids. */
const bitsOf = (all: readonly Selectable[], found: ReadonlySet<string> | undefined) =>
  found &&
  Bits.of(
    all.flatMap(({ id }, i) => (found.has(id) ? [i] : [])),
    all.length,
  );

const ids = (chosen: Record<string, string[]>, within?: ReadonlySet<string>) => {
  const found = selection.select(chosen, bitsOf(cards, within));
  return cards.filter((_, i) => found.has(i)).map(({ id }) => id);
};

test('or within a facet, and across facets, in the given order', () => {
  expect(ids({})).toEqual(['a', 'b', 'c']);
  expect(ids({ cluster: ['kops', 'not-stated'] })).toEqual(['a', 'c']);
  expect(ids({ cluster: ['gke'], cicd: ['argo-cd'] })).toEqual(['b']);
  expect(ids({ cluster: [] })).toEqual(['a', 'b', 'c']);
});

test('what is excluded goes, whatever else is chosen in its facet', () => {
  expect(ids({ cluster: ['-kops'] })).toEqual(['b', 'c']);
  expect(ids({ cluster: ['gke', '-kops'] })).toEqual(['b']);
  expect(ids({ cluster: ['-not-stated'], cicd: ['argo-cd'] })).toEqual(['b']);
});

test('"any" is everything but silence and "none"', () => {
  expect(ids({ cluster: ['any'] })).toEqual(['a', 'b']);
  expect(ids({ cicd: ['any'] })).toEqual(['b', 'c']);
  expect(ids({ cicd: ['-any'] })).toEqual(['a']);
});

test('a search narrows further', () => {
  expect(ids({ cluster: ['gke'] }, new Set(['b', 'c']))).toEqual(['b']);
  expect(ids({}, new Set())).toEqual([]);
});

test('what no card has selects nothing, and excludes nothing', () => {
  expect(ids({ cluster: ['nomad'] })).toEqual([]);
  expect(ids({ nofacet: ['x'] })).toEqual([]);
  expect(ids({ cluster: ['-nomad'], nofacet: ['-x'] })).toEqual(['a', 'b', 'c']);
});

test('counts ignore the choice in their own facet and heed the others', () => {
  const { cluster, cicd } = selection.counts({ cluster: ['kops'], cicd: ['argo-cd'] });
  expect(new Map(cluster)).toEqual(
    new Map([
      ['gke', 1],
      ['any', 1],
      ['not-stated', 1],
    ]),
  );
  expect(new Map(cicd)).toEqual(new Map([['none', 1]]));
});

const facets = ['cluster', 'cicd', 'mesh'];
const values = ['a', 'b', 'c', 'none', 'not-stated'];
const value = fc.constantFrom(...values);
const anyCards = fc
  .array(
    fc.record(
      Object.fromEntries(
        facets.map((facet) => [facet, fc.uniqueArray(value, { minLength: 1, maxLength: 3 })]),
      ),
    ),
    { maxLength: 70 },
  )
  .map((all) => all.map((own, i) => card(`case-${i}`, own as Record<string, string[]>)));
const choice = fc.tuple(fc.boolean(), fc.constantFrom(...values, 'any'));
const anyChoice = fc.dictionary(
  fc.constantFrom(...facets),
  fc.uniqueArray(
    choice.map(([isOut, one]) => (isOut ? `-${one}` : one)),
    { maxLength: 3 },
  ),
);
const anyWithin = fc.option(
  fc.uniqueArray(fc.nat(69).map((i) => `case-${i}`)).map((found) => new Set(found)),
  { nil: undefined },
);

/** The slow and plain way. */
function fits(one: Selectable, chosen: Record<string, string[]>, within?: ReadonlySet<string>) {
  const has = (facet: string, wanted: string) => {
    const own = one.values[facet] ?? [];
    if (wanted !== 'any') return own.includes(wanted);
    return own.some((v) => v !== 'none' && v !== 'not-stated');
  };
  for (const [facet, list] of Object.entries(chosen)) {
    const wanted = list.filter((v) => !v.startsWith('-'));
    if (wanted.length > 0 && !wanted.some((v) => has(facet, v))) return false;
    if (list.some((v) => v.startsWith('-') && has(facet, v.slice(1)))) return false;
  }
  return within === undefined || within.has(one.id);
}

test('1,000 states: the same as asking each case by hand', () => {
  fc.assert(
    fc.property(anyCards, anyChoice, anyWithin, (all, chosen, within) => {
      const found = createSelection(rosterOf(all)).select(chosen, bitsOf(all, within));
      const shown = all.filter((_, i) => found.has(i));
      expect(shown).toEqual(all.filter((one) => fits(one, chosen, within)));
      expect(found.count()).toBe(shown.length);
    }),
    { numRuns: 1000 },
  );
});

test('1,000 states: a count is what choosing that value alone in its facet would show', () => {
  fc.assert(
    fc.property(anyCards, anyChoice, anyWithin, (all, chosen, within) => {
      const counts = createSelection(rosterOf(all)).counts(chosen, bitsOf(all, within));
      for (const facet of facets) {
        const excluded = (chosen[facet] ?? []).filter((v) => v.startsWith('-'));
        for (const one of [...values, 'any']) {
          const asked = { ...chosen, [facet]: [one, ...excluded] };
          const shown = all.filter((item) => fits(item, asked, within)).length;
          expect(counts[facet]?.get(one) ?? 0).toBe(shown);
        }
      }
    }),
    { numRuns: 1000 },
  );
});
