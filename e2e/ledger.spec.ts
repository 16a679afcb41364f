// The ledger against both builds, read from the files: every address that was ever published answers, and
// every place that the pages themselves link to is in it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { root } from '../lib/cli/run.mjs';
import {
  attribute,
  type BuiltPage,
  builds,
  builtFiles,
  builtPages,
  type Element,
} from './support/built';

const lines = readFileSync(join(root, 'content/published-urls.txt'), 'utf8').trimEnd().split('\n');

/** The element that says where a page leads that is only an old address. */
const isLeading = (element: Element) =>
  element.tagName === 'meta' && attribute(element, 'http-equiv') === 'refresh';

for (const build of builds) {
  const where = `at ${build.base || '/'}`;

  test(`every address of the ledger answers ${where}`, () => {
    const files = new Set(builtFiles(build));
    const pages = new Map(builtPages(build).map((page) => [page.path, page]));
    const hasId = (page: BuiltPage, id: string) =>
      page.elements.some((element) => attribute(element, 'id') === id);
    const answers = (line: string): boolean => {
      const [path = '', id] = line.split('#');
      const page = pages.get(path);
      if (!page) return !path.endsWith('/') && files.has(path.slice(1)) && id === undefined;
      if (id === undefined || hasId(page, id)) return true;
      const robots = page.elements.find((element) => attribute(element, 'name') === 'robots');
      const lead = page.elements.find(isLeading);
      const to = lead && attribute(lead, 'content')?.split('url=')[1]?.slice(build.base.length);
      if (to !== undefined) return answers(`${to.split('#')[0]}#${id}`);
      return robots !== undefined && attribute(robots, 'content') === 'noindex';
    };
    expect(lines.length).toBeGreaterThan(5000);
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines.filter((line) => !answers(line))).toEqual([]);
  });

  test(`every page, and every place that a page links to, is in the ledger ${where}`, () => {
    const known = new Set(lines);
    const missing = new Set<string>();
    for (const { path: from, elements } of builtPages(build)) {
      if (from.endsWith('/') && !known.has(from)) missing.add(from);
      for (const element of elements.filter(({ tagName }) => tagName === 'a')) {
        const url = new URL(
          attribute(element, 'href') ?? '',
          `http://x.invalid${build.base}${from}`,
        );
        if (url.host !== 'x.invalid' || url.hash === '' || /^#(?:main|q)$/.test(url.hash)) continue;
        const address = url.pathname.slice(build.base.length) + decodeURIComponent(url.hash);
        if (!known.has(address)) missing.add(address);
      }
    }
    expect([...missing]).toEqual([]);
  });
}
