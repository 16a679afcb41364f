// A comparison taken along: what lands on the clipboard and in the files, read by other programs' rules.

import type { Page } from '@playwright/test';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type Locale, locales } from '../lib/locales';
import { messages } from '../lib/messages/messages';
import { pairId } from '../lib/url/pairs';
import { paths } from '../lib/url/paths';
import type { TwinSuffix } from '../lib/url/twins';
import { below, builtText } from './support/built';
import { caseOf } from './support/cases';
import { comparison } from './support/comparison';
import { freeComparison } from './support/page-types';
import { pairs, readPairTable } from './support/pair-table';
import { expect, test } from './support/site';

const [a, b] = ['chatwork-2019', 'wantedly-2024'];

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** Media type → text. */
function clipboard(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const texts: Record<string, string> = {};
    for (const type of item?.types ?? []) {
      texts[type] = await ((await item?.getType(type))?.text() ?? '');
    }
    return texts;
  });
}

type Format = keyof ReturnType<typeof messages>['compareCopyFormat'];

async function copied(page: Page, locale: Locale, format: Format): Promise<Record<string, string>> {
  const words = messages(locale);
  const name = words.compareCopy(words.compareCopyFormat[format]);
  await page.getByRole('button', { name }).click();
  await expect(page.getByRole('status').filter({ hasText: words.copied })).toBeVisible();
  return clipboard(page);
}

interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
}

/** The rows of the one table of a Markdown text. */
function tableRows(text: string): number {
  const { children = [] } = unified().use(remarkParse).use(remarkGfm).parse(text) as Node;
  const tables = children.filter(({ type }) => type === 'table');
  expect(tables).toHaveLength(1);
  return tables[0]?.children?.length ?? 0;
}

const elements = (html: string) => below(parseFragment(html) as Tree.DocumentFragment);

for (const locale of locales) {
  for (const [what, path, link] of [
    ['a pair', paths.pair(locale, pairId(a, b)), paths.pair(locale, pairId(a, b))],
    ['the free comparison', freeComparison(locale, b, a), freeComparison(locale, b, a)],
  ] as const) {
    test(`one click copies ${what} in four formats (${locale}) @sub-path`, async ({
      page,
      visit,
      site,
    }) => {
      await visit(path);
      await expect(comparison(page, locale).table).toBeVisible();
      const rows = await page.locator('tr[data-verdict]').count();
      const permanent = site.origin + site.base + link;
      const titles = [a, b].map((id) => caseOf(id).title[locale]);

      const rich = await copied(page, locale, 'rich');
      const html = elements(rich['text/html'] ?? '');
      const named = (name: string) => html.filter(({ tagName }) => tagName === name);
      // Head, dates and sources beside the rows.
      expect(named('tr')).toHaveLength(rows + 3);
      const hrefs = named('a').map(({ attrs }) => attrs.find(({ name }) => name === 'href')?.value);
      expect(hrefs).toContain(permanent);
      expect(hrefs.filter((href) => !/^https?:\/\//.test(href ?? ''))).toEqual([]);
      expect(tableRows(rich['text/plain'] ?? '')).toBe(rows + 2);

      const { 'text/plain': markdown = '' } = await copied(page, locale, 'markdown');
      expect(tableRows(markdown)).toBe(rows + 2);
      expect(markdown).toContain(permanent);
      expect(markdown).not.toMatch(/\]\(\//);

      const { 'text/plain': cosense = '' } = await copied(page, locale, 'cosense');
      expect(cosense.split('\n').filter((line) => line.startsWith('\t'))).toHaveLength(rows + 2);
      expect(cosense).toContain(permanent);

      const { 'text/plain': csv = '' } = await copied(page, locale, 'csv');
      expect(csv).toContain(permanent);
      for (const text of [rich['text/html'], cosense, csv]) {
        for (const title of titles) expect(text).toContain(title);
      }
    });
  }
}

test('the files beside each pair are whole: one line a row, in both languages', () => {
  for (const locale of locales) {
    for (const pair of pairs.slice(0, 10)) {
      const name = pairId(pair[0].id, pair[1].id);
      const { rows } = readPairTable(locale, pair);
      const read = (suffix: TwinSuffix) =>
        builtText(paths.twin(paths.pair(locale, name), suffix).slice(1));
      expect(tableRows(read('md')), name).toBe(rows.length + 2);
      const { html, cosense } = JSON.parse(read('json'));
      expect(elements(html).filter(({ tagName }) => tagName === 'tr')).toHaveLength(
        rows.length + 3,
      );
      expect(cosense).toContain('table:');
      const csv = read('csv');
      expect(csv.startsWith('\uFEFF')).toBe(true);
      for (const { label } of rows) expect(csv).toContain(label);
    }
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the files are downloaded from links', async ({ page, visit }) => {
    await visit(paths.pair('en', pairId(a, b)));
    for (const [format, end] of [
      ['markdown', '.md'],
      ['csv', '.csv'],
    ] as const) {
      const download = page.waitForEvent('download');
      await page
        .locator('.take-along')
        .getByRole('link', { name: messages('en').compareCopyFormat[format] })
        .click();
      expect((await download).suggestedFilename()).toBe(pairId(a, b) + end);
    }
  });
});

test.describe('when a file is missing', () => {
  test.use({ expectedError: /ERR_FAILED/ });

  test('it is said that nothing was copied', async ({ page, visit }) => {
    await page.route('**/*-vs-*.md', (route) => route.abort());
    await visit(paths.pair('en', pairId(a, b)));
    const words = messages('en');
    const name = words.compareCopy(words.compareCopyFormat.markdown);
    await page.getByRole('button', { name }).click();
    await expect(page.getByText(words.copyFailed)).toBeVisible();
  });
});
