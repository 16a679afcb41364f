// The theme: the reader's choice, kept from page to page, and the system's where there is none.
import type { Page } from '@playwright/test';
import { messages } from '../lib/messages/messages';
import { paths } from '../lib/url/paths';
import { expect, test } from './support/site';

const background = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

test('a choice is applied at once and kept @sub-path', async ({ page, visit }) => {
  await visit(paths.home('en'));
  const { theme, themeDark, themeAuto } = messages('en');
  const light = await background(page);
  await page.getByRole('combobox', { name: theme }).selectOption(themeDark);
  expect(await background(page)).not.toBe(light);
  await visit(paths.case('en', 'zeals-2019'));
  await expect(page.getByRole('combobox', { name: theme })).toHaveValue('dark');
  expect(await background(page)).not.toBe(light);
  await page.getByRole('combobox', { name: theme }).selectOption(themeAuto);
  expect(await background(page)).toBe(light);
});
