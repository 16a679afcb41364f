// The results as Markdown: machine, costs, answers by kind and facet counts for every size. It must not
// judge: what the figures mean stands in BENCHMARKS.md.
import { markdownTable } from '../markdown-table';
import type { BenchQuery } from './queries';
import type { BaseResults, BenchResults } from './results';
import { notAsked, type Percentiles, type SearchMeasures, timed } from './task';

const shown = 3;

export function report({ machine, versions, seed, runs, bases }: BenchResults): string {
  const { cpu, cores, memoryGb, node, platform } = machine;
  const packages = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return [
    `${cpu}, ${cores} cores, ${memoryGb} GB; Node ${node}, ${platform}; seed ${seed}, medians of ${runs} runs.`,
    `${packages.join(', ')}.`,
    ...bases.flatMap((base) => sections(base)),
    '## Settings',
    (bases[0]?.search ?? []).map(({ peer, setting }) => `- ${peer}: ${setting}.`).join('\n'),
  ].join('\n\n');
}

function sections(base: BaseResults): string[] {
  const { size, characters, queries } = base;
  return [
    `## ${size.toLocaleString('en')} cases`,
    `${(characters / 1e6).toFixed(2)} million characters in both languages; ${queries.length} queries with known answers.`,
    '### Costs',
    costs(base),
    '### Costs of the first query',
    firstCosts(base),
    `### Queries with a right answer among the first ${shown}`,
    answers(base),
    ...(base.facets.length > 0 ? ['### Facet counts', facets(base)] : []),
  ];
}

function costs({ search }: BaseResults): string {
  const head = ['engine', 'build ms', 'files', 'raw KB', 'brotli KB', 'load ms', 'heap MB'];
  const lines = search.map((one) => [
    one.peer,
    ms(one.build),
    String(one.files),
    ...[one.raw, one.brotli].map((bytes) => (bytes / 1024).toFixed(0)),
    ms(one.load),
    (one.heap / 1024 ** 2).toFixed(1),
    ...timed.map((sort) => times(one.times[sort])),
  ]);
  return markdownTable([...head, ...timed.map((sort) => `${sort} p50/p95 ms`)], lines);
}

/** Of the engines that can do with a part of their files. */
function firstCosts({ search }: BaseResults): string {
  const kb = (bytes: number) => (bytes / 1024).toFixed(1);
  const lines = search.flatMap(({ peer, first, cold }) =>
    first !== undefined && cold
      ? [
          [
            peer,
            kb(first),
            `${cold.requests.p50}/${cold.requests.p95}`,
            `${kb(cold.bytes.p50)}/${kb(cold.bytes.p95)}`,
          ],
        ]
      : [],
  );
  const head = ['engine', 'before it, brotli KB', 'requests p50/p95', 'brotli KB p50/p95'];
  return markdownTable(head, lines);
}

function answers({ search, queries }: BaseResults): string {
  const kinds = [...new Set(queries.map(({ kind }) => kind))].sort(
    (a, b) => Number(isReal(b)) - Number(isReal(a)) || (a < b ? -1 : 1),
  );
  const columns: readonly (readonly [string, (query: BenchQuery) => boolean])[] = [
    ['made up, en', ({ kind, locale }) => !isReal(kind) && locale === 'en'],
    ['made up, ja', ({ kind, locale }) => !isReal(kind) && locale === 'ja'],
    ...kinds.map((kind) => [kind, (query: BenchQuery) => query.kind === kind] as const),
  ];
  const names = search.map(({ peer }) => peer);
  const lines = columns.map(([name, fits]) => [
    name,
    ...search.map((one) => share(one, queries, fits)),
  ]);
  return markdownTable(['queries', ...names], lines);
}

const isReal = (kind: string) => kind.startsWith('real');

function share(
  { places }: SearchMeasures,
  queries: readonly BenchQuery[],
  fits: (query: BenchQuery) => boolean,
): string {
  const own = places.filter((place, i) => place !== notAsked && queries[i] && fits(queries[i]));
  const hits = own.filter((place) => place > 0 && place <= shown).length;
  return `${hits}/${own.length}`;
}

function facets({ facets: measured }: BaseResults): string {
  const lines = measured.map((one) => [one.engine, ms(one.build), times(one.counts)]);
  return markdownTable(['engine', 'index ms', 'all counts p50/p95 ms'], lines);
}

function times(found: Percentiles | undefined): string {
  return found ? `${ms(found.p50)}/${ms(found.p95)}` : '–';
}

/** Two digits that count: more would be noise. */
function ms(value: number): string {
  return value >= 10 ? value.toFixed(0) : String(Number(value.toPrecision(2)));
}
