// The files of the search: fetched when a reader turns to it, and missed without harm.
import { messages } from '../lib/messages/messages';
import { paths } from '../lib/url/paths';
import { casesWith } from './support/cases';
import { caseList } from './support/list';
import { expect, test } from './support/site';

const words = messages('en');
const indexFiles = '**/search/*.json';

test('nothing of the index is fetched before the field is used', async ({ page, visit }) => {
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
  await lead;
});

test.describe('without the index', () => {
  test.use({ expectedError: /ERR_FAILED|404/ });

  for (const [how, answer] of [
    ['that cannot be reached', undefined],
    ['that is missing', { status: 404, body: 'Not found' }],
    ['that is no JSON', { status: 200, body: '<!DOCTYPE html>' }],
    ['of another build', { status: 200, body: '{"version":"tokens 0"}' }],
  ] as const) {
    test(`an index ${how} is told, the list filters on, and trying again helps`, async ({
      page,
      visit,
      errors,
    }) => {
      await page.route(indexFiles, (route) => (answer ? route.fulfill(answer) : route.abort()));
      await visit(paths.cases('en'));
      const list = caseList(page, 'en');
      await list.search.fill('datadog');
      await expect(page.getByRole('alert').filter({ hasText: words.searchFailed })).toBeVisible();
      await list.option('cicd', 'concourse').or(list.option('hosting', 'aws-ec2')).check();
      await list.shows(casesWith('hosting', 'aws-ec2'));
      await list.option('hosting', 'aws-ec2').uncheck();
      await page.unroute(indexFiles);
      await page.getByRole('button', { name: words.retry }).click();
      await list.shows(casesWith('monitoring', 'datadog'));
      await expect(page.getByRole('alert').filter({ hasText: words.searchFailed })).toHaveCount(0);
      // The button is gone; who pressed it must stand somewhere.
      await expect(list.heading).toBeFocused();
      // Wrong content is no error of the network, so the console may stay silent.
      errors.push('404');
    });
  }
});
