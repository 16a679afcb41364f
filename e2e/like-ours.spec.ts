// "Cases like ours": a situation stated, cases in a like one with the reasons for and against.

import type { Page } from '@playwright/test';
import { type Locale, locales } from '../lib/locales';
import { messages } from '../lib/messages/messages';
import { paths } from '../lib/url/paths';
import { headingOf } from './support/built';
import { caseOf, cases, valueLabel } from './support/cases';
import { expect, test } from './support/site';

const parts = (page: Page, locale: Locale) => {
  const words = messages(locale);
  const form = page.getByRole('form', { name: words.likeOurs });
  return {
    heading: page.locator('#matches'),
    matches: page.locator('main ol > li'),
    option: (facet: string, name: string) =>
      form
        .getByRole('group', { name: headingOf(paths.facet(locale, facet)), exact: true })
        .getByRole('checkbox', { name, exact: true }),
    open: (facet: string) =>
      form
        .locator('summary')
        .filter({ hasText: headingOf(paths.facet(locale, facet)) })
        .click(),
    again: page.getByRole('button', { name: words.likeOursClear }),
  };
};

for (const locale of locales) {
  const words = messages(locale);

  test(`${locale}: what is stated ranks the cases, each with its reasons @sub-path`, async ({
    page,
    visit,
    site,
  }) => {
    await visit(paths.likeOurs(locale));
    const { heading, matches, option, open, again } = parts(page, locale);
    await expect(heading).toHaveText(words.likeOursNothing);
    await expect(matches).toHaveCount(0);
    await option('management', valueLabel(locale, 'management', 'self-managed')).check();
    await option('hosting', valueLabel(locale, 'hosting', 'on-premises')).check();
    await open('workload');
    await option('workload', valueLabel(locale, 'workload', 'observability')).check();
    await expect(page).toHaveURL(
      /\?management=self-managed&hosting=on-premises&workload=observability$/,
    );
    const first = matches.first();
    await expect(first.getByRole('heading')).toHaveText(
      caseOf('trivago-monitoring-2019').title[locale],
    );
    await expect(first).toContainText(words.likeOursMatches(3, 3));
    // Each reason leads to where the case says so, with its source.
    await expect(
      first.getByRole('link', { name: valueLabel(locale, 'hosting', 'on-premises') }),
    ).toHaveAttribute(
      'href',
      `${site.base}${paths.case(locale, 'trivago-monitoring-2019', 'f-hosting')}`,
    );
    const chatwork = matches.filter({ hasText: caseOf('chatwork-2019').title[locale] });
    await expect(chatwork).toContainText(words.likeOursAgainst);
    await expect(chatwork.locator('dd', { hasText: 'EC2' })).toBeVisible();
    const compare = page.getByRole('link', { name: words.likeOursCompare(4) });
    await expect(compare).toHaveAttribute('href', /\?cases=trivago-monitoring-2019,/);

    // One choice is one step back, and the address alone brings it all again.
    await page.goBack();
    await expect(
      option('workload', valueLabel(locale, 'workload', 'observability')),
    ).not.toBeChecked();
    await page.goForward();
    await page.reload();
    await expect(matches.first().getByRole('heading')).toHaveText(
      caseOf('trivago-monitoring-2019').title[locale],
    );
    await again.click();
    await expect(heading).toBeFocused();
    await expect(matches).toHaveCount(0);
  });
}

test('a match on few facts says so', async ({ page, visit }) => {
  await visit(`${paths.likeOurs('en')}?industry=software&team-size=4-10&services=11-50&nodes=1-10`);
  const { matches } = parts(page, 'en');
  const mackerel = matches.filter({ hasText: caseOf('hatena-mackerel-2019').title.en });
  await expect(mackerel.getByRole('note')).toHaveText(messages('en').likeOursFew(1, 4));
});

test('what means nothing in the address is named, the rest holds', async ({ page, visit }) => {
  await visit(`${paths.likeOurs('en')}?hosting=moon,-aws,gcp&__proto__=x&q=y&team-size=%E0%A4%A`);
  await expect(page.getByRole('note').first()).toContainText('hosting=moon');
  await expect(page.getByRole('note').first()).toContainText('hosting=-aws');
  const { matches, heading } = parts(page, 'en');
  await expect(heading).toHaveText(/of 13 cases/);
  expect(await matches.count()).toBeGreaterThan(0);
  await expect(matches.first()).toContainText('Google');
});

test.describe('without the situations', () => {
  test.use({ expectedError: /ERR_FAILED|404/ });

  test('the page says so, and trying again helps', async ({ page, visit }) => {
    await page.route('**/situations/*.json', (route) => route.abort());
    await visit(`${paths.likeOurs('en')}?management=managed`);
    await expect(
      page.getByRole('alert').filter({ hasText: messages('en').likeOursFailed }),
    ).toBeVisible();
    await page.unroute('**/situations/*.json');
    await page.getByRole('button', { name: messages('en').retry }).click();
    await expect(parts(page, 'en').matches.first()).toBeVisible();
    await expect(
      page.getByRole('alert').filter({ hasText: messages('en').likeOursFailed }),
    ).toHaveCount(0);
  });
});

test('keys alone state a situation and open a case', async ({ page, visit }) => {
  await visit(paths.likeOurs('en'));
  const { option, matches } = parts(page, 'en');
  const managed = option('management', valueLabel('en', 'management', 'managed'));
  await managed.focus();
  await page.keyboard.press('Space');
  await expect(managed).toBeChecked();
  await expect(managed).toBeFocused();
  await matches.first().getByRole('heading').getByRole('link').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/cases\/[a-z0-9-]+\/$/);
});

for (const locale of locales) {
  test(`${locale}: a case leads to similar ones of others, with a reason and a comparison`, async ({
    page,
    visit,
  }) => {
    const words = messages(locale);
    await visit(paths.case(locale, 'chatwork-2019'));
    const section = page.getByRole('region', { name: words.similarCases });
    const entries = section.getByRole('listitem');
    expect(await entries.count()).toBeGreaterThan(1);
    for (const entry of await entries.all()) {
      await expect(entry).toContainText(words.inCommon);
      const link = entry.getByRole('link').first();
      expect(cases.map(({ title }) => title[locale])).toContain(await link.textContent());
    }
    await entries.first().getByRole('link').last().click();
    await expect(page.getByRole('table')).toContainText(caseOf('chatwork-2019').title[locale]);
  });
}
