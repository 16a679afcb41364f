// What a page fetches before the first query and for it, when it has nothing yet.
import { brotliSize } from '#lib/bench/search/brotli-size.node';
import { locales } from '#lib/locales';
import type { IndexFiles, Peer } from './peer';
import { percentile } from './percentile';
import type { BenchQuery } from './queries';
import type { SearchMeasures } from './task';

/** Milliseconds: an engine that starts slowly is asked fewer of them. */
const mostTime = 7000;

export async function measureCold(
  peer: Peer,
  files: IndexFiles,
  queries: readonly BenchQuery[],
): Promise<Pick<SearchMeasures, 'first' | 'cold'>> {
  if (!peer.isFirst || !peer.askCold) return {};
  const sizes = new Map<string, number>();
  const sizeOf = (name: string): number => {
    const size = sizes.get(name) ?? brotliSize(files[name] ?? '');
    sizes.set(name, size);
    return size;
  };
  const sum = (names: readonly string[]) => names.reduce((all, name) => all + sizeOf(name), 0);
  const first = locales.map((locale) =>
    sum(Object.keys(files).filter((name) => peer.isFirst?.(name, locale))),
  );
  const end = performance.now() + mostTime;
  const fetched: (readonly string[])[] = [];
  for (const { query, locale } of queries) {
    if (performance.now() > end) break;
    fetched.push(await peer.askCold(files, query, locale));
  }
  const percentiles = (values: readonly number[]) => ({
    p50: percentile(values, 0.5),
    p95: percentile(values, 0.95),
  });
  return {
    first: Math.max(...first),
    cold: {
      requests: percentiles(fetched.map(({ length }) => length)),
      bytes: percentiles(fetched.map(sum)),
    },
  };
}
