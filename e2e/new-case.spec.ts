// "Add a case": a new author writes one in the browser, and what comes out of it passes the checker.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { loadCasebook } from '../lib/casebook.node';
import { root } from '../lib/cli/run.mjs';
import { locales } from '../lib/locales';
import { newCaseWords } from '../lib/messages/new-case';
import { formatProblem } from '../lib/problems';
import { paths } from '../lib/url/paths';
import { control, downloads, fillMinimum, id, open, source, type } from './support/new-case';
import { expect, test } from './support/site';

const content = join(root, 'content');

const count = (page: Page) => page.locator('.panel-count');

for (const locale of locales) {
  const words = newCaseWords(locale);

  test(`${locale}: a new author writes a case by keyboard, and the checker takes it`, async ({
    page,
    visit,
  }) => {
    test.setTimeout(120_000);
    await visit(paths.newCase(locale));
    await expect(page.locator('.field-problem')).toHaveCount(0);
    await fillMinimum(page, locale);
    await expect(page.locator('#n-case-file')).toHaveText(id);
    await expect(control(page, 'source-0:id')).toHaveValue(source);
    await expect(count(page)).toContainText(words.problemsNone);

    // A slip is said at its field once the field is left, and is gone with the slip.
    const url = control(page, 'source-0:url');
    await type(page, 'source-0:url', 'http://localhost/deck');
    await expect(url).toHaveAttribute('aria-invalid', 'true');
    const note = page.locator('#n-source-0-url-problem');
    await expect(note).toContainText('a public https address');
    await expect(url).toHaveAttribute('aria-describedby', /n-source-0-url-problem/);
    await expect(note.getByRole('link')).toHaveAttribute(
      'href',
      new RegExp(`${paths.check(locale, 'FIELD-SHAPE')}$`),
    );
    await expect(count(page)).toContainText(words.counted(1, 0, 0));
    await page.locator('.panel-list > summary').click();
    await page.getByRole('button', { name: words.goTo('url') }).click();
    await expect(url).toBeFocused();
    await type(page, 'source-0:url', 'https://speakerdeck.com/example/two-years');
    await expect(note).toHaveCount(0);
    await expect(count(page)).toContainText(words.problemsNone);

    const files = await downloads(page);
    expect([...files.keys()]).toEqual([
      `${id}.mdx`,
      `${id}.ja.mdx`,
      `${source}.yaml`,
      'companies-sample-harbour.yaml',
    ]);
    const copy = mkdtempSync(join(tmpdir(), 'casebook-form-'));
    try {
      cpSync(content, copy, { recursive: true });
      const put = (path: string, name: string) =>
        writeFileSync(join(copy, path, name), files.get(name) ?? '');
      put('cases', `${id}.mdx`);
      put('cases', `${id}.ja.mdx`);
      put('sources', `${source}.yaml`);
      const list = readFileSync(join(copy, 'companies.yaml'), 'utf8');
      const entry = files.get('companies-sample-harbour.yaml') ?? '';
      writeFileSync(join(copy, 'companies.yaml'), `${list.trimEnd()}\n${entry}`);
      const { book, problems } = loadCasebook(copy);
      expect(problems.map(formatProblem)).toEqual([]);
      const made = book?.cases.find((item) => item.id === id);
      expect(made?.words.ja.title).toBe('サンプルハーバー：k3sからマネージドへ');
      expect(made?.primary.title).toBe('Two years of containers: "what we left" # and why');
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  });

  test(`${locale}: without JavaScript the page leads elsewhere`, async ({ browser, site }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.origin}${site.base}${paths.newCase(locale)}`);
    const told = page.locator('noscript p');
    await expect(told).toBeVisible();
    expect(await told.textContent()).toContain(words.noScript);
    expect(await told.textContent()).toContain('npm run new');
    const link = page.getByRole('main').getByRole('link', { name: words.guidelines });
    await expect(link).toBeVisible();
    await expect(page.getByRole('form')).toBeHidden();
    await context.close();
  });
}

const words = newCaseWords('en');

test('what is typed stays text, in the page and in the file @sub-path', async ({ page, visit }) => {
  await visit(paths.newCase('en'));
  const hostile = '"><img src=x onerror=alert(1)> `x` {{ y }} # --- : \' \\ 𠮷 שלום';
  page.on('dialog', () => expect(false, 'a dialog was opened').toBe(true));
  await type(page, 'source-0:title', hostile);
  await type(page, 'source-0:id', '../../etc/passwd');
  const file = page.locator('#n-file-source-0');
  await file.locator('summary').click();
  await expect(file.locator('pre')).toContainText('onerror=alert(1)');
  await expect(file.locator('summary')).not.toContainText('/etc/passwd');
  expect(await page.locator('main img').count()).toBe(0);
  // Back into the form from the text: the same value.
  await page.getByRole('button', { name: /^Edit .* as text$/ }).click();
  await page.getByRole('button', { name: words.useText }).click();
  await expect(control(page, 'source-0:title')).toHaveValue(hostile);
});

test('a draft is here again after a reload, and gone when it is deleted', async ({
  page,
  visit,
}) => {
  await visit(paths.newCase('en'));
  await type(page, 'source-0:title', 'A talk');
  await expect(page.getByText(words.draftKept)).toBeVisible();
  await page.reload();
  await expect(page.getByText(words.draftRestored)).toBeVisible({ timeout: 15_000 });
  await expect(control(page, 'source-0:title')).toHaveValue('A talk');
  await page.getByRole('button', { name: words.deleteDraft }).click();
  await expect(page.getByRole('button', { name: words.deleteNo })).toBeFocused();
  await page.getByRole('button', { name: words.deleteYes }).click();
  await expect(control(page, 'source-0:title')).toHaveValue('');
  await page.reload();
  await expect(control(page, 'source-0:title')).toHaveValue('');
});

test('two tabs do not destroy each other', async ({ page, visit, context }) => {
  await visit(paths.newCase('en'));
  await type(page, 'source-0:title', 'First tab');
  await expect(page.getByText(words.draftKept)).toBeVisible();
  const other = await context.newPage();
  await other.goto(page.url());
  await type(other, 'source-0:title', 'Second tab');
  await expect(other.getByText(words.draftKept)).toBeVisible();
  await expect(page.getByText(words.draftProblem['other-tab'])).toBeVisible();
  await expect(control(page, 'source-0:title')).toHaveValue('First tab');
  await page.getByRole('button', { name: words.takeOther }).click();
  await expect(control(page, 'source-0:title')).toHaveValue('Second tab');
});

test('a case that is there is opened, changed at one place, and otherwise as it was', async ({
  page,
  visit,
}) => {
  await visit(paths.newCase('en'));
  await page.getByText(words.openFiles, { exact: true }).click();
  const name = join(content, 'cases', 'hatena-2022');
  await page.locator('input[type=file]').setInputFiles([`${name}.mdx`, `${name}.ja.mdx`]);
  await expect(page.getByText(words.opened)).toBeVisible();
  await expect(count(page)).toContainText(words.problemsNone);
  await page.getByRole('button', { name: words.allParts }).click();
  await type(page, 'case:title', 'Hatena: another title');
  await expect(count(page)).toContainText(words.problemsNone);
  const text = (await downloads(page)).get('hatena-2022.mdx') ?? '';
  const before = readFileSync(`${name}.mdx`, 'utf8').split('\n');
  const changed = text.split('\n').filter((line, i) => line !== before[i]);
  expect(changed).toEqual(['title: "Hatena: another title"']);
});

test('an unknown term is named with what was probably meant; known ones are found by any name', async ({
  page,
  visit,
}) => {
  await visit(paths.newCase('en'));
  await open(page, 'en', 'facets');
  await page.locator('#n-facet-cicd > summary').click();
  await page.locator('#n-case-cicd').getByRole('button').first().click();
  const term = control(page, 'case:cicd[0].is');
  await expect(term).toBeFocused();
  await page.keyboard.type('argocd');
  await page.keyboard.press('Tab');
  await expect(term).toHaveValue('Argo CD');
  await term.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('jenk');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(term).toHaveValue('Jenkins');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('nothing is wider than the screen, with all parts open', async ({ page, visit }) => {
    await visit(paths.newCase('ja'));
    await page.getByRole('button', { name: newCaseWords('ja').allParts }).click();
    await page.locator('#n-facet-monitoring > summary').click();
    await page.locator('#n-case-monitoring').getByRole('button').first().click();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
  });
});

test('axe finds nothing in a form with everything open and problems shown', async ({
  page,
  visit,
}) => {
  test.setTimeout(120_000);
  await visit(paths.newCase('en'));
  await page.getByRole('button', { name: words.allParts }).click();
  await page.locator('#n-facet-monitoring > summary').click();
  await page.locator('#n-case-monitoring').getByRole('button').first().click();
  await type(page, 'source-0:url', 'nowhere');
  await expect(page.locator('#n-source-0-url-problem')).toBeVisible();
  await page.locator('.panel-list > summary').click();
  await page.locator('#n-file-case > summary').click();
  for (const width of [320, 1280]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      const said = violations.flatMap(({ id: rule, nodes }) =>
        nodes.map(({ target }) => `${rule}: ${target.join(' ')}`),
      );
      expect(said, `${colorScheme}, ${width} px`).toEqual([]);
    }
  }
});

test.describe('without the checker', () => {
  test.use({ expectedError: /ERR_FAILED|404/ });

  test('the page says so, and trying again helps', async ({ page, visit }) => {
    await page.route('**/authoring/base.*.json', (route) => route.abort());
    await visit(paths.newCase('en'));
    await type(page, 'source-0:title', 'A talk');
    await expect(page.getByText(words.failed)).toBeVisible();
    await page.unroute('**/authoring/base.*.json');
    await page.getByRole('button', { name: words.retry }).click();
    await expect(page.getByText(words.failed)).toHaveCount(0);
    await expect(page.locator('#n-file-case')).toBeVisible();
  });
});
