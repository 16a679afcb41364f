// Hidden rows of a comparison and the address that keeps them; pairs in the other order.
import { messages } from '../lib/messages/messages';
import { pairId } from '../lib/url/pairs';
import { paths } from '../lib/url/paths';
import { comparison } from './support/comparison';
import { freeComparison, three } from './support/page-types';
import { expect, test } from './support/site';

const [a, b] = three;
const words = messages('en');

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('differences only hides the rows that do not differ, and says how many', async ({
      page,
      visit,
    }) => {
      await visit(paths.pair('en', pairId('chatwork-2019', 'zeals-2019')));
      const { table, row } = comparison(page, 'en');
      await expect(row('Platform family')).toContainText(words.compareSame);
      await expect(row('Registry')).toContainText(words.compareUnstated);
      await expect(row('Logging')).toContainText(words.compareOneSided);
      const same = await table
        .locator('[data-verdict=same], [data-verdict=one-sided], [data-verdict=unstated]')
        .count();
      await page.getByLabel(words.compareDifferencesOnly).check();
      await expect(row('Platform family')).toBeHidden();
      await expect(row('Registry')).toBeHidden();
      await expect(row('Logging')).toBeHidden();
      await expect(row('CI/CD')).toBeVisible();
      await expect(page.getByText(words.compareHidden(same))).toBeVisible();
      await page.getByLabel(words.compareDifferencesOnly).uncheck();
      await expect(row('Registry')).toBeVisible();
    });

    test('what nobody states is hidden, and named all the same', async ({ page, visit }) => {
      await visit(paths.pair('en', pairId('chatwork-2019', 'zeals-2019')));
      const { table, row } = comparison(page, 'en');
      const silent = table.locator('[data-verdict=unstated]');
      const labels = await silent
        .getByRole('rowheader')
        .locator('span:first-child')
        .allTextContents();
      expect(labels).toContain('Registry');
      await page.getByLabel(words.compareHideUnstated).check();
      await expect(row('Registry')).toBeHidden();
      await expect(row('Logging')).toBeVisible();
      await expect(page.getByText(words.compareUnstatedRows(labels.join(', ')))).toBeVisible();
    });
  });
}

test('hidden rows stand in the address: kept when cases change, gone with the box', async ({
  page,
  visit,
}) => {
  await visit(`${freeComparison('en', a, b)}&only=differences`);
  const { row, remove, shows } = comparison(page, 'en');
  const only = page.getByLabel(words.compareDifferencesOnly);
  const hide = page.getByLabel(words.compareHideUnstated);
  await shows(a, b);
  await expect(only).toBeChecked();
  await expect(row('Platform family')).toBeHidden();
  await hide.check();
  await expect(page).toHaveURL(/&only=differences&hide=unstated$/);
  await only.uncheck();
  await expect(page).toHaveURL(/&hide=unstated$/);
  await remove(b).click();
  await expect(page).toHaveURL(`${freeComparison('en', a)}&hide=unstated`);
  await expect(row('Registry')).toBeHidden();
});

test('hidden rows stand in the address of a pair too, and go along to the other language', async ({
  page,
  visit,
}) => {
  const pair = pairId('chatwork-2019', 'zeals-2019');
  await visit(`${paths.pair('en', pair)}?hide=unstated`);
  const { row } = comparison(page, 'en');
  await expect(page.getByLabel(words.compareHideUnstated)).toBeChecked();
  await expect(row('Registry')).toBeHidden();
  await page.getByLabel(words.compareDifferencesOnly).check();
  await expect(page).toHaveURL(`${paths.pair('en', pair)}?hide=unstated&only=differences`);
  await page.getByLabel(words.compareHideUnstated).uncheck();
  await page.getByLabel(words.compareDifferencesOnly).uncheck();
  await expect(page).toHaveURL(paths.pair('en', pair));
  await page.getByLabel(words.compareDifferencesOnly).check();
  await page.getByRole('link', { name: '日本語' }).click();
  await expect(page).toHaveURL(`${paths.pair('ja', pair)}?only=differences`);
  await expect(page.getByLabel(messages('ja').compareDifferencesOnly)).toBeChecked();
});

test.describe('a pair in the other order', () => {
  test.use({ expectedError: /404/ });

  test('leads to its page; one without a page to the free comparison @sub-path', async ({
    page,
    visit,
    site,
  }) => {
    const at = (path: string) => site.origin + site.base + path;
    await visit(`${paths.compare('en')}wantedly-2024-vs-chatwork-2019/`);
    await expect(page).toHaveURL(at(paths.pair('en', 'chatwork-2019-vs-wantedly-2024')));
    await visit(`${paths.compare('ja')}chatwork-2019-vs-nobody-1999/`);
    await expect(page).toHaveURL(at(freeComparison('ja', 'chatwork-2019', 'nobody-1999')));
    await comparison(page, 'ja').shows('chatwork-2019');
    await visit(`${paths.compare('en')}chatwork-2019-vs-chatwork-2019/`);
    await expect(comparison(page, 'en').notes).toHaveText([
      words.compareNote.repeated('chatwork-2019'),
    ]);
  });
});
