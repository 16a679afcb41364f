// Searching: in both languages, under any name of a thing, the right cases come first.
import { locales } from '../lib/locales';
import { messages } from '../lib/messages/messages';
import { paths } from '../lib/url/paths';
import { caseOf, cases, casesWith, type PublishedCase } from './support/cases';
import { caseList } from './support/list';
import { expect, test } from './support/site';

/** What was typed, and which cases must be among the first: three, or as many as there are. */
const queries: readonly [query: string, right: readonly PublishedCase[]][] = [
  ['撤退', casesWith('outcome', 'retreated')],
  ['EKS', casesWith('cluster', 'amazon-eks')],
  ['ArgoCD', casesWith('cicd', 'argo-cd')],
  ['Argo CD', casesWith('cicd', 'argo-cd')],
  ['プロメテウス', casesWith('monitoring', 'prometheus')],
  ['datadog', casesWith('monitoring', 'datadog')],
  ['grafna', casesWith('monitoring', 'grafana')],
  ['ＧＫＥ', casesWith('cluster', 'gke')],
  ['横山哲郎', [caseOf('zeals-2019')]],
];

for (const locale of locales) {
  const words = messages(locale);

  for (const [query, right] of queries) {
    test(`${query} finds the right cases first (${locale})`, async ({ page, visit }) => {
      expect(right).not.toEqual([]);
      await visit(paths.cases(locale));
      const list = caseList(page, locale);
      await list.search.fill(query);
      const wanted = right.map(({ title }) => title[locale]);
      const first = Math.max(3, wanted.length);
      await expect
        .poll(async () => (await list.titles.allTextContents()).slice(0, first))
        .toEqual(expect.arrayContaining(wanted));
      expect(wanted).toContain(await list.titles.first().textContent());
      expect(new URL(page.url()).searchParams.get('q')).toBe(query);
    });
  }

  for (const query of ['k8s', 'クーバネティス']) {
    test(`${query} is another name of Kubernetes (${locale})`, async ({ page, visit }) => {
      await visit(`${paths.cases(locale)}?q=${query}`);
      const list = caseList(page, locale);
      await expect(list.titles.locator('mark').first()).toHaveText('Kubernetes');
      const shown = await list.titles.allTextContents();
      const right = casesWith('family', 'kubernetes').map(({ title }) => title[locale]);
      expect(right.length).toBeGreaterThan(5);
      expect(right.filter((title) => !shown.includes(title))).toEqual([]);
    });
  }

  test(`a typing error is answered, and it is said as what (${locale})`, async ({
    page,
    visit,
  }) => {
    await visit(`${paths.cases(locale)}?q=grafna`);
    const list = caseList(page, locale);
    const right = casesWith('monitoring', 'grafana').map(({ title }) => title[locale]);
    await expect
      .poll(async () => (await list.titles.allTextContents()).slice(0, right.length).toSorted())
      .toEqual(right.toSorted());
    await expect(list.note).toHaveText(words.searchCorrected('grafana'));
  });
}

const list = (page: Parameters<typeof caseList>[0]) => caseList(page, 'en');

test('results appear while typing, without Enter', async ({ page, visit }) => {
  await visit(paths.cases('en'));
  await list(page).search.pressSequentially('datad');
  await list(page).shows(casesWith('monitoring', 'datadog'));
});

test('what was found is marked', async ({ page, visit }) => {
  await visit(`${paths.cases('en')}?q=eks`);
  const first = page.getByRole('heading', { name: caseOf('wantedly-2024').title.en });
  await expect(first.locator('mark')).toHaveText(['Amazon EKS']);
  await visit(`${paths.cases('ja')}?q=撤退`);
  const title = caseOf('hatena-mackerel-2019').title.ja;
  const marks = page.getByRole('heading', { name: title }).locator('mark');
  await expect(marks.first()).toHaveText('撤退');
  // Marks change nothing of the text.
  await expect(page.getByRole('heading', { name: title })).toHaveText(title);
});

test('Enter searches in place, and does not load the page anew', async ({ page, visit }) => {
  await visit(paths.cases('en'));
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));
  await list(page).search.fill('datadog');
  await list(page).search.press('Enter');
  await list(page).shows(casesWith('monitoring', 'datadog'));
  expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
  await expect(page).toHaveURL(/\?q=datadog$/);
});

test('a shared link searches at once, and filters go with it @sub-path', async ({
  page,
  visit,
}) => {
  await visit(`${paths.cases('en')}?q=kubernetes&monitoring=datadog`);
  await expect(list(page).search).toHaveValue('kubernetes');
  await list(page).shows(casesWith('monitoring', 'datadog'));
});

test('one search is one step back, which empties the field too', async ({ page, visit }) => {
  await visit(paths.cases('en'));
  await list(page).search.pressSequentially('datadog');
  await list(page).shows(casesWith('monitoring', 'datadog'));
  await page.goBack();
  await list(page).shows(cases);
  await expect(list(page).search).toHaveValue('');
});

test('nothing found is said, and leads out', async ({ page, visit }) => {
  await visit(`${paths.cases('en')}?q=zzzzqq`);
  await list(page).shows([]);
  await expect(page.getByText(messages('en').noResults)).toBeVisible();
  await page.getByRole('button', { name: messages('en').clearSearch }).click();
  await list(page).shows(cases);
  await expect(list(page).search).toHaveValue('');
  // The button is gone; who pressed it must stand somewhere.
  await expect(list(page).heading).toBeFocused();
});

test('the home page searches the list', async ({ page, visit }) => {
  await visit(paths.home('ja'));
  await page.getByRole('searchbox').fill('撤退');
  await page.getByRole('button', { name: messages('ja').search }).click();
  await expect(page).toHaveURL(/\/ja\/cases\/\?q=/);
  await expect(caseList(page, 'ja').search).toHaveValue('撤退');
  await expect(caseList(page, 'ja').titles.first()).toHaveText(
    caseOf('hatena-mackerel-2019').title.ja,
  );
});
