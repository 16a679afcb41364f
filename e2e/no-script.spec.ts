// Without JavaScript: every page is whole, and shows no control that does nothing.
import { locales } from '../lib/locales';
import { messages } from '../lib/messages/messages';
import { pairId } from '../lib/url/pairs';
import { paths } from '../lib/url/paths';
import { termPath } from '../lib/url/term-path';
import { headingOf } from './support/built';
import { caseOf, cases } from './support/cases';
import { comparison } from './support/comparison';
import { caseList } from './support/list';
import { allPageTypes, freeComparison, three } from './support/page-types';
import { expect, test } from './support/site';

test.use({ javaScriptEnabled: false });

for (const { name, path, locale } of allPageTypes) {
  test(`${name} has its content and no dead control (${locale ?? 'both'})`, async ({
    page,
    visit,
  }) => {
    await visit(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('main')).toHaveText(/(.|\n){80}/);
    // The theme, the search, the filters: all of them need the script.
    const controls = page.locator('input, select, button, textarea').filter({ visible: true });
    // What hides the rows of a pair is the style sheet.
    await expect(controls).toHaveCount(name === 'pair' ? 2 : 0);
  });
}

for (const locale of locales) {
  const words = messages(locale);

  test(`the list leads to the same cases by value (${locale}) @sub-path`, async ({
    page,
    visit,
    site,
  }) => {
    await visit(paths.cases(locale));
    await expect(caseList(page, locale).heading).toHaveText(
      words.results(cases.length, cases.length),
    );
    // Playwright passes `noscript` over when it looks for words and roles.
    const instead = page.locator('noscript');
    await expect(instead.locator('p')).toHaveText(words.noScriptFilter);
    await expect(instead.locator('p')).toBeVisible();
    const label = headingOf(paths.facet(locale, 'monitoring'));
    await instead.locator('a', { hasText: label }).click();
    await page.getByRole('link', { name: /^Datadog/ }).click();
    await expect(page).toHaveURL(
      site.origin + site.base + termPath(locale, 'monitoring', 'datadog'),
    );
    await expect(page.getByRole('article').filter({ hasText: 'ZEALS' })).toHaveCount(1);
  });

  test(`the list of a small base shows all cases (${locale})`, async ({ page, visit }) => {
    await visit(paths.cases(locale));
    await caseList(page, locale).shows(cases);
  });

  test(`the list of a large base shows the newest, and leads to all (${locale}) @large`, async ({
    page,
    visit,
    site,
  }) => {
    await visit(paths.cases(locale));
    const { titles } = caseList(page, locale);
    const shown = await titles.allTextContents();
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.length).toBeLessThan(cases.length);
    const newest = cases.toSorted((a, b) => Number(b.year) - Number(a.year));
    const oldest = Number(newest[shown.length - 1]?.year);
    const years = cases
      .filter(({ title }) => shown.includes(title[locale]))
      .map(({ year }) => year);
    expect(Math.min(...years.map(Number))).toBe(oldest);
    await page.getByRole('link', { name: words.allCasesLink(cases.length) }).click();
    await expect(page).toHaveURL(site.origin + site.base + paths.allCases(locale));
    for (const { id, title } of cases) {
      const link = page.getByRole('link', { name: title[locale], exact: true });
      await expect(link).toHaveAttribute('href', site.base + paths.case(locale, id));
    }
  });

  test(`the free comparison explains itself and links the pairs (${locale})`, async ({
    page,
    visit,
  }) => {
    await visit(freeComparison(locale, ...three));
    await expect(page.locator('noscript p')).toHaveText(words.compareNoScript);
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.getByText(words.compareNeedsTwo)).toBeHidden();
    const [a, b] = three;
    const link = page.locator(`a[href="${paths.pair(locale, pairId(a, b))}"]`).first();
    await link.click();
    await expect(comparison(page, locale).table).toBeVisible();
    await expect(comparison(page, locale).table).toContainText(caseOf(a).title[locale]);
  });
}

test('a case is whole: answer, story, facts, folded mentions, sources', async ({ page, visit }) => {
  await visit(paths.case('en', 'wantedly-2024'));
  await expect(page.locator('#f-outcome')).toBeVisible();
  await expect(page.locator('.prose p').first()).toBeVisible();
  await expect(page.locator('#f-cicd-argo-cd')).toBeVisible();
  await page.locator('#f-cluster summary').click();
  await expect(page.locator('#f-cluster-gke')).toBeVisible();
  await expect(page.locator('#s-wantedly-cnds-2024')).toBeVisible();
});
