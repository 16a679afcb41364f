// Filtering the list of cases: choices, counts, and the address that keeps them.
import { locales } from '../lib/locales';
import { messages } from '../lib/messages/messages';
import { paths } from '../lib/url/paths';
import { cases, casesWith, valueLabel } from './support/cases';
import { caseList } from './support/list';
import { expect, test } from './support/site';

const inBoth = (...ids: [string, string, string, string]) => {
  const [facet, value, other, otherValue] = ids;
  return casesWith(facet, value).filter((item) => casesWith(other, otherValue).includes(item));
};

for (const locale of locales) {
  test.describe(locale, () => {
    const words = messages(locale);

    test('a choice shows the cases that have it, says so in its label and in the address @sub-path', async ({
      page,
      visit,
    }) => {
      await visit(paths.cases(locale));
      const list = caseList(page, locale);
      await list.shows(cases);
      const found = casesWith('monitoring', 'datadog');
      const label = words.optionCount(valueLabel(locale, 'monitoring', 'datadog'), found.length);
      await list.group('monitoring').getByRole('checkbox', { name: label, exact: true }).check();
      await list.shows(found);
      await expect(page).toHaveURL(/\/cases\/\?monitoring=datadog$/);
      expect(found.map(({ id }) => id)).toContain('zeals-2019');
    });

    test('within a facet any of the values will do, across facets all must fit', async ({
      page,
      visit,
    }) => {
      await visit(paths.cases(locale));
      const list = caseList(page, locale);
      await list.option('monitoring', 'datadog').check();
      await list.option('monitoring', 'grafana').check();
      await list.shows(casesWith('monitoring', 'datadog', 'grafana'));
      await list.option('monitoring', 'grafana').uncheck();
      await list.option('hosting', 'aws-ec2').check();
      await list.shows(inBoth('monitoring', 'datadog', 'hosting', 'aws-ec2'));
      await expect(page).toHaveURL(/\?hosting=aws-ec2&monitoring=datadog$/);
    });

    test('the number of results is announced', async ({ page, visit }) => {
      await visit(paths.cases(locale));
      await expect(page.getByRole('main').getByRole('status')).toBeEmpty();
      await caseList(page, locale).option('monitoring', 'datadog').check();
      const told = words.results(casesWith('monitoring', 'datadog').length, cases.length);
      await expect(page.getByRole('main').getByRole('status')).toHaveText(told);
    });
  });
}

const list = (page: Parameters<typeof caseList>[0]) => caseList(page, 'en');

test('counts tell what a choice would show beside the choices in other facets', async ({
  page,
  visit,
}) => {
  await visit(`${paths.cases('en')}?monitoring=datadog`);
  const label = messages('en').optionCount(
    valueLabel('en', 'hosting', 'aws-ec2'),
    inBoth('monitoring', 'datadog', 'hosting', 'aws-ec2').length,
  );
  await expect(list(page).group('hosting').getByRole('checkbox', { name: label })).toBeVisible();
  await expect(list(page).option('monitoring', 'grafana')).toBeVisible();
});

test('a reload and the copied address give the same list', async ({ page, context, visit }) => {
  await visit(paths.cases('en'));
  await list(page).option('monitoring', 'datadog').check();
  await list(page).option('hosting', 'aws-ec2').check();
  const expected = inBoth('monitoring', 'datadog', 'hosting', 'aws-ec2');
  await page.reload();
  await list(page).shows(expected);
  await expect(list(page).option('monitoring', 'datadog')).toBeChecked();
  const other = await context.newPage();
  await other.goto(page.url());
  await list(other).shows(expected);
});

test('back undoes one choice at a time, forward brings it back', async ({ page, visit }) => {
  await visit(paths.cases('en'));
  await list(page).option('monitoring', 'datadog').check();
  await list(page).option('hosting', 'aws-ec2').check();
  await list(page).shows(inBoth('monitoring', 'datadog', 'hosting', 'aws-ec2'));
  await page.goBack();
  await list(page).shows(casesWith('monitoring', 'datadog'));
  await expect(list(page).option('hosting', 'aws-ec2')).not.toBeChecked();
  await page.goBack();
  await list(page).shows(cases);
  await page.goForward();
  await list(page).shows(casesWith('monitoring', 'datadog'));
});

test('going back from a case finds the list as it was left', async ({ page, visit }) => {
  await visit(paths.cases('en'));
  await list(page).option('monitoring', 'datadog').check();
  await page.getByRole('heading', { name: 'ZEALS' }).getByRole('link').click();
  await expect(page).toHaveURL(/zeals-2019/);
  await page.goBack();
  await list(page).shows(casesWith('monitoring', 'datadog'));
});

test('a case that fits nothing else is missing: no result says what to do', async ({
  page,
  visit,
}) => {
  await visit(`${paths.cases('en')}?monitoring=datadog&cluster=amazon-eks`);
  await list(page).shows([]);
  await expect(page.getByText(messages('en').noResults)).toBeVisible();
  await list(page).clearAll.click();
  await list(page).shows(cases);
});

test('the list can be sorted by company and by date', async ({ page, visit }) => {
  await visit(paths.cases('en'));
  const titles = () => list(page).titles.allTextContents();
  const newest = await titles();
  await list(page).sort.selectOption('company');
  await expect(page).toHaveURL(/\?sort=company$/);
  const byCompany = await titles();
  const companies = byCompany.map(
    (title) => cases.find((item) => item.title.en === title)?.company.name.en ?? '',
  );
  expect(companies).toEqual(companies.toSorted(new Intl.Collator('en').compare));
  await list(page).sort.selectOption('newest');
  expect(await titles()).toEqual(newest);
  const years = newest.map((title) => cases.find((item) => item.title.en === title)?.year ?? '');
  expect(years).toEqual(years.toSorted().toReversed());
});

test('a value can be excluded, by keyboard too, and wanting it ends that', async ({
  page,
  visit,
}) => {
  await visit(paths.cases('en'));
  const words = messages('en');
  const label = valueLabel('en', 'monitoring', 'datadog');
  const without = cases.filter((item) => !casesWith('monitoring', 'datadog').includes(item));
  const exclude = page.getByRole('button', { name: words.exclude(label), exact: true });
  await exclude.focus();
  await page.keyboard.press('Enter');
  await list(page).shows(without);
  await expect(exclude).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(/\?monitoring=-datadog$/);
  await page.reload();
  await list(page).shows(without);
  const chip = page.getByRole('button', { name: new RegExp(words.without(label)) });
  await expect(chip).toBeVisible();
  await list(page).option('monitoring', 'datadog').check();
  await list(page).shows(casesWith('monitoring', 'datadog'));
  await expect(page).toHaveURL(/\?monitoring=datadog$/);
  await expect(exclude).toHaveAttribute('aria-pressed', 'false');
});

test('a chip of an exclusion takes it back', async ({ page, visit }) => {
  await visit(`${paths.cases('en')}?monitoring=-datadog`);
  const label = messages('en').without(valueLabel('en', 'monitoring', 'datadog'));
  await page.getByRole('button', { name: new RegExp(label) }).click();
  await list(page).shows(cases);
  await expect(page).toHaveURL(/\/cases\/$/);
});

test('"anything stated" leaves out silence and "none"', async ({ page, visit }) => {
  await visit(`${paths.cases('en')}?monitoring=any`);
  const silent = casesWith('monitoring', 'not-stated', 'none');
  const stated = cases.filter((item) => !silent.includes(item));
  expect(stated.length).toBeGreaterThan(0);
  expect(silent.length).toBeGreaterThan(0);
  await list(page).shows(stated);
});

test('an address with another name of a tool finds it', async ({ page, visit }) => {
  await visit(`${paths.cases('en')}?cicd=ArgoCD`);
  await list(page).shows(casesWith('cicd', 'argo-cd'));
  await expect(list(page).option('cicd', 'argo-cd')).toBeChecked();
});
