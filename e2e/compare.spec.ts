// Comparing cases of one's choice: from the list to the table, and addresses that name cases.
import { locales } from '../lib/locales';
import { messages } from '../lib/messages/messages';
import { pairId } from '../lib/url/pairs';
import { paths } from '../lib/url/paths';
import { caseOf, cases } from './support/cases';
import { comparison } from './support/comparison';
import { caseList } from './support/list';
import { freeComparison, three } from './support/page-types';
import { expect, test } from './support/site';

const [a, b, c] = three;
const four = [...three, 'zeals-2019'] as const;

for (const locale of locales) {
  const words = messages(locale);

  test(`two chosen cases lead to their page where all pairs have one, others to the free comparison (${locale}) @sub-path`, async ({
    page,
    visit,
    site,
  }) => {
    await visit(paths.cases(locale));
    await caseList(page, locale).showAll();
    const choose = (id: string) =>
      page.getByRole('checkbox', { name: words.selectCase(caseOf(id).title[locale]) }).check();
    await choose(b);
    await expect(page.getByText(words.compareChoose)).toBeVisible();
    await choose(a);
    const pair = page.getByRole('link', { name: words.compareChosen(2) });
    // The build below a path is made as large bases are, where not every pair has a page.
    const isLarge = site.base !== '';
    const href = isLarge ? freeComparison(locale, b, a) : paths.pair(locale, pairId(a, b));
    await expect(pair).toHaveAttribute('href', site.base + href);
    await choose(c);
    await page.getByRole('link', { name: words.compareChosen(3) }).click();
    await expect(page).toHaveURL(`${site.origin}${site.base}${freeComparison(locale, b, a, c)}`);
    await comparison(page, locale).shows(b, a, c);
  });

  for (const [what, asked, shown, note] of [
    ['unknown', [a, 'nobody-1999', b], [a, b], words.compareNote.unknown('nobody-1999')],
    ['repeated', [a, b, a], [a, b], words.compareNote.repeated(a)],
    ['too many', [...four, 'hatena-2022'], four, words.compareNote.tooMany('hatena-2022')],
    ['a prototype', [a, '__proto__', b], [a, b], words.compareNote.unknown('__proto__')],
    ['markup', [a, b, '<img src=x>'], [a, b], words.compareNote.unknown('<img src=x>')],
  ] as const) {
    test(`an address with a case that is ${what}: said, the rest shown (${locale})`, async ({
      page,
      visit,
    }) => {
      await visit(freeComparison(locale, ...asked));
      await comparison(page, locale).shows(...shown);
      await expect(comparison(page, locale).notes).toHaveText([note]);
      await expect(page.locator('main img')).toHaveCount(0);
    });
  }
}

const words = messages('en');

test('one case is shown, and a second asked for; no row claims to be the same', async ({
  page,
  visit,
}) => {
  await visit(freeComparison('en', a));
  await comparison(page, 'en').shows(a);
  await expect(page.getByText(words.compareNeedsTwo)).toBeVisible();
  await expect(comparison(page, 'en').row('Monitoring')).toContainText('Datadog');
  await expect(page.getByText(words.compareSame, { exact: true })).toHaveCount(0);
  await expect(page.getByLabel(words.compareDifferencesOnly)).toHaveCount(0);
});

for (const query of ['', '?cases=', '?cases=,,,', '?other=1', '?cases=%E0%A4%A']) {
  test(`no case at all (${query || 'no query'}): asks for some, and offers pairs`, async ({
    page,
    visit,
  }) => {
    await visit(paths.compare('en') + query);
    await expect(page.getByText(words.compareNeedsTwo)).toBeVisible();
    await expect(comparison(page, 'en').table).toHaveCount(0);
    await expect(comparison(page, 'en').pick.getByRole('option')).toHaveCount(cases.length);
  });
}

test('ten thousand letters in the address are no wall of text', async ({ page, visit }) => {
  await visit(freeComparison('en', a, b, ...Array.from({ length: 1500 }, (_, i) => `x${i}`)));
  await comparison(page, 'en').shows(a, b);
  expect((await page.getByRole('note').allTextContents()).join('').length).toBeLessThan(1000);
});

test('adding and removing changes the address, back and forward follow', async ({
  page,
  visit,
}) => {
  await visit(freeComparison('en', a));
  const { pick, add, remove, shows } = comparison(page, 'en');
  await pick.selectOption(b);
  await add.click();
  await shows(a, b);
  await expect(page).toHaveURL(freeComparison('en', a, b));
  await expect(add).toBeFocused();
  await remove(a).click();
  await shows(b);
  await expect(page).toHaveURL(freeComparison('en', b));
  await page.goBack();
  await shows(a, b);
  await page.goBack();
  await shows(a);
  await page.goForward();
  await shows(a, b);
});

test('the focus is not lost with the button that was pressed', async ({ page, visit }) => {
  await visit(freeComparison('en', ...four));
  const { table, pick, add, remove, shows } = comparison(page, 'en');
  await shows(...four);
  await expect(pick).toHaveCount(0);
  await remove(a).click();
  await shows(b, c, 'zeals-2019');
  await expect(remove(b)).toBeFocused();
  await remove('zeals-2019').click();
  await expect(remove(c)).toBeFocused();
  await pick.selectOption('zeals-2019');
  await add.click();
  await pick.selectOption(a);
  await add.click();
  await shows(b, c, 'zeals-2019', a);
  // The form is gone, as no more fit.
  await expect(pick).toHaveCount(0);
  await expect(page.getByRole('region').filter({ has: table })).toBeFocused();
});

test('two cases of the free comparison lead to the page of the pair', async ({ page, visit }) => {
  await visit(freeComparison('ja', b, a));
  await page.getByRole('link', { name: messages('ja').comparePairLink }).click();
  await expect(page).toHaveURL(paths.pair('ja', pairId(a, b)));
});

test('cases are found by a few letters of any language, and added by keyboard', async ({
  page,
  visit,
}) => {
  await visit(freeComparison('en', a));
  const { search, pick, shows } = comparison(page, 'en');
  await search.focus();
  await page.keyboard.type('２０１９ はてな');
  await expect(pick.getByRole('option')).toHaveText(['Hatena (2019)']);
  await expect(
    page.getByRole('status').filter({ hasText: words.comparePickFound(1) }),
  ).toBeVisible();
  await page.keyboard.press('Enter');
  await shows(a, c);
  await expect(search).toHaveValue('');
  await expect(search).toBeFocused();
  await page.keyboard.type('zzzz');
  await expect(page.getByText(words.comparePickFound(0))).toBeVisible();
  await page.keyboard.press('Enter');
  await shows(a, c);
});

test('Enter that ends a conversion of an input method adds nothing', async ({ page, visit }) => {
  await visit(freeComparison('ja', a));
  const { search, shows } = comparison(page, 'ja');
  await shows(a);
  await search.focus();
  const isTaken = await search.evaluate((element) => {
    const init = { key: 'Enter', isComposing: true, bubbles: true, cancelable: true };
    return !element.dispatchEvent(new KeyboardEvent('keydown', init));
  });
  expect(isTaken).toBe(true);
  await shows(a);
});

test('columns are moved by buttons, the focus stays, and it is said', async ({ page, visit }) => {
  await visit(freeComparison('en', ...three));
  const { earlier, later, shows } = comparison(page, 'en');
  await shows(a, b, c);
  await expect(earlier(a)).toBeDisabled();
  await expect(later(c)).toBeDisabled();
  await later(a).click();
  await shows(b, a, c);
  await expect(later(a)).toBeFocused();
  const { title } = caseOf(a);
  await expect(page.getByText(words.compareMoved(title.en, 2, 3))).toBeAttached();
  await page.keyboard.press('Enter');
  await shows(b, c, a);
  await expect(page).toHaveURL(freeComparison('en', b, c, a));
  // At the end there is only the way back.
  await expect(earlier(a)).toBeFocused();
  await page.goBack();
  await shows(b, a, c);
});

test('the title of the page names what is compared', async ({ page, visit }) => {
  const names = 'Chatwork（2019年）とウォンテッドリー（2024年）';
  await visit(freeComparison('ja', a, b));
  await expect(page).toHaveTitle(`${names} | Casebook`);
  await expect(page.getByRole('heading', { name: names })).toBeVisible();
});

test.describe('without the columns', () => {
  test.use({ expectedError: /ERR_FAILED/ });

  test('a column that cannot be fetched is told; trying again or leaving it out helps', async ({
    page,
    visit,
  }) => {
    const file = `**${paths.column('en', b)}`;
    await page.route(file, (route) => route.abort());
    await visit(freeComparison('en', a));
    const { pick, add, shows } = comparison(page, 'en');
    await pick.selectOption(c);
    await add.click();
    await shows(a, c);
    await pick.selectOption(b);
    await add.click();
    const alert = page.getByRole('alert').filter({ hasText: words.compareLoadFailed });
    await expect(alert).toBeVisible();
    await page.goBack();
    await shows(a, c);
    await expect(alert).toHaveCount(0);
    // From the address too, what can be fetched is shown.
    await visit(freeComparison('en', a, b, c));
    await expect(alert).toBeVisible();
    await shows(a, c);
    await page.unroute(file);
    await alert.getByRole('button', { name: words.retry }).click();
    await shows(a, b, c);
    await expect(alert).toHaveCount(0);
    await expect(page.getByRole('main')).toBeFocused();
  });
});
