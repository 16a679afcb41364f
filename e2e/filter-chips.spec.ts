// Chosen filters as buttons that remove them, without losing those who use the keyboard.
import { paths } from '../lib/url/paths';
import { cases, casesWith } from './support/cases';
import { caseList } from './support/list';
import { expect, test } from './support/site';

for (const locale of ['en', 'ja'] as const) {
  test(`a removed filter hands the focus on (${locale})`, async ({ page, visit }) => {
    await visit(`${paths.cases(locale)}?monitoring=datadog,grafana&hosting=aws-ec2`);
    const list = caseList(page, locale);
    await list.chip('hosting', 'aws-ec2').click();
    await list.shows(casesWith('monitoring', 'datadog', 'grafana'));
    await expect(list.chip('monitoring', 'datadog')).toBeFocused();
    await page.keyboard.press('Enter');
    await list.shows(casesWith('monitoring', 'grafana'));
    await expect(list.chip('monitoring', 'grafana')).toBeFocused();
    await page.keyboard.press('Enter');
    await list.shows(cases);
    await expect(list.heading).toBeFocused();
    await expect(page).toHaveURL(/\/cases\/$/);
  });

  test(`clearing keeps search and sort, and hands the focus on (${locale})`, async ({
    page,
    visit,
  }) => {
    await visit(`${paths.cases(locale)}?q=kubernetes&monitoring=datadog&sort=company`);
    const list = caseList(page, locale);
    await expect(list.chip('monitoring', 'datadog')).toBeVisible();
    await list.clearAll.click();
    await expect(page).toHaveURL(/\?q=kubernetes&sort=company$/);
    await expect(list.option('monitoring', 'datadog')).not.toBeChecked();
    await expect(list.heading).toBeFocused();
  });
}

test('a group stays open and keeps the focus when its last choice is taken back', async ({
  page,
  visit,
}) => {
  await visit(paths.cases('en'));
  const list = caseList(page, 'en');
  await page.getByText('CI/CD', { exact: true }).and(page.locator('summary')).click();
  const option = list.option('cicd', 'argo-cd');
  await option.check();
  await list.shows(casesWith('cicd', 'argo-cd'));
  await option.uncheck();
  await list.shows(cases);
  await expect(option).toBeFocused();
});
