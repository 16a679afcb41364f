// Measures one engine on one base, alone in its process. Run Node with --expose-gc.
import { setTimeout } from 'node:timers/promises';
import { brotliSize } from '#lib/bench/search/brotli-size.node';
import { measureCold } from '#lib/bench/search/measure-cold.node';
import type { Ask, IndexFiles, Peer } from './peer';
import { percentile } from './percentile';
import type { BenchQuery } from './queries';
import { type Base, notAsked, type Percentiles, type SearchMeasures } from './task';
import { typedPrefixes } from './typed-prefixes';

type Typed = Pick<BenchQuery, 'query' | 'locale'>;

/** Milliseconds of asking: an engine that is slow on a large base would take hours. */
const warmUpTime = 2000;
const mostTime = 7000;

export async function measurePeer(peer: Peer, base: Base): Promise<SearchMeasures> {
  const [build, files] = await timedRun(() => peer.build(base));
  const before = await usedMemory();
  const [load, ask] = await timedRun(() => peer.load(files));
  const heap = (await usedMemory()) - before;

  await askAll(ask, base.queries, warmUpTime);
  const asked = await askAll(ask, base.queries, mostTime);
  const typed = await askAll(ask, typedPrefixes(base.queries), mostTime / 2);
  const durations = (fits: (query: BenchQuery) => boolean) =>
    asked.flatMap(({ ms }, i) => (base.queries[i] && fits(base.queries[i]) ? ms : []));
  const times = {
    typing: timesOf(typed.map(({ ms }) => ms)),
    'several words': timesOf(durations((one) => one.query.includes(' ') && !isJapanese(one))),
    Japanese: timesOf(durations(isJapanese)),
    typo: timesOf(durations(({ kind }) => kind === 'typo')),
  };
  const data = Object.entries(files).filter(([name]) => !isProgram(name));
  return {
    peer: peer.name,
    setting: peer.setting,
    build,
    files: data.length,
    ...weigh(data),
    ...(await measureCold(peer, files, base.queries)),
    load,
    heap,
    times,
    places: base.queries.map(({ right }, i) => placeOf(asked[i]?.found, right)),
  };
}

/** Programs are not compared: only what is shipped of the base. */
const isProgram = (name: string) => /\.js$|^wasm/.test(name);

const isJapanese = ({ query }: Typed) => /[\p{Script=Han}\p{Script=Katakana}]/u.test(query);

/** Asks in order, until time is up. */
async function askAll(ask: Ask, queries: readonly Typed[], mostMs: number) {
  const end = performance.now() + mostMs;
  const answers: { ms: number; found: readonly string[] }[] = [];
  for (const { query, locale } of queries) {
    if (performance.now() > end) break;
    const [ms, found] = await timedRun(() => ask(query, locale));
    answers.push({ ms, found });
  }
  return answers;
}

function placeOf(found: readonly string[] | undefined, right: readonly string[]): number {
  return found ? found.findIndex((id) => right.includes(id)) + 1 : notAsked;
}

function timesOf(durations: readonly number[]): Percentiles | undefined {
  if (durations.length === 0) return undefined;
  return { p50: percentile(durations, 0.5), p95: percentile(durations, 0.95) };
}

async function timedRun<T>(run: () => T | Promise<T>): Promise<[ms: number, result: T]> {
  const start = performance.now();
  const result = await run();
  return [performance.now() - start, result];
}

/** After what is no longer used has gone, buffers too, which go a turn later. */
async function usedMemory(): Promise<number> {
  if (!globalThis.gc) throw new Error('run Node with --expose-gc');
  for (let i = 0; i < 3; i++) {
    globalThis.gc();
    await setTimeout(20);
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function weigh(files: readonly (readonly [string, IndexFiles[string]])[]) {
  let raw = 0;
  let brotli = 0;
  for (const [, content] of files) {
    raw += Buffer.from(content as string).length;
    brotli += brotliSize(content);
  }
  return { raw, brotli };
}
