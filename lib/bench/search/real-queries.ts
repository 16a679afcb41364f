// The labelled queries of the search on a generated base: real cases as anchors among made-up ones.
import type { LabelledQuery } from '#lib/search/labelled-query';
import type { Facts } from './facts';
import type { BenchQuery } from './queries';

/** Those whose right answers are in the base. Queries without own answers are left to the tests. */
export function realQueries(
  labelled: readonly LabelledQuery[],
  facts: readonly Facts[],
  kind: string,
): BenchQuery[] {
  const there = new Set(facts.map(({ id }) => id));
  return labelled
    .filter(({ same }) => same === undefined)
    .map(({ query, locale, expect = [], of = [] }) => {
      const stating = of.flatMap((statement) => facts.filter((one) => states(one, statement)));
      const right = [...expect, ...stating.map(({ id }) => id)].filter((id) => there.has(id));
      return { query, locale, kind, right: [...new Set(right)] };
    })
    .filter(({ right }) => right.length > 0);
}

/** @param statement `mesh/istio` for what a case counts as, `mesh/istio planned` for one status. */
function states({ values, statements }: Facts, statement: string): boolean {
  const [path = '', wanted] = statement.split(' ');
  const [facet = '', term = ''] = path.split('/');
  if (wanted === undefined) return values[facet]?.includes(term) ?? false;
  return statements.some((one) => one.facet === facet && one.is === term && one.status === wanted);
}
