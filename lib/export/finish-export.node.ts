// Turns the raw export of Next.js into the folder that is published: leaves out what no reader needs,
// strips pages that are only read, writes policies, adds the files beside the pages, and scans the result. It must not know what the
// pages say or where the folder will lie.
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '#lib/export/list-files.node';
import { type ScanOptions, scanFolder } from '#lib/export/scan-folder.node';
import { writePublications } from '#lib/export/write-publications.node';
import { type Problem, sortProblems } from '../problems';
import type { Publication } from '../publish/publication';
import { addPolicy } from './csp';
import { fileAddress } from './file-address';
import { checkInteractive } from './interactive';
import { isLeftover } from './leftovers';
import { addNoindex } from './noindex';
import { stripPage } from './strip';

export interface FinishOptions extends ScanOptions {
  /** The export as Next.js wrote it; stays as it is. */
  readonly raw: string;
  /** An empty folder, or none yet. */
  readonly target: string;
  /** Text of the one inline script of the site. */
  readonly ownScript: string;
  /** Addresses below the base path of the pages that may ship React. */
  readonly interactivePages: readonly string[];
  /** Whether search engines are told to leave every page alone. */
  readonly isInternal?: boolean | undefined;
  /** Files beside the pages. */
  readonly publications: readonly Publication[];
}

export interface Finished {
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  /** Of all files, sorted; the folder must not be published when there is any. */
  readonly problems: readonly Problem[];
}

export async function finishExport(options: FinishOptions): Promise<Finished> {
  const { raw, target } = options;
  const problems: Problem[] = [];
  const marked: string[] = [];
  const kept = listFiles(raw).filter((file) => !isLeftover(file));
  for (const file of kept) {
    const destination = join(target, file);
    mkdirSync(dirname(destination), { recursive: true });
    if (file.endsWith('.html')) {
      const page = finishPage(file, readFileSync(join(raw, file), 'utf8'), options);
      if (page.interactive) marked.push(fileAddress(file));
      problems.push(...page.problems);
      writeFileSync(destination, page.html);
    } else {
      copyFileSync(join(raw, file), destination);
    }
  }
  problems.push(...checkInteractive(marked, options.interactivePages));
  problems.push(...(await writePublications(target, options.publications)));
  problems.push(...scanFolder(target, options));
  const files = listFiles(target);
  const pages = files.filter((file) => file.endsWith('.html')).length;
  const bytes = files.reduce((sum, file) => sum + statSync(join(target, file)).size, 0);
  return { pages, files: files.length, bytes, problems: sortProblems(problems) };
}

function finishPage(name: string, text: string, options: FinishOptions) {
  const file = `out/${name}`;
  const ours = options.isInternal ? addNoindex({ file, text }) : text;
  const stripped = stripPage({ file, text: ours }, options);
  const { interactive } = stripped;
  const policed = addPolicy({ file, text: stripped.html }, { ...options, interactive, sha256 });
  const problems = [...stripped.problems, ...policed.problems];
  return { html: policed.html, interactive, problems };
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('base64');
}
