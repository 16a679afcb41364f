// What an engine is asked while words are typed: every beginning of each of them.
import type { BenchQuery } from './queries';

const words = 4;

/** The first letters of the names of tools, one letter more each time. */
export function typedPrefixes(
  queries: readonly BenchQuery[],
): Pick<BenchQuery, 'query' | 'locale'>[] {
  const locales = [...new Set(queries.map(({ locale }) => locale))];
  return locales.flatMap((locale) =>
    queries
      .filter((one) => one.locale === locale && one.kind === 'tool')
      .slice(0, words)
      .flatMap(({ query }) =>
        Array.from(query, (_, i) => ({ query: query.slice(0, i + 1), locale })),
      ),
  );
}
