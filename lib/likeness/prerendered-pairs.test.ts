import { afterEach, expect, test, vi } from 'vitest';
import type { Case, Casebook } from '../casebook';
import { parsePair } from '../url/pairs';

afterEach(() => vi.unstubAllEnvs());

/** A base of so many cases that say little; each follows the one before. */
function baseOf(
  count: number,
  published: readonly string[] = [],
  moved: Casebook['moved'] = [],
): Casebook {
  const idOf = (i: number) => `c${String(i).padStart(4, '0')}-2020`;
  const cases = Array.from({ length: count }, (_, i) => ({
    id: idOf(i),
    company: `company-${i}`,
    ...(i > 0 && { follows: idOf(i - 1) }),
    children: [],
    followedBy: i + 1 < count ? [idOf(i + 1)] : [],
    relatedBothWays: [],
    states: { cluster: [{ is: i % 3 ? 'kops' : 'gke', status: 'used', at: [] }] },
    scale: [],
    motives: 'not-stated',
    management: [],
    family: [],
    industry: [],
  })) as unknown as Case[];
  const cluster = ['kops', 'gke'].map((id) => ({ id, label: { en: id, ja: id } }));
  const facet = { id: 'cluster', kind: 'statements', likeness: 2, isOpenList: false, read: [] };
  const terms = { cluster };
  return { cases, published, moved, gone: [], facets: [facet], terms } as unknown as Casebook;
}

async function pairsOf(book: Casebook, scale = ''): Promise<readonly string[]> {
  vi.stubEnv('CASEBOOK_SCALE', scale);
  vi.resetModules();
  const { prerenderedPairs } = await import('./prerendered-pairs');
  return prerenderedPairs(book);
}

test('all pairs while there are few cases, each once, under its one name', async () => {
  const pairs = await pairsOf(baseOf(40));
  expect(pairs).toHaveLength((40 * 39) / 2);
  expect(new Set(pairs).size).toBe(pairs.length);
  expect(pairs.every((pair) => parsePair(pair))).toBe(true);
  expect(await pairsOf(baseOf(1))).toEqual([]);
});

test('afterwards a number that grows with the base and no faster', async () => {
  for (const count of [41, 150, 300]) {
    const pairs = await pairsOf(baseOf(count));
    expect(pairs.length).toBeGreaterThanOrEqual(count - 1);
    expect(pairs.length).toBeLessThanOrEqual(count * (6 + 2));
  }
});

test('related cases keep their page, and so does every pair ever published', async () => {
  const published = [
    '/en/compare/c0000-2020-vs-c0299-2020/',
    '/ja/compare/c0000-2020-vs-c0299-2020/#f-cluster',
    '/en/compare/c0100-2020-vs-c0290-2020/#sec-x',
    '/en/compare/c0001-2020-vs-gone-2020/',
    '/en/compare/',
    '/en/cases/c0000-2020/',
  ];
  const without = await pairsOf(baseOf(300));
  const pairs = await pairsOf(baseOf(300, published));
  expect(pairs).toContain('c0100-2020-vs-c0101-2020');
  const added = pairs.filter((pair) => !without.includes(pair));
  expect(added).toEqual(['c0000-2020-vs-c0299-2020', 'c0100-2020-vs-c0290-2020']);
});

test('a small base treated as a large one has the pairs of a large one', async () => {
  expect((await pairsOf(baseOf(30), 'large')).length).toBeLessThan((30 * 29) / 2);
});

test('a pair that was published under an old id has its page under the new one', async () => {
  const published = ['/en/compare/c0000-2020-vs-old-2020/'];
  const move = { from: '/cases/old-2020/', to: '/cases/c0299-2020/' };
  const without = await pairsOf(baseOf(300));
  const pairs = await pairsOf(baseOf(300, published, [move]));
  expect(pairs.filter((pair) => !without.includes(pair))).toEqual(['c0000-2020-vs-c0299-2020']);
});
