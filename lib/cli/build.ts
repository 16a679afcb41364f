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
import { readingScript } from '#lib/export/reading-script.node';
import {
  closeWorkFolder,
  isReplaceable,
  openWorkFolder,
  replaceFolder,
} from '#lib/export/work-folder.node';
import { clearNextBuild } from '#lib/overlay/clear-next-build.node';
import { overlayProblem } from '#lib/overlay/overlay-fault.node';
import { tellingFolders } from '../export/machine-paths';
import { formatProblem } from '../problems';
import { publications } from '../publish/publications';
import { basePath, baseUrl, contentDir, overlayDir, settingFaults } from '../site';
import { interactivePages } from '../url/paths';
import { outFolder } from './out-folder.mjs';
import { endTogether, root, run } from './run.mjs';

const usage = 'Usage: npm run build -- [--out DIR] [--verbose]';

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

  const { target, verbose } = options;
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
      isInternal: isInternalEdition(book),
      publications: publications(book),
      machineFolders: tellingFolders([
        root.replace(/[/\\]$/, ''),
        homedir(),
        ...(overlayDir ? [resolve(overlayDir)] : []),
      ]),
    });
    if (finished.problems.length > 0) return refuse(finished);
    // A signal that came while this program was busy is heard here, before anything is replaced.
    await setImmediate();
    replaceFolder(site, target, join(work, 'old'));
    summarise(finished, target, [started, finishing, performance.now()]);
    return 0;
  } finally {
    clear();
  }
}

function readOptions(): { target: string; verbose: boolean } | string {
  try {
    const { values } = parseArgs({
      options: {
        out: { type: 'string', default: outFolder(overlayDir !== undefined) },
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
    return { target, verbose: values.verbose };
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

function refuse({ problems }: Finished): number {
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
    console.log('CASEBOOK_BASE_URL is not set: canonical links start at the base path.');
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(`The build itself failed: ${(error as Error).message}`);
  process.exitCode = 2;
}
