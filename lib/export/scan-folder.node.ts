// Scans a finished folder as it lies on disk and reports every problem of every file in one run.
// It changes nothing, and knows the site only by its address.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '#lib/export/list-files.node';
import { type Problem, sortProblems } from '../problems';
import { pageAddresses, type SiteAddress } from './addresses';
import { fileAddress } from './file-address';
import { attribute, parseHtml } from './html';
import { checkLinks, type PageLinks } from './links';
import { findMachinePaths } from './machine-paths';
import { scanPage } from './scan';
import { scanStylesheet } from './stylesheet';

export interface ScanOptions extends SiteAddress {
  /** Folders of this machine that must not be published. */
  readonly machineFolders: readonly string[];
}

export function scanFolder(dir: string, options: ScanOptions): Problem[] {
  const files = listFiles(dir);
  const pages = new Map<string, PageLinks>();
  const problems: Problem[] = [];
  const source = (file: string) => ({
    file: `out/${file}`,
    text: readFileSync(join(dir, file), 'utf8'),
  });
  for (const file of files) {
    const text = source(file);
    problems.push(...findMachinePaths(text, options.machineFolders));
    if (file.endsWith('.css')) problems.push(...scanStylesheet(text));
    if (!file.endsWith('.html')) continue;
    const page = parseHtml(text);
    const found = pageAddresses(page, fileAddress(file), options);
    problems.push(...scanPage(page), ...found.problems);
    const ids = page.elements.flatMap((element) => attribute(element, 'id') ?? []);
    pages.set(file, { ids: new Set(ids), links: found.links });
  }
  const folder = { pages, files: new Set(files), basePath: options.basePath, source };
  return sortProblems([...problems, ...checkLinks(folder)]);
}
