// Turns the raw export of Next.js into the folder that is published: leaves out what no reader needs,
// strips pages that are only read, writes policies, adds the files beside the pages and what answers at
// old addresses, and scans the result. It must not know what the pages say or where the folder will lie.
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '#lib/export/list-files.node';
import { type ScanOptions, scanFolder } from '#lib/export/scan-folder.node';
import { writeMoved } from '#lib/export/write-moved.node';
import { writePublications } from '#lib/export/write-publications.node';
import type { Casebook } from '../casebook';
import type { Moved } from '../moved/moved';
import { type Problem, sortProblems } from '../problems';
import type { Publication } from '../publish/publication';
import { withoutStandIn } from '../url/unknown-host';
import type { Site } from './check-ledger';
import { checkMoved } from './check-moved';
import { addPolicy } from './csp';
import { fileAddress } from './file-address';
import { type FinishedPage, finishedPage } from './finished-page';
import { checkInteractive } from './interactive';
import { isLeftover } from './leftovers';
import { addNoindex } from './noindex';
import { derivedAnchors, keepOldAnchors } from './old-anchors';
import { settleHead } from './settle-head';
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
  /** Files beside the pages, which some of them list. */
  readonly publications: (pages: readonly FinishedPage[]) => readonly Publication[];
  /** What was ever published, and where it leads now. */
  readonly addresses: Moved & Pick<Casebook, 'published'>;
  /** Whether search engines are told to leave every page alone. */
  readonly isInternal?: boolean | undefined;
}

export interface Finished {
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  /** What answers at which address. */
  readonly site: Site;
  /** Of all files, sorted; the folder must not be published when there is any. */
  readonly problems: readonly Problem[];
}

export async function finishExport(options: FinishOptions): Promise<Finished> {
  const { raw, target, addresses } = options;
  const derived = derivedAnchors(addresses.published);
  const problems: Problem[] = [];
  const marked: string[] = [];
  const finished: FinishedPage[] = [];
  const kept = listFiles(raw).filter((file) => !isLeftover(file));
  for (const file of kept) {
    const destination = join(target, file);
    mkdirSync(dirname(destination), { recursive: true });
    if (file.endsWith('.html')) {
      const page = finishPage(file, readFileSync(join(raw, file), 'utf8'), options, derived);
      if (page.interactive) marked.push(fileAddress(file));
      problems.push(...page.problems);
      finished.push(finishedPage(fileAddress(file), page.html));
      writeFileSync(destination, page.html);
    } else {
      copyFileSync(join(raw, file), destination);
    }
  }
  problems.push(...checkInteractive(marked, options.interactivePages));
  problems.push(...(await writePublications(target, options.publications(finished))));
  const present = new Set(listFiles(target));
  problems.push(...checkMoved(addresses, present));
  const leads = writeMoved(target, present, { ...options, sha256 });
  const { files, pages, problems: found } = scanFolder(target, options);
  const bytes = [...files].reduce((sum, file) => sum + statSync(join(target, file)).size, 0);
  return {
    pages: pages.size,
    files: files.size,
    bytes,
    site: { files, pages, leads },
    problems: sortProblems([...problems, ...found]),
  };
}

function finishPage(
  name: string,
  text: string,
  options: FinishOptions,
  derived: ReadonlyMap<string, readonly string[]>,
) {
  const file = `out/${name}`;
  const path = fileAddress(name);
  const whole = settleHead(withoutStandIn(text));
  const ours = options.isInternal ? addNoindex({ file, text: whole }) : whole;
  const stripped = stripPage({ file, text: ours }, options);
  const { interactive } = stripped;
  const policed = addPolicy({ file, text: stripped.html }, { ...options, interactive, sha256 });
  const own = interactive ? [] : (derived.get(path) ?? []);
  const kept = keepOldAnchors(policed.html, path, options.addresses, own);
  const problems = [...stripped.problems, ...policed.problems, ...kept.problems];
  return { html: kept.html, interactive, problems };
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('base64');
}
