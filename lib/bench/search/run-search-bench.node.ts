// The command line of the bench of the search: options in, tables on standard output, exit code out.
import { writeFileSync } from 'node:fs';
import { runChild } from '#lib/bench/search/child.node';
import { readOptions, usage } from '#lib/bench/search/options.node';
import { searchBench } from '#lib/bench/search/search-bench.node';
import { loadCasebook } from '#lib/casebook.node';
import { contentDir } from '#lib/site';
import { report } from './report';

export async function runSearchBench(args: readonly string[]): Promise<number> {
  const [flag, task, file] = args;
  if (flag === '--task' && task && file) {
    await runChild(task, file);
    return 0;
  }
  let options: ReturnType<typeof readOptions>;
  try {
    options = readOptions(args);
  } catch (error) {
    console.error(`${(error as Error).message}\n${usage}`);
    return 2;
  }
  const { book } = loadCasebook(contentDir);
  if (!book) {
    console.error('The content has problems: run "npm run check".');
    return 2;
  }
  const results = await searchBench(book, options);
  if (options.json !== undefined) {
    writeFileSync(options.json, `${JSON.stringify(results, null, 2)}\n`);
  }
  console.log(report(results));
  return 0;
}
