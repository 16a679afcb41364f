import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Casebook } from '../casebook';
import { loadCasebook } from '../casebook.node';
import { type Facet, facets, findFacet } from '../facets';
import { projectRoot } from '../testing/project-files.node';
import { bookOf } from '../testing/tiny-base.node';
import { parseFilters } from '../url/filters';
import { knownValues } from './known-values';
import { panelFacets } from './panel';
import { rosterOf } from './roster';
import { outcomesWith, sameProducts, seenWith } from './seen-with';
import { createSelection } from './selection';
import { allFacetValues } from './values';

const found = loadCasebook(join(projectRoot, 'content')).book;
if (!found) throw new Error('the content is broken');
const book: Casebook = found;

const facetOf = (id: string): Facet => findFacet(id) ?? (facets[0] as Facet);
/** By facet and value, from the raw values of each case. */
const byValue = new Map<string, Set<string>>();
for (const item of book.cases) {
  for (const [facet, values] of Object.entries(allFacetValues(book, item))) {
    for (const value of values) {
      const key = `${facet} ${value}`;
      byValue.set(key, (byValue.get(key) ?? new Set()).add(item.id));
    }
  }
}
const having = (facet: string, value: string) =>
  byValue.get(`${facet} ${value}`) ?? new Set<string>();
const parents = new Map(book.cases.map(({ id, parent }) => [id, parent]));

const rows = book.cases.map((item) => ({ id: item.id, values: allFacetValues(book, item) }));
const selection = createSelection(rosterOf(rows));
const known = knownValues(panelFacets(book, rows, 'en'));
/** How many cases the list shows at an address. */
const listed = (query: string) => {
  const { state, ignored } = parseFilters(query, known);
  expect(ignored).toEqual([]);
  const shown = selection.select(state.chosen);
  return rows.filter((_, i) => shown.has(i)).length;
};

const terms = facets.flatMap((facet) =>
  facet.terms === 'file' ? (book.terms[facet.id] ?? []).map(({ id }) => ({ facet, id })) : [],
);

test('recount: every companion is in that many cases, and nothing frequent is left out', () => {
  const derived = ['family', 'management', 'industry', 'outcome', 'rollout'];
  const told: string[] = [];
  const expected: string[] = [];
  for (const { facet, id } of terms) {
    const cases = having(facet.id, id);
    if (cases.size === 0) {
      expect(seenWith(book, facet, id)).toEqual([]);
      continue;
    }
    const name = `${facet.id} ${id}`;
    for (const { facet: other, value, together, all } of seenWith(book, facet, id)) {
      told.push(`${name} with ${other.id} ${value}: ${together}, ${all}`);
    }
    const same = sameProducts(book, facet, id).map((one) => `${one.facet.id} ${one.id}`);
    for (const other of terms) {
      const otherName = `${other.facet.id} ${other.id}`;
      if (derived.includes(other.facet.id) || [name, ...same].includes(otherName)) continue;
      const all = having(other.facet.id, other.id);
      const both = [...cases].filter((one) => all.has(one));
      const parts = both.filter((one) => cases.has(parents.get(one) ?? ''));
      if (both.length - parts.length < 2) continue;
      expected.push(`${name} with ${otherName}: ${both.length}, ${all.size}`);
    }
  }
  expect(told.toSorted()).toEqual(expected.toSorted());
  expect(told.length).toBeGreaterThan(100);
});

test('each number that is a link leads to a list of that many', () => {
  for (const { facet, id } of terms.filter(({ facet: { group } }) => group === 'platform')) {
    for (const { facet: other, value, together } of seenWith(book, facet, id)) {
      if (other.id === facet.id) continue;
      expect(listed(`?${facet.id}=${id}&${other.id}=${value}`), `${id} ${value}`).toBe(together);
    }
  }
});

test('most frequent first; of equally frequent ones the rarer', () => {
  for (const { facet, id } of terms) {
    const companions = seenWith(book, facet, id);
    for (const [i, one] of companions.entries()) {
      const next = companions[i + 1];
      if (!next) continue;
      expect(one.together).toBeGreaterThanOrEqual(next.together);
      if (one.together === next.together) expect(one.all).toBeLessThanOrEqual(next.all);
    }
  }
});

test('two invented cases share little', () => {
  const tiny = bookOf();
  const plain = (facet: string, value: string) =>
    seenWith(tiny, facetOf(facet), value).map((one) => [one.value, one.together, one.all]);
  expect(plain('cluster', 'k3s')).toEqual([['dev-speed', 2, 2]]);
  expect(plain('motive', 'dev-speed')).toEqual([['k3s', 2, 2]]);
  expect(plain('cicd', 'jenkins')).toEqual([]);
});

test('a part of a case is no second case', () => {
  const tiny = bookOf();
  const [example, sample] = tiny.cases;
  if (!example || !sample) throw new Error('no cases');
  const joined = { ...tiny, cases: [example, { ...sample, parent: example.id }] };
  expect(seenWith(joined, facetOf('cluster'), 'k3s')).toEqual([]);
});

test('outcomes: their sum is the number of cases, and each leads to a list of that many', () => {
  for (const { facet, id } of terms.filter((term) => having(term.facet.id, term.id).size > 0)) {
    const outcomes = outcomesWith(book, facet, id);
    expect(outcomes.reduce((sum, { count }) => sum + count, 0)).toBe(having(facet.id, id).size);
    if (facet.id === 'outcome') continue;
    for (const { outcome, count } of outcomes) {
      expect(listed(`?outcome=${outcome}&${facet.id}=${id}`), `${id} ${outcome}`).toBe(count);
    }
  }
});

test('a service that is platform and place is one product', () => {
  const same = (facet: string, id: string) =>
    sameProducts(book, facetOf(facet), id).map((one) => `${one.facet.id} ${one.id}`);
  expect(same('cluster', 'amazon-eks')).toEqual(['hosting aws-eks']);
  expect(same('hosting', 'aws-eks')).toEqual(['cluster amazon-eks']);
  expect(same('cluster', 'kops')).toEqual(['iac kops']);
  expect(same('monitoring', 'datadog')).toEqual([]);
});
