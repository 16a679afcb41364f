// `npm run bench`: sizes and durations of the built site against their budgets, as a table.
// It measures what `npm run build` left in out/; a missed budget is shown, and the exit code is 1.
// Durations are medians of several runs in this process; on a busy machine they only grow.
// `npm run bench -- search` measures the search beside other engines instead, `npm run bench -- check` the
// checker on large content; both need no out/.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { runCheckBench } from '#lib/bench/check/run-check-bench.node';
import { proseTwice } from '#lib/bench/prose-twice.node';
import { brotliSize } from '#lib/bench/search/brotli-size.node';
import { runSearchBench } from '#lib/bench/search/run-search-bench.node';
import { loadCasebook } from '#lib/casebook.node';
import { type PageWeight, pageWeight } from '#lib/export/page-weight.node';
import { workerScript } from '#lib/search/worker-script.node';
import { median } from '../bench/median';
import { medianMs } from '../bench/median-ms';
import { type Row, table } from '../bench/table';
import { prerenderedPairs } from '../likeness/prerendered-pairs';
import { locales } from '../locales';
import { aliasGroups, caseDocuments } from '../search/case-documents';
import { createEngine } from '../search/engine';
import { buildSearchFiles } from '../search/search-files';
import { basePath, contentDir } from '../site';

const KB = 1024;
const out = 'out';

const queries = [
  'kubernetes',
  'datadog',
  'EKS 移行',
  '撤退',
  'grafna',
  'なぜECSを選ばなかったのか',
];

async function main(): Promise<number> {
  if (!existsSync(join(out, 'index.html'))) {
    console.error('There is no out/ to measure: run "npm run build" first.');
    return 2;
  }
  const { book } = loadCasebook(contentDir);
  if (!book) {
    console.error('The content has problems: run "npm run check".');
    return 2;
  }
  const weigh = (page: string) => pageWeight(out, page, basePath);
  const heaviest = (pages: PageWeight[], by: keyof PageWeight) =>
    Math.max(...pages.map((page) => page[by]));
  const cases = book.cases.flatMap(({ id }) => [`en/cases/${id}`, `ja/cases/${id}`]).map(weigh);
  const pairs = prerenderedPairs(book)
    .flatMap((pair) => [`en/compare/${pair}`, `ja/compare/${pair}`])
    .map(weigh);
  const list = ['en/cases', 'ja/cases'].map(weigh);
  const insights = ['en/insights', 'ja/insights'].map(weigh);

  const sections = book.cases
    .flatMap(({ id }) => [`en/${id}`, `ja/${id}`])
    .map((name) => brotliSize(readFileSync(join(out, 'sections', `${name}.json`))));

  const files = buildSearchFiles(caseDocuments(book), aliasGroups(book));
  const heaviestFile = (part: 'lead' | 'body') =>
    Math.max(...locales.map((locale) => brotliSize(JSON.stringify(files[locale][part]))));
  const engine = createEngine({
    locale: 'ja',
    load: async (locale, depth) =>
      structuredClone(files[locale][depth === 'lead' ? 'lead' : 'body']),
  });
  await engine.load('full');
  const search = await medianMs(50, async () => {
    for (const query of queries) await engine.search(query, { limit: 10 });
  });

  const prose = await proseTwice(book);

  const rows: Row[] = [
    bytes('case page: HTML, brotli, median', median(cases.map((page) => page.htmlBrotli)), 15 * KB),
    // Of a case with 45 recorded decisions; a page with all its facts in it has to weigh more.
    bytes('case page: HTML, brotli, heaviest', heaviest(cases, 'htmlBrotli'), 40 * KB),
    bytes('case page: framework JavaScript', heaviest(cases, 'scriptBrotli'), 0),
    bytes('case page: own script, raw', heaviest(cases, 'inlineScript'), 4 * KB),
    bytes('pair page: HTML, brotli, median', median(pairs.map((page) => page.htmlBrotli)), 15 * KB),
    bytes('pair page: HTML, brotli, heaviest', heaviest(pairs, 'htmlBrotli'), 15 * KB),
    bytes('list of cases: JavaScript, brotli', heaviest(list, 'scriptBrotli'), 140 * KB),
    bytes('list of cases: HTML, brotli', heaviest(list, 'htmlBrotli')),
    bytes('search worker, gzip', gzipSync(workerScript(), { level: 9 }).length, 25 * KB),
    bytes('search: before the first answer, brotli', heaviestFile('lead')),
    bytes('search: after it, brotli', heaviestFile('body')),
    bytes('words of a case for excerpts, brotli, median', median(sections), 10 * KB),
    bytes('words of a case for excerpts, brotli, heaviest', Math.max(...sections), 20 * KB),
    bytes('insights: HTML, brotli', heaviest(insights, 'htmlBrotli'), 60 * KB),
    bytes('style sheet, brotli', heaviest(cases, 'styleBrotli'), 20 * KB),
    duration(
      'check of all content',
      await medianMs(5, async () => void loadCasebook(contentDir)),
      2000,
    ),
    duration('prose of all cases, compiled', prose.firstMs),
    row('the same again, in parts of it', prose.againMs / prose.firstMs, 1 / 3, (part) =>
      part.toFixed(3),
    ),
    duration(`search, ${queries.length} queries, all text`, search),
  ];
  console.log(
    `${book.cases.length} cases, ${process.version}, ${process.platform} ${process.arch}\n`,
  );
  console.log(table(rows));
  return rows.some(({ isMissed }) => isMissed) ? 1 : 0;
}

function bytes(what: string, value: number, budget?: number): Row {
  const text = (n: number) => `${(n / KB).toFixed(1)} KB`;
  return row(what, value, budget, text);
}

function duration(what: string, value: number, budget?: number): Row {
  return row(what, value, budget, (ms) => `${ms.toFixed(1)} ms`);
}

function row(
  what: string,
  value: number,
  budget: number | undefined,
  text: (n: number) => string,
): Row {
  return {
    what,
    value: text(value),
    budget: budget === undefined ? '' : `≤ ${text(budget)}`,
    isMissed: budget !== undefined && value > budget,
  };
}

const [topic, ...args] = process.argv.slice(2);
process.exitCode = await (topic === 'search'
  ? runSearchBench(args)
  : topic === 'check'
    ? runCheckBench()
    : main());
