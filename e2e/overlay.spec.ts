// The internal edition that `overlay` built: its marks in a browser, and no word of it in public builds,
// made before and after it. Only the first part needs a browser.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { root } from '../lib/cli/run.mjs';
import {
  canary,
  internalBuild,
  inventedOverlay,
  rootBuild,
  secondBuild,
} from '../lib/cli/test-builds.mjs';
import { expect, test } from './support/site';

const filesOf = (dir: string) =>
  readdirSync(join(root, dir), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
/** As it is written, at the start of a name too, or in the file's own path. */
const holds = (file: string, word: string) => {
  const bytes = readFileSync(file);
  return (
    bytes.includes(word) || bytes.includes(capitalised(word)) || file.includes(word, root.length)
  );
};

test('every page says so, in its language, and stays out of search engines', () => {
  const pages = filesOf(internalBuild.dir).filter((file) => file.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(100);
  for (const file of pages) {
    const html = readFileSync(file, 'utf8');
    if (html.includes('http-equiv="refresh"')) {
      // It says nothing but where the page is now, and offers nothing but that page.
      expect(html, file).toContain('<meta name="robots" content="noindex"/>');
      expect(html.match(/<a /g), file).toHaveLength(1);
      continue;
    }
    expect(html, file).toContain('<meta name="robots" content="noindex, nofollow"/>');
    const notice = html.includes('<html lang="ja"')
      ? '社内版：自社の事例を2件含みます。'
      : 'Internal edition: contains 2 cases of your own. Do not publish.';
    expect(html, file).toContain(notice);
  }
});

test('no file of it names the folder of the overlay', () => {
  const found = filesOf(internalBuild.dir).filter((file) => holds(file, inventedOverlay));
  expect(found).toEqual([]);
});

for (const { dir } of [rootBuild, secondBuild]) {
  test(`nothing of it is in ${dir}`, () => {
    const files = filesOf(dir);
    expect(files.length).toBeGreaterThan(100);
    const words = [canary, inventedOverlay, 'edition-notice"', 'noindex, nofollow'];
    expect(files.filter((file) => words.some((word) => holds(file, word)))).toEqual([]);
  });
}

test('nothing of it is kept where the next site is built', () => {
  const kept = ['.next', '.cache/mdx', '.cache/export'].flatMap((dir) => {
    try {
      return filesOf(dir);
    } catch {
      return [];
    }
  });
  expect(kept.filter((file) => holds(file, canary))).toEqual([]);
});

test('the list: marked cards, a filter by origin, and marked results of a search', async ({
  page,
  visit,
}) => {
  await visit('/en/cases/');
  const marks = page.locator('#cases article .internal-mark');
  await expect(marks).toHaveText(['Internal', 'Internal']);
  await page.getByRole('checkbox', { name: /^Internal/ }).check();
  await expect(page).toHaveURL(/\?origin=internal$/);
  await expect(page.locator('#cases article')).toHaveCount(2);
  await visit('/ja/cases/?q=zzcanary');
  await expect(page.locator('#cases article').first().locator('.internal-mark')).toHaveText('社内');
});

test('case, company, term and comparison carry the mark, and public ones do not', async ({
  page,
  visit,
}) => {
  const mark = page.locator('main .internal-mark').first();
  for (const [path, heading] of [
    ['/en/companies/zzcanary-bank/', 'A bank, 1,000–9,999 people Internal'],
    ['/ja/companies/zzcanary-bank/', '銀行（従業員1,000〜9,999人） 社内'],
    ['/en/by/cluster/zzcanary-platform/', 'Zzcanary Platform Internal'],
  ] as const) {
    await visit(path);
    await expect(page.locator('h1')).toHaveText(heading);
  }
  for (const path of [
    '/en/cases/zzcanary-bank-2024/',
    '/en/compare/wantedly-2024-vs-zzcanary-bank-2024/',
    '/en/by/cluster/',
    '/en/by/',
    '/en/all-cases/',
    '/en/',
  ]) {
    await visit(path);
    await expect(mark, path).toHaveText('Internal');
  }
  await visit('/en/cases/wantedly-2024/');
  await expect(page.locator('header .internal-mark')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'A ledger on a platform' })).toBeVisible();
});

test('axe finds nothing on marked pages, in both themes', async ({ page, visit }) => {
  for (const path of ['/en/cases/', '/ja/cases/zzcanary-bank-2024/', '/en/by/cluster/']) {
    await visit(path);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    }
  }
});

test('a comparison to take along says it too', () => {
  const pair = 'en/compare/wantedly-2024-vs-zzcanary-bank-2024.md';
  const text = readFileSync(join(root, internalBuild.dir, pair), 'utf8');
  expect(text).toContain('A bank, 1,000–9,999 people (2024) \\[internal\\]');
});
