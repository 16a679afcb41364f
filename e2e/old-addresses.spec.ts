// Old links land right: on the build that `old-addresses` made of content in which a case was renamed, a
// case removed and a heading renamed, with the very lines that the build had asked for.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { changed, oldAddressesBuild } from '../lib/cli/old-addresses-changes.mjs';
import { root } from '../lib/cli/run.mjs';
import { locales } from '../lib/locales';
import { movedWords } from '../lib/messages/moved';
import { tableTwins } from '../lib/url/twins';
import { expect, test } from './support/site';

test.use({ build: oldAddressesBuild });

const dir = join(root, oldAddressesBuild.dir);
/** What axe finds, each as `rule: where it is broken`. */
async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page }).analyze();
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  );
}

const read = (path: string) => readFileSync(join(dir, path), 'utf8');
const { renamed, heading, fact, removed } = changed;
const pair = (...ids: string[]) => ids.sort().join('-vs-');

for (const locale of locales) {
  test(`a renamed case: query and fragment go along (${locale})`, async ({ page, visit }) => {
    await visit(`/${locale}/cases/${renamed.old}/?a=1&b=%2F#f-cluster`);
    await expect(page).toHaveURL(
      new RegExp(`/${locale}/cases/${renamed.id}/\\?a=1&b=%2F#f-cluster$`),
    );
    await expect(page.locator('#f-cluster')).toBeInViewport();
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
  });

  test(`a pair with it, filters and all (${locale})`, async ({ page, visit }) => {
    const [old, now] = [renamed.old, renamed.id].map((id) => pair(id, heading.caseId));
    await visit(`/${locale}/compare/${old}/?only=differences`);
    await expect(page).toHaveURL(new RegExp(`/${locale}/compare/${now}/\\?only=differences$`));
    await expect(page.locator('h1')).toBeVisible();
  });

  test(`an old heading id leads to the heading (${locale})`, async ({ page, visit }) => {
    await visit(`/${locale}/cases/${heading.caseId}/#${heading.old}`);
    await expect(page.locator(`h3#${heading.id}`)).toBeInViewport();
    await expect(page.locator(`#${heading.old}`)).toBeInViewport();
  });

  test(`a withdrawn fact leads to a note at the end of the page (${locale})`, async ({
    page,
    visit,
  }) => {
    await visit(`/${locale}/cases/${heading.caseId}/#${fact.anchor}`);
    const note = page.locator(`p#${fact.anchor}`);
    await expect(note).toBeInViewport();
    await expect(note).toContainText(locale === 'en' ? 'Withdrawn on' : '掲載を終了しました');
    expect(await violations(page)).toEqual([]);
  });

  test(`a removed case says so, and so do its pairs (${locale})`, async ({ page, visit }) => {
    const words = movedWords(locale);
    for (const path of [`cases/${removed}`, `compare/${pair(removed, heading.caseId)}`]) {
      const response = await visit(`/${locale}/${path}/`);
      expect(response?.status()).toBe(200);
      await expect(page.locator('h1')).toContainText(removed);
      await expect(page.locator('main')).toContainText(words.why);
      await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
      await expect(page.getByRole('navigation')).toBeVisible();
      expect(await violations(page)).toEqual([]);
    }
    // Also of a pair whose other case has another id today.
    await visit(`/${locale}/compare/${pair(renamed.old, removed)}/`);
    await expect(page.locator('h1')).toContainText(removed);
  });
}

test('nothing in an old link leads to another host', async ({ page, visit, site }) => {
  for (const hostile of [
    '?//evil.example/',
    '?@evil.example/',
    '#//evil.example',
    '#@evil.example',
  ]) {
    await visit(`/en/cases/${renamed.old}/${hostile}`);
    await expect(page).toHaveURL(`${site.origin}/en/cases/${renamed.id}/${hostile}`);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('an old address names the new page and leads there', async ({ page, visit }) => {
    expect(read(`en/cases/${renamed.old}/index.html`)).toContain(
      `<a href="/en/cases/${renamed.id}/">`,
    );
    await visit(`/en/cases/${renamed.old}/`);
    await expect(page).toHaveURL(new RegExp(`/en/cases/${renamed.id}/$`));
  });
});

test('files of old addresses: the same as the new ones, or a word that they are gone', () => {
  const other = heading.caseId;
  for (const locale of locales) {
    for (const suffix of tableTwins) {
      const at = (...ids: string[]) => read(`${locale}/compare/${pair(...ids)}.${suffix}`);
      expect(at(renamed.old, other)).toBe(at(renamed.id, other));
      expect(at(removed, other)).toContain(pair(removed, other));
      expect(at(removed, other).length).toBeLessThan(1000);
    }
  }
});

test('old addresses are offered nowhere', () => {
  const pages = readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .filter((file) => ![renamed.old, removed].some((id) => file.includes(id)));
  expect(pages.length).toBeGreaterThan(100);
  // The samples for hosts redirect them: what the page about hosting shows there is no link.
  const linked = (file: string) =>
    file.endsWith('host/index.html')
      ? read(file).replace(/<pre[^>]*>[^<]*<\/pre>/g, '')
      : read(file);
  const offering = pages.filter((file) =>
    [renamed.old, removed].some((id) => linked(file).includes(`/cases/${id}/`)),
  );
  expect(offering).toEqual([]);
  for (const id of [renamed.old, removed]) {
    expect(read('api/v1/cases.json')).not.toContain(`"${id}"`);
  }
});
