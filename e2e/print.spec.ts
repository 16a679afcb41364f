// On paper: the content without the site around it, tables whole, proof and addresses written out.
import { locales } from '../lib/locales';
import { messages } from '../lib/messages/messages';
import { pairId } from '../lib/url/pairs';
import { paths } from '../lib/url/paths';
import { comparison } from './support/comparison';
import { freeComparison, pageTypes, three } from './support/page-types';
import { expect, test } from './support/site';

test.beforeEach(async ({ page }) => {
  // The width of A4 between margins of 16 mm.
  await page.setViewportSize({ width: 673, height: 1000 });
  await page.emulateMedia({ media: 'print' });
});

for (const locale of locales) {
  for (const { name, path } of pageTypes(locale)) {
    test(`no navigation and no control is printed: ${name} (${locale})`, async ({
      page,
      visit,
    }) => {
      await visit(path);
      if (name === 'comparison') await expect(page.getByRole('table')).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const { nav, onThisPage, otherLanguage } = messages(locale);
      await expect(page.getByRole('navigation', { name: nav })).toHaveCount(0);
      await expect(page.getByRole('navigation', { name: onThisPage })).toHaveCount(0);
      await expect(page.getByRole('list', { name: otherLanguage })).toHaveCount(0);
      const controls = page.locator('input, select, button').filter({ visible: true });
      await expect(controls).toHaveCount(0);
    });
  }
}

for (const [name, path] of [
  ['a pair', paths.pair('en', pairId('chatwork-2019', 'wantedly-2024'))],
  ['four cases', freeComparison('en', ...three, 'zeals-2019')],
] as const) {
  test(`the table of ${name} is whole`, async ({ page, visit }) => {
    await visit(path);
    const { table } = comparison(page, 'en');
    await expect(table).toBeVisible();
    const region = page.getByRole('region').filter({ has: table });
    const { inner, outer, paper } = await region.evaluate((element) => ({
      inner: element.scrollWidth,
      outer: element.clientWidth,
      paper: document.documentElement.clientWidth,
    }));
    expect(inner).toBeLessThanOrEqual(outer + 1);
    expect(inner).toBeLessThanOrEqual(paper);
  });
}

test('the address of a source is written out', async ({ page, visit }) => {
  await visit(paths.case('en', 'wantedly-2024'));
  const link = page.locator('#s-wantedly-cnds-2024').getByRole('link').first();
  const address = await link.getAttribute('href');
  const after = await link.evaluate((element) => getComputedStyle(element, '::after').content);
  expect(after).toContain(address);
});

test('dark pages are printed in black on white', async ({ page, visit }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await visit(paths.case('en', 'wantedly-2024'));
  const background = await page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor,
  );
  const channels = background.match(/\d+/g)?.map(Number) ?? [];
  expect(Math.min(...channels)).toBeGreaterThan(200);
});
