// `npm run report`: what a change of the content does to the base, for those who review it.
// Exit 0 whatever the content holds (the checker judges it), 2 wrong usage or a fault of the program.
import { statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findRevision, RevisionError, withContentAt } from '#lib/review/content-at-revision.node';
import { readBase } from '#lib/review/readable-base.node';
import { type ChangeReport, changeReport } from '../review/change-report';
import { reportMarkdown } from '../review/report-markdown';
import { contentDir } from '../site';

const usage =
  'Usage: npm run report -- [--base REVISION | --base-content DIR] [--content DIR] [--format markdown|json] [--out FILE]';

class UsageError extends Error {}

function main(): void {
  const options = readOptions();
  const report = compare(options);
  const text =
    options.format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : reportMarkdown(report);
  if (options.out === undefined) process.stdout.write(text);
  else writeFileSync(options.out, text);
}

type Options = ReturnType<typeof readOptions>;

function compare({ content, base, baseContent }: Options): ChangeReport {
  const after = readBase(content);
  if (baseContent !== undefined) {
    return changeReport('another copy of the content', readBase(baseContent), after);
  }
  const revision = findRevision(content, base);
  const name = `${revision.name} (${revision.commit.slice(0, 8)})`;
  return withContentAt(content, revision, (dir) => changeReport(name, readBase(dir), after));
}

function readOptions() {
  const { values } = parse();
  const { base, format, out } = values;
  if (format !== 'markdown' && format !== 'json') {
    throw new UsageError(`--format must be markdown or json, got "${format}"`);
  }
  const baseContent = values['base-content'];
  if (base !== undefined && baseContent !== undefined) {
    throw new UsageError('--base and --base-content exclude each other');
  }
  const content = resolve(values.content);
  for (const dir of [content, ...(baseContent === undefined ? [] : [resolve(baseContent)])]) {
    if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory()) {
      throw new UsageError(`there is no folder "${dir}"`);
    }
  }
  return { content, base, baseContent, format, out };
}

function parse() {
  try {
    return parseArgs({
      options: {
        base: { type: 'string' },
        'base-content': { type: 'string' },
        content: { type: 'string', default: contentDir },
        format: { type: 'string', default: 'markdown' },
        out: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

try {
  main();
} catch (error) {
  const isUsage = error instanceof UsageError || error instanceof RevisionError;
  const { message } = error as Error;
  console.error(isUsage ? `${message}\n${usage}` : `The report itself failed: ${message}`);
  process.exitCode = 2;
}
