// Why a result was found: a piece of the case with the words marked, and a link to its very place.
import type { Page, Request } from '@playwright/test';
import { locales } from '../lib/locales';
import { messages } from '../lib/messages/messages';
import { paths } from '../lib/url/paths';
import { headingOf } from './support/built';
import { caseOf, valueLabel } from './support/cases';
import { caseList } from './support/list';
import { expect, test } from './support/site';

const sectionFiles = '**/sections/**/*.json';

const searchPath = (locale: (typeof locales)[number], query: string) =>
  `${paths.cases(locale)}?q=${encodeURIComponent(query)}`;

/** The result of a case, and the link of its excerpt, which leads into the page. */
function resultOf(page: Page, title: string) {
  const result = page.getByRole('article').filter({
    has: page.getByRole('heading', { level: 3, name: title, exact: true }),
  });
  return { result, link: result.locator('a[href*="#"]') };
}

const chatwork = caseOf('chatwork-2019');

/** Words that stand in the prose of this case alone, as typed, and as they are there. */
const proseWords = {
  en: [
    ['rollbacks', 'rollbacks', 'platform'],
    ['ｒｏｌｌｂａｃｋｓ', 'rollbacks', 'platform'],
  ],
  ja: [
    ['役割分担', '役割分担', 'platform'],
    ['ﾋﾞｼﾞﾈｽﾁｬｯﾄ', 'ビジネスチャット', 'starting-point'],
  ],
} as const;

for (const locale of locales) {
  for (const [typed, found, anchor] of proseWords[locale]) {
    test(`${typed} stands in the prose only: it is shown there, and the link lands there (${locale}) @sub-path`, async ({
      page,
      visit,
    }) => {
      await visit(paths.cases(locale));
      await caseList(page, locale).search.fill(typed);
      const { result, link } = resultOf(page, chatwork.title[locale]);
      await expect(result.locator('mark')).toHaveText([found]);
      await expect(result.getByText('…')).not.toHaveCount(0);
      const heading = await link.textContent();
      await link.click();
      const address = new RegExp(`${paths.case(locale, chatwork.id)}#${anchor}$`);
      await expect(page).toHaveURL(address);
      const target = page.locator(':target');
      await expect(target).toBeInViewport();
      await expect(target).toHaveText(heading ?? '');
      // Whoever goes on with Tab goes on from there.
      await page.keyboard.press('Tab');
      const isAfter = await target.evaluate((element) =>
        Boolean(
          document.activeElement &&
            element.compareDocumentPosition(document.activeElement) &
              Node.DOCUMENT_POSITION_FOLLOWING,
        ),
      );
      expect(isAfter).toBe(true);
    });
  }

  test(`a tool that is used is told as the fact it is (${locale})`, async ({ page, visit }) => {
    const words = messages(locale);
    await visit(searchPath(locale, 'datadog'));
    const { link } = resultOf(page, chatwork.title[locale]);
    const label = headingOf(paths.facet(locale, 'monitoring'));
    const tool = valueLabel(locale, 'monitoring', 'datadog');
    await expect(link).toHaveText(`${label}${words.colon}${tool} (${words.status.used})`);
    await expect(link.locator('mark')).toHaveText(tool);
    await link.click();
    await expect(page.locator('#f-monitoring-datadog')).toBeInViewport();
  });
}

test('a mere mention, which its page folds away, is unfolded', async ({ page, visit }) => {
  await visit(searchPath('en', 'spinnaker'));
  const { link } = resultOf(page, chatwork.title.en);
  await expect(link).toHaveAttribute('href', /#f-cicd-spinnaker$/);
  await link.click();
  await expect(page.locator('#f-cicd-spinnaker')).toBeInViewport();
});

test('what was found in the other language only is quoted from there, and says so', async ({
  page,
  visit,
}) => {
  await visit(searchPath('en', 'ログ ディスク'));
  const { result, link } = resultOf(page, chatwork.title.en);
  await expect(result.getByText(messages('en').searchOther)).toBeVisible();
  await expect(link.locator('mark')).toHaveText(['ログ', 'ディスク']);
  await expect(result.locator('p:lang(ja) > a')).toBeVisible();
  await link.click();
  await expect(page).toHaveURL(/\/ja\/cases\/chatwork-2019\/#f-difficulty-/);
  await expect(page.locator(':target')).toBeInViewport();
});

test('a case whose card shows the words gets no excerpt, and its file is not fetched', async ({
  page,
  visit,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/sections/')) fetched.push(request.url());
  });
  await visit(searchPath('en', 'chatwork'));
  const { result, link } = resultOf(page, chatwork.title.en);
  await expect(result.locator('mark').first()).toHaveText('Chatwork');
  await expect(link).toHaveCount(0);
  expect(fetched.filter((url) => url.includes(chatwork.id))).toEqual([]);
});

test('files come a few at a time, and nothing that is shown moves when they are there', async ({
  page,
  visit,
}) => {
  await page.setViewportSize({ width: 1280, height: 4000 });
  const running = new Set<Request>();
  let most = 0;
  // An answer that gives way to another gives up what it waits for.
  page.on('requestfailed', (request) => running.delete(request));
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  await page.route(sectionFiles, async (route) => {
    running.add(route.request());
    most = Math.max(most, running.size);
    await gate;
    await route.continue().catch(() => {});
    running.delete(route.request());
  });
  await visit(searchPath('en', 'docker'));
  const { titles } = caseList(page, 'en');
  const places = () =>
    titles.evaluateAll((all) => all.map((title) => title.getBoundingClientRect().top));
  // The answer may grow once more, when the prose has been searched.
  let before: number[] = [];
  await expect(async () => {
    before = await places();
    await page.waitForTimeout(400);
    expect(await places()).toEqual(before);
  }).toPass();
  const excerpts = page.locator('[data-excerpt]');
  const count = await excerpts.count();
  expect(count).toBeGreaterThan(4);
  await expect.poll(() => running.size).toBe(3);
  most = running.size;
  open();
  await expect(page.locator('[data-excerpt=shown]')).toHaveCount(count);
  expect(await places()).toEqual(before);
  expect(most).toBeLessThanOrEqual(4);
});

test('files that nobody waits for any more are given up', async ({ page, visit }) => {
  await page.route(sectionFiles, () => {});
  const asked = page.waitForRequest(sectionFiles);
  const givenUp = page.waitForEvent('requestfailed', (request) =>
    request.url().includes('/sections/'),
  );
  await visit(searchPath('en', 'datadog'));
  await asked;
  await caseList(page, 'en').search.fill('');
  await givenUp;
});

test.describe('without the files', () => {
  test.use({ expectedError: /ERR_FAILED|404/ });

  for (const [how, answer] of [
    ['cannot be reached', undefined],
    ['are missing', { status: 404, body: 'Not found' }],
    ['are no JSON', { status: 200, body: '<!DOCTYPE html>' }],
    ['hold something else', { status: 200, body: '{"version":"tokens 0"}' }],
  ] as const) {
    test(`that ${how} the result stands, and no error is told`, async ({ page, visit, errors }) => {
      await page.route(sectionFiles, (route) => (answer ? route.fulfill(answer) : route.abort()));
      const asked = page.waitForRequest(sectionFiles);
      await visit(searchPath('en', 'rollbacks'));
      await caseList(page, 'en').shows([chatwork]);
      await asked;
      const { result, link } = resultOf(page, chatwork.title.en);
      await expect(result.locator('[data-excerpt]')).toBeEmpty();
      await expect(result.locator('[data-excerpt]')).toHaveAttribute('data-excerpt', 'none');
      await expect(link).toHaveCount(0);
      await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toHaveCount(0);
      // Wrong content is no error of the network, so the console may stay silent.
      errors.push('404');
    });
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the list stands whole, and asks for nothing more', async ({ page, visit }) => {
    const fetched: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/sections/')) fetched.push(request.url());
    });
    await visit(searchPath('en', 'rollbacks'));
    const { result, link } = resultOf(page, chatwork.title.en);
    await expect(result).toBeVisible();
    await expect(link).toHaveCount(0);
    expect(fetched).toEqual([]);
  });
});
