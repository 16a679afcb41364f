// axe finds nothing: on each type of page and in the states that readers bring about, in both themes,
// on a phone and on a screen.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { messages } from '../lib/messages/messages';
import { paths } from '../lib/url/paths';
import { caseOf } from './support/cases';
import { caseList } from './support/list';
import { allPageTypes, freeComparison, three } from './support/page-types';
import { expect, test } from './support/site';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

test.describe.configure({ timeout: 120_000 });

const analyse = (page: Page) => new AxeBuilder({ page }).withTags(tags).analyze();

/** Each as `rule: where it is broken`. */
async function violations(page: Page): Promise<string[]> {
  const found = await analyse(page);
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  );
}

async function expectNoViolations(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [320, 1280]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      expect(await violations(page), `${colorScheme}, ${width} px`).toEqual([]);
    }
  }
}

for (const { name, path, locale } of allPageTypes) {
  test(`${name} (${locale ?? 'both'})`, async ({ page, visit }) => {
    await visit(path);
    if (name === 'comparison') await expect(page.getByRole('table')).toBeVisible();
    await expectNoViolations(page);
  });
}

const words = messages('en');

test('the list while it is searched and filtered, with a note and a choice', async ({
  page,
  visit,
}) => {
  await visit(`${paths.cases('en')}?q=kubernets&hosting=aws-ec2,aws-eks&nothing=here`);
  await expect(caseList(page, 'en').titles.locator('mark').first()).toBeVisible();
  const { title } = caseOf('wantedly-2024');
  await page.getByRole('checkbox', { name: words.selectCase(title.en) }).check();
  await expectNoViolations(page);
});

test('the list that is empty', async ({ page, visit }) => {
  await visit(`${paths.cases('en')}?q=zzzzqq&monitoring=datadog`);
  await expect(page.getByText(words.noResults)).toBeVisible();
  await expectNoViolations(page);
});

test('the list that cannot be searched', async ({ page, visit }) => {
  // The worker fetches the files of the index, so that no error reaches the console of the page.
  await page.route('**/search/*.json', (route) => route.abort());
  await visit(`${paths.cases('en')}?q=datadog`);
  await expect(page.getByText(words.searchFailed)).toBeVisible();
  await expectNoViolations(page);
});

test('cases like ours while they load, and when they cannot', async ({ page, visit }) => {
  let fail = () => {};
  const held = new Promise<void>((resolve) => {
    fail = resolve;
  });
  await page.route('**/situations/*.json', async (route) => {
    await held;
    // An answer that is no JSON: unlike a failed request it writes no error to the console.
    await route.fulfill({ body: '' });
  });
  await visit(`${paths.likeOurs('en')}?hosting=aws`);
  await expect(page.getByRole('heading', { name: words.loadingCase })).toBeVisible();
  await expectNoViolations(page);
  fail();
  await expect(page.getByText(words.likeOursFailed)).toBeVisible();
  await expectNoViolations(page);
});

test('the comparison with notes, of as many cases as fit', async ({ page, visit }) => {
  await visit(freeComparison('en', ...three, 'nobody', three[0], 'zeals-2019', 'hatena-2022'));
  await expect(page.getByRole('note').first()).toBeVisible();
  await expect(page.getByRole('table')).toBeVisible();
  await expectNoViolations(page);
});

test('the comparison of nothing', async ({ page, visit }) => {
  await visit(paths.compare('en'));
  await expect(page.getByText(words.compareNeedsTwo)).toBeVisible();
  await expectNoViolations(page);
});

test('axe looks, and would see', async ({ page, visit }) => {
  await visit(paths.cases('en'));
  const { passes } = await analyse(page);
  const rules = passes.map(({ id }) => id);
  expect(rules).toEqual(expect.arrayContaining(['color-contrast', 'target-size', 'region']));
  await page.locator('main').evaluate((main) => {
    main.append(document.createElement('button'));
    main.querySelector('h1')?.remove();
  });
  const found = (await violations(page)).join();
  expect(found).toContain('button-name');
  expect(found).toContain('page-has-heading-one');
});
