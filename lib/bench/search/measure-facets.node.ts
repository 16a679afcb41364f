// Measures the counting of facets, one way of counting after the other, and that all count the same.
import { isDeepStrictEqual } from 'node:util';
import { ANY } from '#lib/url/filters';
import { type Chosen, facetEngines } from './facet-engines';
import type { Facts } from './facts';
import { percentile } from './percentile';
import { createRandom } from './random';
import type { FacetMeasures } from './task';

const states = 200;
const warmUp = 20;

/** @throws Error when two engines count differently: then one of them measures something else. */
export function measureFacets(facts: readonly Facts[], seed: number): FacetMeasures[] {
  const choices = chosenStates(facts, seed);
  let expected: unknown[] | undefined;
  return Object.entries(facetEngines).map(([engine, create]) => {
    const start = performance.now();
    const { count } = create(facts);
    const build = performance.now() - start;
    const counts = choices.slice(0, warmUp).map((chosen) => asGiven(count(chosen).read()));
    expected ??= counts;
    if (!isDeepStrictEqual(counts, expected)) throw new Error(`${engine} counts differently`);
    const durations = choices.slice(warmUp).map((chosen) => {
      const from = performance.now();
      count(chosen);
      return performance.now() - from;
    });
    return {
      engine,
      build,
      counts: { p50: percentile(durations, 0.5), p95: percentile(durations, 0.95) },
    };
  });
}

/** Values that some case has, in one to four facets. */
function chosenStates(facts: readonly Facts[], seed: number): Chosen[] {
  const random = createRandom(seed);
  return Array.from({ length: states }, () => {
    const facets = random.sample(Object.keys(facts[0]?.values ?? {}), random.between(1, 4));
    return Object.fromEntries(
      facets.map((facet) => [facet, [random.pick(random.pick(facts).values[facet] ?? [])]]),
    );
  });
}

/** Only what cases have: ours also counts `any`, the others may tell of zeros. */
function asGiven(counts: Readonly<Record<string, Readonly<Record<string, number>>>>) {
  return Object.fromEntries(
    Object.entries(counts).map(([facet, found]) => [
      facet,
      Object.fromEntries(
        Object.entries(found)
          .filter(([value, count]) => value !== ANY && count > 0)
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      ),
    ]),
  );
}
