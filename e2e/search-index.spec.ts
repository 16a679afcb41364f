// The files of the search: fetched when a reader turns to it, and missed without harm.
import type { Page } from '@playwright/test';
import { messages } from '../lib/messages/messages';
import { paths } from '../lib/url/paths';
import { caseOf, cases, casesWith } from './support/cases';
import { caseList } from './support/list';
import { expect, test } from './support/site';

const words = messages('en');
const indexFiles = '**/search/*.json';
const bodyFiles = '**/search/body.*.json';
const workerFile = '**/search/worker.*.js';

const fault = (page: Page, text: string) => page.getByRole('alert').filter({ hasText: text });

test('nothing of the search is fetched before the field is used', async ({ page, visit }) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/search/')) fetched.push(request.url());
  });
  await visit(paths.cases('en'));
  const list = caseList(page, 'en');
  await list.option('monitoring', 'datadog').check();
  await list.shows(casesWith('monitoring', 'datadog'));
  expect(fetched).toEqual([]);
  const lead = page.waitForRequest(indexFiles);
  await list.search.focus();
  expect((await lead).url()).toContain('/search/lead.en.');
  expect(fetched[0]).toMatch(/\/search\/worker\.[0-9a-f]{12}\.js$/);
});

test('a first answer stands before the prose is there, which then leaves the focus alone', async ({
  page,
  visit,
}) => {
  let send = () => {};
  const held = new Promise<void>((resolve) => {
    send = resolve;
  });
  await page.route(bodyFiles, async (route) => {
    await held;
    await route.continue();
  });
  await visit(paths.cases('en'));
  const list = caseList(page, 'en');
  await list.search.fill('prometheus');
  const users = casesWith('monitoring', 'prometheus').map(({ title }) => title.en);
  await expect(list.heading).not.toHaveText(words.results(cases.length, cases.length));
  const before = await list.titles.allTextContents();
  expect(users).toContain(before[0]);
  await list.search.press('ArrowDown');
  const focused = list.titles.getByRole('link', { name: before[0] ?? '', exact: true });
  await expect(focused).toBeFocused();
  send();
  // The prose of other cases has the word too.
  await expect.poll(() => list.titles.allTextContents()).not.toEqual(before);
  await expect(focused).toBeFocused();
});

test('a large base searches in pieces, and fetches only those of its words @sub-path', async ({
  page,
  visit,
  site,
}) => {
  const pieces: string[] = [];
  page.on('request', (request) => {
    const [, piece] = /\/search\/body\.en\.[0-9a-f]+\.(\d+)\.json$/.exec(request.url()) ?? [];
    if (piece) pieces.push(piece);
  });
  await visit(paths.cases('en'));
  const list = caseList(page, 'en');
  // Hardly a word of the lead.
  await list.search.fill('etcd');
  const right = [caseOf('chatwork-2019'), caseOf('gds-gsp-2021')].map(({ title }) => title.en);
  await expect
    .poll(async () => (await list.titles.allTextContents()).slice(0, 3))
    .toEqual(expect.arrayContaining(right));
  if (site.base === '') expect(pieces).toEqual([]);
  else {
    expect(pieces.length).toBeGreaterThan(0);
    expect(pieces.length).toBeLessThan(4);
  }
  await list.search.fill('datadog');
  await list.shows(casesWith('monitoring', 'datadog'));
  expect(new Set(pieces).size).toBe(pieces.length);
});

const faults = [
  ['that cannot be reached', undefined],
  ['that is missing', { status: 404, body: 'Not found' }],
  ['that is no JSON', { status: 200, body: '<!DOCTYPE html>' }],
  ['of another build', { status: 200, body: '{"version":"tokens 0"}' }],
] as const;

test.describe('without the index', () => {
  test.use({ expectedError: /ERR_FAILED|404/ });

  for (const [how, answer] of faults) {
    test(`an index ${how} is told, the list filters on, and trying again helps`, async ({
      page,
      visit,
      errors,
    }) => {
      await page.route(indexFiles, (route) => (answer ? route.fulfill(answer) : route.abort()));
      await visit(paths.cases('en'));
      const list = caseList(page, 'en');
      await list.search.fill('datadog');
      await expect(fault(page, words.searchFailed)).toBeVisible();
      await list.option('cicd', 'concourse').or(list.option('hosting', 'aws-ec2')).check();
      await list.shows(casesWith('hosting', 'aws-ec2'));
      await list.option('hosting', 'aws-ec2').uncheck();
      await page.unroute(indexFiles);
      await page.getByRole('button', { name: words.retry }).click();
      await list.shows(casesWith('monitoring', 'datadog'));
      await expect(fault(page, words.searchFailed)).toHaveCount(0);
      // The button is gone; who pressed it must stand somewhere.
      await expect(list.heading).toBeFocused();
      // Wrong content is no error of the network, so the console may stay silent.
      errors.push('404');
    });
  }

  for (const [how, answer] of faults) {
    test(`a body ${how} leaves the first answer, is told, and trying again helps @sub-path`, async ({
      page,
      visit,
      errors,
    }) => {
      await page.route(bodyFiles, (route) => (answer ? route.fulfill(answer) : route.abort()));
      await visit(paths.cases('en'));
      const list = caseList(page, 'en');
      await list.search.fill('datadog');
      await expect(fault(page, words.searchIncomplete)).toBeVisible();
      const users = casesWith('monitoring', 'datadog').map(({ title }) => title.en);
      expect(users).toContain(await list.titles.first().textContent());
      await page.unroute(bodyFiles);
      await page.getByRole('button', { name: words.retry }).click();
      await list.shows(casesWith('monitoring', 'datadog'));
      await expect(fault(page, words.searchIncomplete)).toHaveCount(0);
      await expect(list.heading).toBeFocused();
      errors.push('404');
    });
  }

  for (const [how, answer] of [
    ['cannot be reached', undefined],
    ['is missing', { status: 404, body: 'Not found' }],
    ['is a page', { status: 200, contentType: 'text/html', body: '<!DOCTYPE html>' }],
    ['throws', { status: 200, contentType: 'text/javascript', body: 'throw new Error("404")' }],
  ] as const) {
    test(`a worker that ${how} is told, the list filters on, and trying again helps`, async ({
      page,
      visit,
      errors,
    }) => {
      await page.route(workerFile, (route) => (answer ? route.fulfill(answer) : route.abort()));
      await visit(paths.cases('en'));
      const list = caseList(page, 'en');
      await list.search.fill('datadog');
      await expect(fault(page, words.searchFailed)).toBeVisible();
      await list.option('hosting', 'aws-ec2').check();
      await list.shows(casesWith('hosting', 'aws-ec2'));
      await list.option('hosting', 'aws-ec2').uncheck();
      await page.unroute(workerFile);
      await page.getByRole('button', { name: words.retry }).click();
      await list.shows(casesWith('monitoring', 'datadog'));
      await expect(fault(page, words.searchFailed)).toHaveCount(0);
      errors.push('404');
    });
  }
});
