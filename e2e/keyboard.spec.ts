// The whole way with the keyboard alone: filter, open a case, choose two and compare them.
import type { Locator, Page } from '@playwright/test';
import { messages } from '../lib/messages/messages';
import { pairId } from '../lib/url/pairs';
import { paths } from '../lib/url/paths';
import { caseOf, casesWith } from './support/cases';
import { comparison } from './support/comparison';
import { caseList } from './support/list';
import { freeComparison, three } from './support/page-types';
import { expect, test } from './support/site';

/** Presses Tab until the focus stands there, as somebody does who cannot point. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 300; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`300 times Tab do not lead to ${target}`);
}

for (const locale of ['en', 'ja'] as const) {
  const words = messages(locale);

  test(`filter, open and compare (${locale})`, async ({ page, visit }) => {
    await visit(paths.cases(locale));
    const list = caseList(page, locale);
    await tabTo(page, list.search);
    await tabTo(page, list.option('monitoring', 'datadog'));
    await page.keyboard.press('Space');
    const [first, second] = casesWith('monitoring', 'datadog');
    if (!first || !second) throw new Error('Two cases with Datadog are needed.');
    await list.shows([first, second]);
    const link = page.getByRole('link', { name: first.title[locale], exact: true });
    await tabTo(page, link);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(paths.case(locale, first.id));
    await page.goBack();
    await list.shows([first, second]);
    // In the order of the list, whatever that is.
    for (const title of await list.titles.allTextContents()) {
      await tabTo(page, page.getByRole('checkbox', { name: words.selectCase(title) }));
      await page.keyboard.press('Space');
    }
    await tabTo(page, page.getByRole('link', { name: words.compareChosen(2) }));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(paths.pair(locale, pairId(first.id, second.id)));
    await comparison(page, locale).table.getByText(first.title[locale]).waitFor();
    await tabTo(page, page.getByLabel(words.compareDifferencesOnly));
    await page.keyboard.press('Space');
    await expect(page.locator('[data-verdict=same]').first()).toBeHidden();
  });
}

test('a group that is closed opens with the keyboard', async ({ page, visit }) => {
  await visit(paths.cases('en'));
  const list = caseList(page, 'en');
  await tabTo(page, page.locator('summary', { hasText: 'CI/CD' }));
  await page.keyboard.press('Enter');
  await tabTo(page, list.option('cicd', 'argo-cd'));
  await page.keyboard.press('Space');
  await list.shows(casesWith('cicd', 'argo-cd'));
});

test('a table wider than the tablet is scrolled with the arrow keys', async ({ page, visit }) => {
  await page.setViewportSize({ width: 700, height: 740 });
  await visit(freeComparison('en', ...three));
  const { table } = comparison(page, 'en');
  await expect(table).toBeVisible();
  const region = page.getByRole('region').filter({ has: table });
  await tabTo(page, region);
  const scrolled = () => region.evaluate((element) => element.scrollLeft);
  expect(await scrolled()).toBe(0);
  await page.keyboard.press('ArrowRight');
  await expect.poll(scrolled).toBeGreaterThan(0);
  // The heads of the rows stay, and leave room for the cells.
  const head = table.getByRole('rowheader').first();
  const box = await head.boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect(box?.width).toBeLessThanOrEqual(0.4 * 700);
  await expect(table.getByText(caseOf(three[2]).title.en)).toBeAttached();
});

test('on a phone there is nothing to scroll sideways, in the table either', async ({
  page,
  visit,
}) => {
  await page.setViewportSize({ width: 320, height: 740 });
  await visit(freeComparison('en', ...three));
  const { table } = comparison(page, 'en');
  await expect(table).toBeVisible();
  const region = page.getByRole('region').filter({ has: table });
  expect(await region.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
});
