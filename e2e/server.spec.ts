// The site is served as static hosts serve it; every other spec relies on that.
import { request as send } from 'node:http';
import { expect, test } from './support/site';

/** The status of a path sent as it is: browsers and `URL` would tidy it up first. */
function statusOf(origin: string, path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    const request = send({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    request.on('error', reject).end();
  });
}

test.describe('an address without a page', () => {
  test.use({ expectedError: /status of 404/ });

  test('shows the page for that, with status 404 @sub-path', async ({ page, visit }) => {
    const response = await visit('/no-such-page/');
    expect(response?.status()).toBe(404);
    expect(response?.headers()['content-type']).toBe('text/html; charset=utf-8');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

test('a folder without its slash leads to the folder and keeps the query @sub-path', async ({
  request,
  site,
}) => {
  const response = await request.get(`${site.base}/en?q=a%20b`, { maxRedirects: 0 });
  expect(response.status()).toBe(301);
  expect(response.headers().location).toBe(`${site.base}/en/?q=a%20b`);
});

test('the site is at its base path alone @sub-path', async ({ site }) => {
  expect(await statusOf(site.origin, `${site.base}/`)).toBe(200);
  expect(await statusOf(site.origin, `/x${site.base}/`)).toBe(404);
});

test('no path leads out of the site', async ({ site }) => {
  for (const path of ['/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json']) {
    expect(await statusOf(site.origin, path), path).toBe(404);
  }
  expect(await statusOf(site.origin, '/%zz')).toBe(400);
});
