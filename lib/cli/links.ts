// `npm run links`: asks politely whether the pages that content links to still answer. Never a gate:
// exit 0 whatever it finds, 1 for errors with --strict, 2 wrong usage or a fault of the program.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { openAnswerCache } from '#lib/review/links/answer-cache.node';
import { ask, publicNetwork } from '#lib/review/links/ask.node';
import { readBase } from '#lib/review/readable-base.node';
import { formatProblem } from '../problems';
import { checkLink, type Verdict } from '../review/links/check-link';
import { checkLinks } from '../review/links/check-links';
import { hostGate } from '../review/links/host-gate';
import { linkReport } from '../review/links/link-report';
import { type OutsideLink, outsideLinks } from '../review/links/outside-links';
import { loadSuppressions, type Suppression } from '../review/links/suppressions';
import { linkMarkdown, linkText } from '../review/links/write-link-report';
import { basePath, baseUrl, contentDir } from '../site';
import { decodeText } from '../text/encoding';

const usage =
  'Usage: npm run links -- [--only ID] [--format text|json|markdown] [--cache FILE] [--suppressions FILE] [--content DIR] [--strict]';

class UsageError extends Error {}

/** Time between two requests to one host. */
const pause = 1000;
const timeout = 10_000;

async function main(): Promise<number> {
  const options = readOptions();
  const { format, only } = options;
  const suppressions = readSuppressions(options.suppressions);
  const links = wantedLinks(options.content, only);
  const today = new Date().toISOString().slice(0, 10);
  const cache = options.cache === undefined ? undefined : openAnswerCache(options.cache, today);

  const site = baseUrl ? `; +${baseUrl}${basePath}/` : '';
  const userAgent = `Casebook-links (asks once in a while whether a cited page is still there${site})`;
  const gate = hostGate(() => sleep(pause));
  const asking = {
    ask: (url: URL, method: 'HEAD' | 'GET') =>
      gate.enter(url.host, () => ask(url, method, { network: publicNetwork, userAgent, timeout })),
    sleep: (milliseconds: number) => sleep(milliseconds),
    leave: gate.close,
    now: Date.now,
  };
  const check = async (url: string): Promise<Verdict> => {
    if (cache?.has(url)) return { state: 'answers' };
    const verdict = await checkLink(url, asking);
    if (verdict.state === 'answers') cache?.note(url);
    return verdict;
  };
  const isWhole = only === undefined;
  const report = linkReport(await checkLinks(links, check), { suppressions, today, isWhole });
  cache?.save();
  const write = { text: linkText, markdown: linkMarkdown, json: asJson }[format];
  process.stdout.write(write(report));
  return options.strict && report.findings.some(({ weight }) => weight === 'error') ? 1 : 0;
}

const asJson = (report: unknown): string => `${JSON.stringify(report, null, 2)}\n`;

function wantedLinks(content: string, only: string | undefined): OutsideLink[] {
  const { book } = readBase(content);
  const links = outsideLinks(book);
  if (only === undefined) return links;
  // Of a case also its sources, which carry most of its links.
  const own = book.cases.find(({ id }) => id === only)?.sources ?? [];
  const ids = [only, ...own.map(({ source }) => source.id)];
  const wanted = links.filter(({ uses }) => uses.some(({ id }) => ids.includes(id)));
  if (wanted.length === 0) throw new UsageError(`nothing called "${only}" names a link`);
  return wanted;
}

function readSuppressions(file: string): readonly Suppression[] {
  if (!existsSync(file)) return [];
  const { source, problems: found } = decodeText(file, readFileSync(file));
  if (!source) throw new UsageError(found.map(formatProblem).join('\n'));
  const { suppressions, problems } = loadSuppressions(source);
  if (problems.length > 0) throw new UsageError(problems.map(formatProblem).join('\n'));
  return suppressions;
}

const formats = ['text', 'json', 'markdown'] as const;

function readOptions() {
  const { values } = parse();
  const format = formats.find((one) => one === values.format);
  if (!format) {
    throw new UsageError(`--format must be one of ${formats.join(', ')}, got "${values.format}"`);
  }
  const content = resolve(values.content);
  if (!statSync(content, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`there is no folder "${content}"`);
  }
  return { ...values, content, format };
}

function parse() {
  try {
    return parseArgs({
      options: {
        only: { type: 'string' },
        format: { type: 'string', default: 'text' },
        cache: { type: 'string' },
        suppressions: { type: 'string', default: '.github/link-suppressions.yaml' },
        content: { type: 'string', default: contentDir },
        strict: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  const { message } = error as Error;
  const isUsage = error instanceof UsageError;
  console.error(isUsage ? `${message}\n${usage}` : `The check of links itself failed: ${message}`);
  process.exitCode = 2;
}
