// `npm run build`: checks the content, lets Next.js export the site, finishes the export, and only
// then puts it in the place of the last one. With an overlay it makes an internal edition, in a folder of
// its own. Exit 0 done, 1 problems in content or in the finished
// pages, 2 wrong usage or a fault of the program.
import { homedir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type Casebook, isInternalEdition } from '#lib/casebook';
import { loadCasebook } from '#lib/casebook.node';
import { type Finished, finishExport } from '#lib/export/finish-export.node';
import { extendLedger } from '#lib/export/ledger-file.node';
import { readingScript } from '#lib/export/reading-script.node';
import {
  closeWorkFolder,
  isReplaceable,
  openWorkFolder,
  replaceFolder,
} from '#lib/export/work-folder.node';
import { clearNextBuild } from '#lib/overlay/clear-next-build.node';
import { overlayProblem } from '#lib/overlay/overlay-fault.node';
import { pictures } from '#lib/publish/pictures.node';
import { tellingFolders } from '../export/machine-paths';
import { environmentSecrets } from '../export/secrets';
import { folderNames } from '../origin';
import { formatProblem, type Problem } from '../problems';
import { publications } from '../publish/publications';
import { basePath, baseUrl, contentDir, ledgerFolder, overlayDir, settingFaults } from '../site';
import { interactivePages } from '../url/paths';
import { keepLedger, type LedgerMode, ledgerModes } from './keep-ledger';
import { outFolder } from './out-folder.mjs';
import { endTogether, root, run } from './run.mjs';

const usage = 'Usage: npm run build -- [--out DIR] [--ledger write|check|off] [--verbose]';

async function main(): Promise<number> {
  const started = performance.now();
  const options = readOptions();
  const faults =
    typeof options === 'string'
      ? [options, usage]
      : [...settingFaults, ...overlayProblem(contentDir, overlayDir)];
  if (typeof options === 'string' || faults.length > 0) {
    console.error(faults.join('\n'));
    return 2;
  }
  const book = validContent();
  if (!book) return 1;

  const { target, ledger, verbose } = options;
  const raw = openWorkFolder(join(root, '.cache', 'export'));
  const work = openWorkFolder(`${target}.tmp`);
  const clear = () => {
    [raw, work].forEach(closeWorkFolder);
    if (overlayDir) clearNextBuild(root);
  };
  endTogether((code: number) => {
    clear();
    return code;
  });
  try {
    if (!(await exportSite(raw, verbose))) return 2;
    const finishing = performance.now();
    const site = join(work, 'site');
    const finished = await finishExport({
      raw,
      target: site,
      basePath,
      baseUrl,
      ownScript: readingScript(),
      interactivePages: interactivePages(),
      publications: (pages) => [...publications(book, pages), ...pictures(book)],
      addresses: book,
      isInternal: isInternalEdition(book),
      secrets: environmentSecrets(process.env),
      machineFolders: tellingFolders([
        root.replace(/[/\\]$/, ''),
        homedir(),
        resolve(contentDir),
        ...(overlayDir ? [resolve(overlayDir)] : []),
      ]),
    });
    const folders = {
      content: resolve(contentDir),
      overlay: overlayDir === undefined ? undefined : resolve(overlayDir),
    };
    const { problems, added } = keepLedger(ledger, folders, finished.site, book);
    if (finished.problems.length + problems.length > 0) {
      return refuse([...finished.problems, ...problems]);
    }
    // A signal that came while this program was busy is heard here, before anything is replaced.
    await setImmediate();
    replaceFolder(site, target, join(work, 'old'));
    extendLedger(resolve(ledgerFolder({ contentDir, overlayDir })), added);
    summarise(finished, target, [started, finishing, performance.now()]);
    if (added.length > 0) {
      const file = `${folderNames[book.edition]}/published-urls.txt`;
      console.log(`${added.length} new addresses noted in ${file}; commit it with the change.`);
    }
    return 0;
  } finally {
    clear();
  }
}

interface Options {
  readonly target: string;
  readonly ledger: LedgerMode;
  readonly verbose: boolean;
}

function readOptions(): Options | string {
  try {
    const { values } = parseArgs({
      options: {
        out: { type: 'string', default: outFolder(overlayDir !== undefined) },
        ledger: { type: 'string', default: 'write' },
        verbose: { type: 'boolean', default: false },
      },
    });
    const target = resolve(values.out);
    const isForPublic = `${target}/`.startsWith(`${join(root, outFolder(false))}/`);
    if (overlayDir !== undefined && isForPublic) {
      return `${values.out} is for the public site; an internal edition goes to ${outFolder(true)}, or name another folder.`;
    }
    if (!isReplaceable(target)) {
      return `${values.out} holds files that no build made; a build would delete them.`;
    }
    const ledger = ledgerModes.find((mode) => mode === values.ledger);
    if (!ledger)
      return `--ledger must be one of ${ledgerModes.join(', ')}, got "${values.ledger}".`;
    return { target, ledger, verbose: values.verbose };
  } catch (error) {
    return (error as Error).message;
  }
}

function validContent(): Casebook | undefined {
  const { book, problems } = loadCasebook(
    resolve(contentDir),
    overlayDir === undefined ? undefined : resolve(overlayDir),
  );
  for (const problem of problems) console.log(formatProblem(problem));
  if (!book) console.log(`${problems.length} problem(s) in content; nothing was built.`);
  return book;
}

async function exportSite(raw: string, verbose: boolean): Promise<boolean> {
  const { code, output } = await run('next build', {
    show: verbose,
    env: {
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      // Next.js would otherwise mend the lockfile over the network.
      NEXT_IGNORE_INCORRECT_LOCKFILE: '1',
      CASEBOOK_EXPORT_DIR: relative(root, raw),
    },
  });
  if (code !== 0) console.error(`${output}Next.js could not build the site.`);
  return code === 0;
}

function refuse(problems: readonly Problem[]): number {
  for (const problem of problems) console.log(formatProblem(problem));
  console.log(`${problems.length} problem(s) in the finished pages; nothing was replaced.`);
  return 1;
}

function summarise(finished: Finished, target: string, times: [number, number, number]): void {
  const [started, finishing, done] = times;
  const seconds = (from: number) => ((done - from) / 1000).toFixed(1);
  const size = (finished.bytes / 1e6).toFixed(1);
  console.log(
    `${relative(root, target) || target}: ${finished.pages} pages, ${finished.files} files, ${size} MB ` +
      `in ${seconds(started)} s, ${seconds(finishing)} s of it for finishing`,
  );
  if (overlayDir !== undefined) console.log('Internal edition: not to be published.');
  if (!baseUrl) {
    console.log(
      'CASEBOOK_BASE_URL is not set: canonical links, feeds and the sitemap start at the base path.',
    );
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(`The build itself failed: ${(error as Error).message}`);
  process.exitCode = 2;
}
