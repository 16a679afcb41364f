// The list of a large base: one page of cards, the table of all cases fetched when it is needed, the
// other cards as they are shown; and what happens when a file is missing.
import type { Page } from '@playwright/test';
import { locales } from '../lib/locales';
import { messages } from '../lib/messages/messages';
import { paths } from '../lib/url/paths';
import { cases, casesWith, type PublishedCase } from './support/cases';
import { caseList, literal } from './support/list';
import { expect, test } from './support/site';

const tableFiles = '**/search/facets.*.json';
const cardFiles = '**/cards/**/*.json';
const items = (page: Page) => page.locator('#cases > li');

/** Data that the page asked for, by file name. */
function dataOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('.json')) asked.push(pathname.replace(/^.*\//, ''));
  });
  return asked;
}

for (const locale of locales) {
  const words = messages(locale);

  test(`page after page, with the focus on the first new case and nothing twice (${locale}) @large`, async ({
    page,
    visit,
  }) => {
    const asked = dataOf(page);
    await visit(paths.cases(locale));
    const list = caseList(page, locale);
    await expect(list.heading).toHaveText(words.results(cases.length, cases.length));
    const first = await items(page).count();
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(cases.length);
    expect(asked).toEqual([]);
    await list.more.click();
    await expect(items(page).nth(first)).toBeFocused();
    await expect(list.titles).toHaveCount(2 * first);
    await expect(page).toHaveURL(new RegExp(`\\?show=${2 * first}$`));
    await expect(page.getByRole('main').getByRole('status')).toHaveText(
      words.shownOf(2 * first, cases.length),
    );
    await list.showAll();
    await expect(list.more).toHaveCount(0);
    await list.shows(cases);
    expect(new Set(asked).size).toBe(asked.length);
  });

  test(`filters, counts and order are those of all cases (${locale}) @large`, async ({
    page,
    visit,
  }) => {
    await visit(paths.cases(locale));
    const list = caseList(page, locale);
    await list.more.click();
    await list.option('monitoring', 'datadog').check();
    await expect(page).toHaveURL(/\/cases\/\?monitoring=datadog$/);
    await list.shows(casesWith('monitoring', 'datadog'));
    await list.option('monitoring', 'datadog').uncheck();
    await list.sort.selectOption('company');
    await list.shows(cases);
    const names = (await list.titles.allTextContents()).map(
      (title) => cases.find((item) => item.title[locale] === title)?.company.name[locale] ?? '',
    );
    expect(names).toEqual(names.toSorted(new Intl.Collator(locale).compare));
  });
}

const words = messages('en');

test('going back from a case finds all the pages that were read @large', async ({
  page,
  visit,
}) => {
  await visit(paths.cases('en'));
  const list = caseList(page, 'en');
  const shown = 2 * (await items(page).count());
  await list.more.click();
  await expect(list.titles).toHaveCount(shown);
  const last = list.titles.last();
  const title = await last.textContent();
  await last.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '');
  await page.goBack();
  await expect(list.titles).toHaveCount(shown);
  await expect(list.titles.last()).toHaveText(title ?? '');
});

/** Values of a facet that no more than one case has: some of them are folded away. */
const rare = [...new Set(cases.flatMap(({ facets }) => facets.monitoring ?? []))].filter(
  (value) => casesWith('monitoring', value).length === 1,
);

test('values that the page does not hold come with the table, and are kept in sight @large', async ({
  page,
  visit,
}) => {
  await visit(paths.cases('en'));
  const list = caseList(page, 'en');
  const missing: string[] = [];
  for (const value of rare) {
    if ((await list.option('monitoring', value).count()) === 0) missing.push(value);
  }
  const [value = ''] = missing;
  expect(missing).not.toEqual([]);
  const fold = list.group('monitoring').locator('summary');
  await expect(fold).toHaveText(words.moreValues(missing.length));
  await fold.click();
  await list.option('monitoring', value).check();
  await list.shows(casesWith('monitoring', value));
  // Shared, the fold is closed, and what is chosen is in sight.
  await page.reload();
  await list.shows(casesWith('monitoring', value));
  await expect(fold).toHaveText(words.moreValues(missing.length - 1));
  await expect(list.option('monitoring', value)).toBeChecked();
  await expect(list.option('monitoring', value)).toBeVisible();
  // And taken back, it does not run away from under the focus.
  await list.option('monitoring', value).uncheck();
  await expect(list.option('monitoring', value)).toBeFocused();
});

test('what is chosen before the table is there is not lost @large', async ({ page, visit }) => {
  let release = () => {};
  const wait = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(tableFiles, async (route) => {
    await wait;
    await route.continue();
  });
  const [value = ''] = rare.slice(-1);
  await visit(`${paths.cases('en')}?monitoring=${value}`);
  const list = caseList(page, 'en');
  await expect(list.heading).toHaveText(words.loadingList);
  await list.option('outcome', cases[0]?.outcome.is ?? '').click();
  release();
  const expected = casesWith('monitoring', value).filter(
    ({ outcome }) => outcome.is === cases[0]?.outcome.is,
  );
  await list.shows(expected);
  await expect(page).toHaveURL(new RegExp(`outcome=.*&monitoring=${value}`));
  await expect(list.note).toHaveCount(0);
});

test.describe('without the table', () => {
  test.use({ expectedError: /ERR_FAILED|404/ });

  for (const [how, answer] of [
    ['that cannot be reached', undefined],
    ['that is missing', { status: 404, body: 'Not found' }],
    ['that is no JSON', { status: 200, body: '<!DOCTYPE html>' }],
    ['that is something else', { status: 200, body: '{"ids":["a"],"newest":"0,1"}' }],
  ] as const) {
    test(`a table ${how} is told, the rest works, and trying again helps @large`, async ({
      page,
      visit,
      errors,
    }) => {
      await page.route(tableFiles, (route) => (answer ? route.fulfill(answer) : route.abort()));
      await visit(paths.cases('en'));
      const list = caseList(page, 'en');
      const first = await items(page).count();
      await list.option('monitoring', 'datadog').check();
      const alert = page.getByRole('alert').filter({ hasText: words.listFailed });
      await expect(alert).toBeVisible();
      await expect(list.titles).toHaveCount(first);
      await list.search.fill('datadog');
      await expect(list.titles.first()).toHaveText(/ZEALS|Chatwork/);
      await page.unroute(tableFiles);
      await alert.getByRole('button', { name: words.retry }).click();
      await expect(alert).toHaveCount(0);
      await expect(list.heading).toBeFocused();
      await list.shows(casesWith('monitoring', 'datadog'));
      // Wrong content is no error of the network, so the console may stay silent.
      errors.push('404');
    });
  }

  test('a card that cannot be had leaves the others, and a way to its case @large', async ({
    page,
    visit,
    site,
  }) => {
    const wanted = casesWith('outcome', 'retreated');
    await visit(paths.cases('en'));
    const served = await caseList(page, 'en').titles.allTextContents();
    const lost = wanted.find(({ title }) => !served.includes(title.en)) as PublishedCase;
    const others = cases.length - 1;
    await page.route(cardFiles, (route) =>
      route.request().url().endsWith(`/${lost.id}.json`) ? route.abort() : route.continue(),
    );
    const list = caseList(page, 'en');
    await list.showAll();
    await expect(list.titles).toHaveCount(others);
    const place = items(page).filter({ hasText: words.cardFailed });
    await expect(place).toHaveCount(1);
    await expect(place.getByRole('link', { name: words.openCase })).toHaveAttribute(
      'href',
      site.base + paths.case('en', lost.id),
    );
    await page.unroute(cardFiles);
    await place.getByRole('button', { name: words.retry }).click();
    await list.shows(cases);
  });
});

test('a list that holds all its cases fetches nothing and has no pages', async ({
  page,
  visit,
}) => {
  const asked = dataOf(page);
  await visit(`${paths.cases('en')}?show=5`);
  const list = caseList(page, 'en');
  await list.shows(cases);
  await list.option('monitoring', 'datadog').check();
  await list.shows(casesWith('monitoring', 'datadog'));
  await expect(list.more).toHaveCount(0);
  expect(asked).toEqual([]);
});

test('of many values the frequent ones are in sight, the others behind a click', async ({
  page,
  visit,
}) => {
  await visit(paths.cases('en'));
  const list = caseList(page, 'en');
  const fold = list.group('monitoring').locator('details');
  const inSight = list.group('monitoring').getByRole('checkbox');
  const shown = await inSight.count();
  expect(shown).toBeLessThan(15);
  await expect(inSight.filter({ visible: true })).toHaveCount(shown);
  await expect(fold.locator('summary')).toHaveText(
    new RegExp(literal(words.moreValues(0)).slice(1)),
  );
  await fold.locator('summary').click();
  const all = await inSight.count();
  const values = new Set(cases.flatMap(({ facets }) => facets.monitoring ?? []));
  // And "anything".
  expect(all).toBe(values.size + 1);
});
