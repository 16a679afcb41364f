// `npm run bench -- search`: Casebook's search beside other engines, on bases of several sizes.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { facetTask } from '#lib/bench/search/child.node';
import { createBase } from '#lib/bench/search/create-base.node';
import type { BenchOptions } from '#lib/bench/search/options.node';
import { peers } from '#lib/bench/search/peers.node';
import { runTask } from '#lib/bench/search/run-task.node';
import type { Casebook } from '#lib/casebook';
import { middle } from './middle';
import { createProgress } from './progress';
import type { BaseResults, BenchResults } from './results';
import type { FacetMeasures, SearchMeasures } from './task';

const GB = 1024 ** 3;

export async function searchBench(
  book: Casebook,
  { sizes, runs, seed, engines }: BenchOptions,
): Promise<BenchResults> {
  const names = engines.length > 0 ? engines : Object.keys(peers);
  const tasks = engines.length > 0 ? names : [facetTask, ...names];
  const progress = createProgress(process.stderr, sizes.length * runs * tasks.length);
  const bases: BaseResults[] = [];
  for (const size of sizes) {
    const base = createBase(book, size, seed);
    const results = await inBaseFile(JSON.stringify(base), async (file) => {
      const found = new Map<string, unknown[]>(tasks.map((task) => [task, []]));
      // Interleaved: what slows the machine down for a while slows all of them.
      for (let run = 1; run <= runs; run++) {
        for (const task of tasks) {
          progress.step(`${size} cases, run ${run} of ${runs}: ${task}`);
          found.get(task)?.push(await runTask(task, file));
        }
      }
      return found;
    });
    const search = names.map((peer) => middle(results.get(peer) as SearchMeasures[]));
    const counted = results.get(facetTask) as FacetMeasures[][] | undefined;
    const facets = counted ? middle(counted) : [];
    const texts = Object.values(base.documents).flat();
    const characters = texts.reduce((sum, one) => sum + one.summary.length + one.body.length, 0);
    bases.push({ size, characters, queries: base.queries, search, facets });
  }
  progress.end();
  return { machine: machine(), versions: versions(), seed, runs, bases };
}

async function inBaseFile<T>(json: string, run: (file: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'casebook-bench-'));
  try {
    const file = join(folder, 'base.json');
    writeFileSync(file, json);
    return await run(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function machine(): BenchResults['machine'] {
  return {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / GB),
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
  };
}

/** As package.json pins them. */
function versions(): Record<string, string> {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const all: Record<string, string> = { ...dependencies, ...devDependencies };
  const measured =
    /^(?:flexsearch|minisearch|@orama\/.*|lunr|lunr-languages|fuse\.js|pagefind|itemsjs)$/;
  return Object.fromEntries(Object.entries(all).filter(([name]) => measured.test(name)));
}
