// No text runs: a case whose every word tries to, on each page that shows it. On the build that
// `one-place` made; lib/canaries.test.ts has the same for what runs in Node.
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { hostile, onePlaceBuild } from '../lib/cli/one-place-changes.mjs';
import { root } from '../lib/cli/run.mjs';
import { locales } from '../lib/locales';
import { pairId } from '../lib/url/pairs';
import { paths } from '../lib/url/paths';
import { termPath } from '../lib/url/term-path';
import { watchPolicy } from './support/policy';
import { expect, test } from './support/site';

test.use({ build: onePlaceBuild });

const { caseId, like, company, term, global, text } = hostile;

/** What a text would leave behind, had any of it become markup or code. */
async function traces(page: Page): Promise<string[]> {
  return page.evaluate((name) => {
    const found = name in globalThis ? ['the global is set'] : [];
    for (const element of document.querySelectorAll('img[src="x"], [onerror], script')) {
      const isData = element.getAttribute('type') === 'application/ld+json';
      if (element.tagName !== 'SCRIPT') found.push(element.outerHTML.slice(0, 80));
      else if (!isData && element.textContent?.startsWith(name)) found.push('a script');
    }
    return found;
  }, global);
}

for (const locale of locales) {
  const pages: readonly [name: string, path: string][] = [
    ['case', paths.case(locale, caseId)],
    ['list', `${paths.cases(locale)}?cicd=${term.id}`],
    ['all cases', paths.allCases(locale)],
    ['term', termPath(locale, term.facet, term.id)],
    ['facet', paths.facet(locale, term.facet)],
    ['company', paths.company(locale, company)],
    ['pair', paths.pair(locale, pairId(caseId, like))],
    ['free comparison', `${paths.compare(locale)}?cases=${caseId},${like}`],
    ['framed case', paths.embedCase(locale, caseId)],
    ['home', paths.home(locale)],
    ['insights', paths.insights(locale)],
  ];

  for (const [name, path] of pages) {
    test(`${name} shows the text as text (${locale})`, async ({ page, visit }) => {
      const dialogs: string[] = [];
      page.on('dialog', async (dialog) => {
        dialogs.push(dialog.message());
        await dialog.dismiss();
      });
      const violations = await watchPolicy(page);
      await visit(path);
      await expect(page.getByText('<img src=x').first()).toBeAttached();
      expect(await traces(page)).toEqual([]);
      expect(dialogs).toEqual([]);
      expect(await violations()).toEqual([]);
    });
  }

  test(`the search finds the text and marks it as text (${locale})`, async ({ page, visit }) => {
    const violations = await watchPolicy(page);
    await visit(`${paths.cases(locale)}?q=${encodeURIComponent('zzCanaryRan')}`);
    await expect(page.locator('mark').first()).toBeVisible();
    await page.getByRole('searchbox').first().fill(text);
    await expect(page.getByText('<img src=x').first()).toBeAttached();
    expect(await traces(page)).toEqual([]);
    expect(await violations()).toEqual([]);
  });
}

test('what the environment of the build kept stands in no file', () => {
  const dir = join(root, onePlaceBuild.dir);
  const [value = ''] = Object.values(hostile.variable);
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) =>
    ['.html', '.json', '.js', '.md', '.xml', '.csv', '.svg', '.txt'].includes(extname(file)),
  );
  expect(files.length).toBeGreaterThan(1000);
  const texts = files.map((file) => [file, readFileSync(join(dir, file), 'utf8')] as const);
  expect(texts.filter(([, one]) => one.includes(value)).map(([file]) => file)).toEqual([]);
  expect(texts.filter(([, one]) => one.includes(global)).length).toBeGreaterThan(20);
});
