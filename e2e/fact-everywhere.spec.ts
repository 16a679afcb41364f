// One fact of one case, followed through every place that shows it: Wantedly uses Argo CD for CI/CD.
import { locales } from '../lib/locales';
import { messages } from '../lib/messages/messages';
import { pairId } from '../lib/url/pairs';
import { paths } from '../lib/url/paths';
import { termPath } from '../lib/url/term-path';
import { headingOf } from './support/built';
import { caseOf, casesWith, type PublishedCase, valueLabel } from './support/cases';
import { comparison } from './support/comparison';
import { caseList } from './support/list';
import { freeComparison } from './support/page-types';
import { expect, test } from './support/site';

const [id, facet, term] = ['wantedly-2024', 'cicd', 'argo-cd'] as const;
const anchor = `f-${facet}-${term}`;

test('the data of the web has it, with its place in the source', async ({ request, site }) => {
  const response = await request.get(site.base + paths.api('cases.json'));
  expect(response.headers()['content-type']).toContain('application/json');
  const told = (await response.json()) as { cases: PublishedCase[] };
  const item = told.cases.find((other) => other.id === id);
  expect(item?.facets[facet]).toContain(term);
  expect(item?.statements).toContainEqual(
    expect.objectContaining({
      facet,
      term,
      status: 'used',
      at: expect.arrayContaining(['wantedly-cnds-2024#S41']),
    }),
  );
});

for (const locale of locales) {
  test.describe(locale, () => {
    const words = messages(locale);
    const title = caseOf(id).title[locale];
    const label = valueLabel(locale, facet, term);

    test('the page of the case has it, at an address of its own', async ({ page, visit }) => {
      await visit(paths.case(locale, id, anchor));
      const fact = page.locator(`#${anchor}`);
      await expect(fact).toBeInViewport();
      await expect(fact.getByRole('link', { name: label, exact: true })).toHaveAttribute(
        'href',
        termPath(locale, facet, term),
      );
      const marks = fact.getByRole('link', { name: `${words.evidence}${words.colon}` });
      await expect(marks.filter({ hasText: 'S41' })).toBeVisible();
    });

    test('the page of the tool has the case, as one that uses it', async ({ page, visit }) => {
      await visit(termPath(locale, facet, term));
      const users = page.getByRole('region', { name: words.status.used });
      const card = users.getByRole('article').filter({ hasText: title });
      await expect(card).toHaveCount(1);
      await card
        .getByRole('link', { name: `${words.evidence}${words.colon}` })
        .first()
        .click();
      await expect(page).toHaveURL(/\/wantedly-2024\/#s-wantedly-cnds-2024$/);
    });

    test('the index of tools counts it', async ({ page, visit }) => {
      await visit(paths.facet(locale, facet));
      const count = casesWith(facet, term).length;
      await page.getByRole('link', { name: words.optionCount(label, count), exact: true }).click();
      await expect(page).toHaveURL(termPath(locale, facet, term));
    });

    test('the filter counts it, and leads to the case', async ({ page, visit }) => {
      await visit(`${paths.cases(locale)}?${facet}=${term}`);
      const list = caseList(page, locale);
      await list.shows(casesWith(facet, term));
      await expect(list.titles.filter({ hasText: title })).toHaveCount(1);
      const count = casesWith(facet, term).length;
      await expect(
        list.group(facet).getByRole('checkbox', { name: words.optionCount(label, count) }),
      ).toBeChecked();
    });

    test('the search finds it', async ({ page, visit }) => {
      await visit(`${paths.cases(locale)}?q=argocd`);
      const list = caseList(page, locale);
      // Others may tell of it too, as something they looked at; those that use it stand before them.
      const users = casesWith(facet, term);
      await expect(list.titles.filter({ hasText: title })).toHaveCount(1);
      await expect
        .poll(async () => (await list.titles.allTextContents()).slice(0, users.length).toSorted())
        .toEqual(users.map((user) => user.title[locale]).toSorted());
    });

    for (const [where, path] of [
      ['ready-made', paths.pair(locale, pairId(id, 'zeals-2019'))],
      ['free', freeComparison(locale, 'zeals-2019', id)],
    ] as const) {
      test(`the ${where} comparison has it in the cell of the case`, async ({ page, visit }) => {
        await visit(path);
        const { table, row } = comparison(page, locale);
        await expect(table.getByRole('columnheader').filter({ hasText: title })).toHaveCount(1);
        const heads = await table.getByRole('columnheader').allTextContents();
        const column = heads.findIndex((head) => head.includes(title));
        // The first head stands above the heads of the rows.
        const cell = row(headingOf(paths.facet(locale, facet)))
          .getByRole('cell')
          .nth(column - 1);
        await expect(cell.getByRole('link', { name: label, exact: true })).toBeVisible();
        await expect(cell).toContainText('S41');
      });
    }
  });
}
