// Scans a finished folder as it lies on disk and reports every problem of every file in one run.
// It changes nothing, and knows the site only by its address.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '#lib/export/list-files.node';
import { type Problem, sortProblems } from '../problems';
import { pageAddresses, type SiteAddress } from './addresses';
import { fileAddress } from './file-address';
import { attribute, parseHtml } from './html';
import { findInvisible } from './invisible';
import { checkLinks, type PageLinks } from './links';
import { findMachinePaths } from './machine-paths';
import { linkableIds } from './permanent';
import { sameInOtherCase } from './same-name';
import { scanPage } from './scan';
import { scanDrawing } from './scan-drawing';
import { findSecrets, type Secret } from './secrets';
import { findSourceMap } from './source-maps';
import { scanStylesheet } from './stylesheet';

const isBinary = /\.(?:png|ico|woff2?|gz|br|wasm)$/;

export interface ScanOptions extends SiteAddress {
  /** Folders of this machine that must not be published. */
  readonly machineFolders: readonly string[];
  /** What the environment keeps and no file may tell. */
  readonly secrets?: readonly Secret[];
}

export interface ScannedPage extends PageLinks {
  /** Those ids that readers can link to. */
  readonly linkable: readonly string[];
}

export interface ScannedFolder {
  readonly files: ReadonlySet<string>;
  /** By path below the folder. */
  readonly pages: ReadonlyMap<string, ScannedPage>;
  readonly problems: readonly Problem[];
}

export function scanFolder(dir: string, options: ScanOptions): ScannedFolder {
  const files = listFiles(dir);
  const pages = new Map<string, ScannedPage>();
  const problems: Problem[] = [];
  const source = (file: string) => ({
    file: `out/${file}`,
    text: readFileSync(join(dir, file), 'utf8'),
  });
  for (const file of files) {
    if (isBinary.test(file)) {
      // Pictures too may name their maker's folder; their bytes are no text.
      const bytes = { file: `out/${file}`, text: readFileSync(join(dir, file), 'latin1') };
      problems.push(...findMachinePaths(bytes, options.machineFolders));
      continue;
    }
    const text = source(file);
    problems.push(...findMachinePaths(text, options.machineFolders));
    problems.push(...findSecrets(text, options.secrets), ...findInvisible(text));
    problems.push(...findSourceMap(text));
    if (file.endsWith('.css')) problems.push(...scanStylesheet(text));
    if (file.endsWith('.svg')) problems.push(...scanDrawing(text));
    if (!file.endsWith('.html')) continue;
    const page = parseHtml(text);
    const found = pageAddresses(page, fileAddress(file), options);
    problems.push(...scanPage(page), ...found.problems);
    const ids = page.elements.flatMap((element) => attribute(element, 'id') ?? []);
    pages.set(file, { ids: new Set(ids), links: found.links, linkable: linkableIds(page) });
  }
  const folder = { pages, files: new Set(files), basePath: options.basePath, source };
  problems.push(...sameInOtherCase(files), ...checkLinks(folder));
  return { files: folder.files, pages, problems: sortProblems(problems) };
}
