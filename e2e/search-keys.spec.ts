// The keys around the search: to it from anywhere, down into the results and back.
import { messages } from '../lib/messages/messages';
import { paths } from '../lib/url/paths';
import { caseList } from './support/list';
import { expect, test } from './support/site';

for (const key of ['/', 'Control+k', 'Meta+k']) {
  test(`${key} leads to the search of the page, and from a case to that of the list @sub-path`, async ({
    page,
    visit,
  }) => {
    await visit(paths.home('ja'));
    await page.keyboard.press(key);
    await expect(page.getByRole('searchbox')).toBeFocused();
    await visit(paths.case('ja', 'zeals-2019'));
    await page.keyboard.press(key);
    await expect(page).toHaveURL(/\/ja\/cases\/#q$/);
    await expect(caseList(page, 'ja').search).toBeFocused();
  });
}

test('in a field "/" is a sign like any other', async ({ page, visit }) => {
  await visit(paths.cases('en'));
  const { search } = caseList(page, 'en');
  await search.focus();
  await page.keyboard.type('ci/cd');
  await expect(search).toHaveValue('ci/cd');
});

test('arrows walk the results, Enter opens, Escape comes back and leaves', async ({
  page,
  visit,
}) => {
  await visit(paths.cases('en'));
  const list = caseList(page, 'en');
  await page.keyboard.press('/');
  await page.keyboard.type('datadog');
  await expect(list.titles.locator('mark').or(list.titles).first()).toBeVisible();
  await expect(page).toHaveURL(/q=datadog/);
  await expect(page.getByRole('main').getByRole('status')).toHaveText(/./);
  const link = (n: number) => list.titles.nth(n).getByRole('link');
  await page.keyboard.press('ArrowDown');
  await expect(link(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(link(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(list.search).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(list.search).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const address = await link(0).getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${address}$`));
  await page.goBack();
  await expect(list.search).toHaveValue('datadog');
  await list.search.focus();
  await page.keyboard.press('Escape');
  await expect(list.search).toHaveValue('');
  await expect(page).toHaveURL(/\/cases\/$/);
  await page.keyboard.press('Escape');
  await expect(list.search).not.toBeFocused();
});

test('while Japanese is being composed the keys belong to the input method', async ({
  page,
  visit,
}) => {
  await visit(paths.cases('ja'));
  const { search } = caseList(page, 'ja');
  await search.focus();
  for (const key of ['ArrowDown', 'Escape']) {
    await search.evaluate(
      (input, name) =>
        input.dispatchEvent(
          new KeyboardEvent('keydown', { key: name, bubbles: true, isComposing: true }),
        ),
      key,
    );
  }
  await expect(search).toBeFocused();
});

test('"/" can be switched off, and stays so; the keys with a modifier go on @sub-path', async ({
  page,
  visit,
}) => {
  await visit(paths.case('en', 'zeals-2019'));
  const address = page.url();
  const slash = page.getByRole('checkbox', { name: messages('en').slashKey });
  await expect(slash).toBeChecked();
  await slash.uncheck();
  await slash.blur();
  await page.keyboard.press('/');
  await page.reload();
  expect(page.url()).toBe(address);
  await visit(paths.cases('ja'));
  await expect(page.getByRole('checkbox', { name: messages('ja').slashKey })).not.toBeChecked();
  const { search } = caseList(page, 'ja');
  await page.keyboard.press('/');
  await expect(search).not.toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(search).toBeFocused();
  await page.getByRole('checkbox', { name: messages('ja').slashKey }).check();
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press('/');
  await expect(search).toBeFocused();
});
