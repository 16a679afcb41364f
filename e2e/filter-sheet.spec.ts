// The filters on a phone: a sheet over the list, left by button, key and wider window, with the state
// in the address.
import type { Page } from '@playwright/test';
import { locales } from '../lib/locales';
import { messages } from '../lib/messages/messages';
import { paths } from '../lib/url/paths';
import { cases, casesWith } from './support/cases';
import { caseList, literal } from './support/list';
import { expect, test } from './support/site';

const phone = { width: 360, height: 740 };

test.use({ viewport: phone });

const both = casesWith('monitoring', 'datadog').filter((item) =>
  item.facets.hosting?.includes('aws-ec2'),
);

for (const locale of locales) {
  const words = messages(locale);
  const parts = (page: Page) => {
    const sheet = page.getByRole('dialog', { name: words.filters });
    return {
      sheet,
      list: caseList(page, locale),
      button: page.getByRole('button', { name: new RegExp(`^${literal(words.filters)}`) }),
      show: (count: number) =>
        sheet.getByRole('button', { name: words.showCases(count), exact: true }),
      clear: sheet.getByRole('button', { name: words.clearAll }),
    };
  };

  test.describe(locale, () => {
    test('opens on request, counts live, and closes on what was chosen @sub-path', async ({
      page,
      visit,
    }) => {
      await visit(paths.cases(locale));
      const { sheet, list, button, show } = parts(page);
      await expect(sheet).toBeHidden();
      await expect(list.option('monitoring', 'datadog')).toBeHidden();
      await button.click();
      await expect(sheet).toBeVisible();
      await expect(show(cases.length)).toBeInViewport();
      await list.option('monitoring', 'datadog').check();
      await expect(show(casesWith('monitoring', 'datadog').length)).toBeVisible();
      await list.option('hosting', 'aws-ec2').check();
      await expect(show(both.length)).toBeInViewport();
      // The page behind is silent, so it is said in the sheet.
      await expect(sheet.getByRole('status')).toHaveText(words.results(both.length, cases.length));
      await show(both.length).click();
      await expect(sheet).toBeHidden();
      await expect(button).toHaveText(`${words.filters} (2)`);
      await expect(button).toBeFocused();
      await list.shows(both);
      await expect(page).toHaveURL(/\?hosting=aws-ec2&monitoring=datadog$/);
    });

    test('by keyboard: the focus stays in the sheet, Escape gives it back', async ({
      page,
      visit,
    }) => {
      await visit(paths.cases(locale));
      const { sheet, list, button } = parts(page);
      await button.focus();
      await page.keyboard.press('Enter');
      await expect(sheet.getByRole('button', { name: words.close })).toBeFocused();
      const visited = new Set<string>();
      for (let presses = 0; presses < 250; presses++) {
        await page.keyboard.press('Tab');
        const where = await page.evaluate(() => {
          const { activeElement } = document;
          if (!activeElement || activeElement === document.body) return 'browser';
          return activeElement.closest('dialog') ? activeElement.tagName : 'behind the sheet';
        });
        visited.add(where);
      }
      expect([...visited]).toEqual(expect.arrayContaining(['BUTTON', 'INPUT', 'SUMMARY']));
      expect([...visited]).not.toContain('behind the sheet');
      await list.option('monitoring', 'datadog').focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('Escape');
      await expect(sheet).toBeHidden();
      await expect(button).toBeFocused();
      await list.shows(casesWith('monitoring', 'datadog'));
    });

    test('clears everything, and keeps the focus', async ({ page, visit }) => {
      await visit(`${paths.cases(locale)}?hosting=aws-ec2&monitoring=datadog`);
      const { sheet, list, button, clear, show } = parts(page);
      await button.click();
      await expect(list.option('monitoring', 'datadog')).toBeChecked();
      await clear.click();
      await expect(show(cases.length)).toBeVisible();
      await expect(list.option('monitoring', 'datadog')).not.toBeChecked();
      await expect(clear).toBeFocused();
      await expect(sheet).toBeVisible();
      await expect(page).toHaveURL(/\/cases\/$/);
    });

    test('fits the narrowest phone and letters twice as large', async ({ page, visit }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await visit(paths.cases(locale));
      const { sheet, button, show } = parts(page);
      for (const size of ['100%', '200%']) {
        await page.evaluate((to) => {
          document.documentElement.style.fontSize = to;
        }, size);
        await button.click();
        await expect(show(cases.length)).toBeInViewport();
        await expect(sheet.getByRole('button', { name: words.close })).toBeInViewport();
        const wide = await sheet.evaluate((element) =>
          [element, ...element.querySelectorAll('*')]
            .filter((one) => !one.matches('.visually-hidden, .visually-hidden *'))
            .filter((one) => one.getBoundingClientRect().right > window.innerWidth + 1)
            .map(({ tagName, className }) => `${tagName} ${className}`),
        );
        expect(wide, size).toEqual([]);
        await show(cases.length).click();
        await expect(sheet).toBeHidden();
      }
    });
  });
}

const words = messages('en');
const opener = (page: Page) =>
  page.getByRole('button', { name: new RegExp(`^${literal(words.filters)}`) });

test('each choice is one step back, and the sheet is none', async ({ page, visit }) => {
  await visit(paths.home('en'));
  await visit(paths.cases('en'));
  const list = caseList(page, 'en');
  await opener(page).click();
  await list.option('monitoring', 'datadog').check();
  await list.option('hosting', 'aws-ec2').check();
  await page.getByRole('button', { name: words.showCases(both.length), exact: true }).click();
  await page.goBack();
  await list.shows(casesWith('monitoring', 'datadog'));
  await opener(page).click();
  await page.goBack();
  await expect(
    page.getByRole('button', { name: words.showCases(cases.length), exact: true }),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  await list.shows(cases);
  await page.goBack();
  await expect(page).toHaveURL(paths.home('en'));
});

test('the page behind stays where it is', async ({ page, visit }) => {
  await visit(paths.cases('en'));
  await opener(page).click();
  await page.mouse.move(180, 400);
  await page.mouse.wheel(0, 3000);
  const body = page.locator('.sheet-body');
  await expect.poll(() => body.evaluate((element) => element.scrollTop)).toBeGreaterThan(0);
  await page.mouse.wheel(0, 30_000);
  await page.mouse.wheel(0, 30_000);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await page.mouse.click(180, 5);
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('in a wide window the same form stands beside the list', async ({ page, visit }) => {
  await visit(paths.cases('en'));
  const list = caseList(page, 'en');
  await opener(page).click();
  await list.option('monitoring', 'datadog').check();
  await page.setViewportSize({ width: 1280, height: 900 });
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(opener(page)).toBeHidden();
  await expect(page.locator('form#filters')).toHaveCount(1);
  await expect(list.option('monitoring', 'datadog')).toBeChecked();
  await list.shows(casesWith('monitoring', 'datadog'));
});
