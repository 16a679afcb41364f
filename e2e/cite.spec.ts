// "Link & cite": the texts of a page are there without script, copied with one click with it, and carry
// the permanent link in any case.

import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { Locator, Page } from '@playwright/test';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { parse } from 'yaml';
import { type Locale, locales } from '../lib/locales';
import { citeMessages } from '../lib/messages/cite';
import { messages } from '../lib/messages/messages';
import { pairId } from '../lib/url/pairs';
import { paths } from '../lib/url/paths';
import { termPath } from '../lib/url/term-path';
import { attribute, below, builtPage } from './support/built';
import { caseOf, valueLabel } from './support/cases';
import { comparison } from './support/comparison';
import { freeComparison } from './support/page-types';
import { expect, test } from './support/site';

type Format = keyof ReturnType<typeof citeMessages>['formats'];

const [a, b] = ['chatwork-2019', 'wantedly-2024'] as const;
const item = caseOf(b);

/** Every kind of page that has the box, with its permanent link. */
const pages = (locale: Locale) => [
  { what: 'a case', path: paths.case(locale, b) },
  { what: 'a term', path: termPath(locale, 'cicd', 'argo-cd') },
  { what: 'a company', path: paths.company(locale, 'hatena') },
  { what: 'a pair', path: paths.pair(locale, pairId(a, b)) },
  { what: 'the free comparison', path: freeComparison(locale, b, a) },
];

const box = (page: Page): Locator => page.locator('.cite');

async function open(page: Page, locale: Locale): Promise<void> {
  const summary = page.locator('summary', { hasText: citeMessages(locale).title });
  await summary.focus();
  await page.keyboard.press('Enter');
}

/** Media type → text. */
function clipboard(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const [read] = await navigator.clipboard.read();
    const texts: Record<string, string> = {};
    for (const type of read?.types ?? []) {
      texts[type] = await ((await read?.getType(type))?.text() ?? '');
    }
    return texts;
  });
}

async function press(page: Page, locale: Locale, format: Format): Promise<void> {
  const { copyAs, formats } = citeMessages(locale);
  // Exactly this box: a comparison has buttons of its own.
  const button = box(page).getByRole('button', { name: copyAs(formats[format]), exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  const said = page.getByRole('status').filter({ hasText: messages(locale).copied });
  await expect(said).toBeVisible();
}

async function copied(page: Page, locale: Locale, format: Format) {
  await press(page, locale, format);
  return clipboard(page);
}

const plainOf = async (page: Page, locale: Locale, format: Format) =>
  (await copied(page, locale, format))['text/plain'] ?? '';

test.describe('with script', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  for (const locale of locales) {
    for (const { what, path } of pages(locale)) {
      test(`one key copies ${what} in each format (${locale}) @sub-path`, async ({
        page,
        visit,
        site,
      }) => {
        await visit(path);
        await open(page, locale);
        const permanent = site.origin + site.base + path;
        const isFromHere = (text: string) => {
          expect(text).toContain(permanent);
          // Nothing is left that only means something on this host.
          expect(text).not.toMatch(new RegExp(`(^|[\\s("{])${site.base}/${locale}/`, 'm'));
        };

        const rich = await copied(page, locale, 'rich');
        const links = below(parseFragment(rich['text/html'] ?? '') as Tree.DocumentFragment);
        const hrefs = links.flatMap((link) => attribute(link, 'href') ?? []);
        expect(hrefs[0]).toBe(permanent);
        expect(hrefs.filter((href) => !/^https?:\/\//.test(href))).toEqual([]);
        isFromHere(rich['text/plain'] ?? '');

        isFromHere(await plainOf(page, locale, 'plain'));
        isFromHere(await plainOf(page, locale, 'markdown'));
        isFromHere(await plainOf(page, locale, 'cosense'));
        const bibtex = await plainOf(page, locale, 'bibtex');
        const csl = await plainOf(page, locale, 'csl');
        const ids = (text: string) => new Cite(text).data.map(({ id }) => id);
        expect(ids(bibtex)).toEqual(ids(csl));
        for (const text of [bibtex, csl]) expect(text).toContain(site.origin);
        const catalogue = parse(await plainOf(page, locale, 'catalogue'));
        expect(catalogue.links).toMatchObject([{ url: permanent }]);
      });
    }

    test(`a case says its title, company, outcome, date and source (${locale})`, async ({
      page,
      visit,
    }) => {
      await visit(paths.case(locale, b));
      await open(page, locale);
      const [{ title: source = '' } = {}] = item.sources;
      const outcome = valueLabel(locale, 'outcome', item.outcome.is);
      const date = locale === 'en' ? '15 June 2024' : '2024年6月15日';
      for (const format of ['plain', 'markdown', 'cosense', 'bibtex', 'csl'] as const) {
        const text = await plainOf(page, locale, format);
        for (const part of [item.title[locale], item.company.name[locale], outcome, date, source]) {
          expect(text, format).toContain(part);
        }
      }
    });
  }
});

test.describe('where the clipboard is of the old kind', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('it is copied all the same', async ({ page, visit, context, site }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await visit(paths.case('en', b));
    await open(page, 'en');
    await press(page, 'en', 'rich');
    const other = await context.newPage();
    await other.goto(`${site.origin}${site.base}${paths.about('en')}`);
    const texts = await clipboard(other);
    expect(texts['text/html']).toContain(`href="${site.origin}${site.base}${paths.case('en', b)}"`);
    expect(texts['text/plain']).toContain(item.title.en);
  });
});

test.describe('where nothing can be copied', () => {
  test('that is said, and the text can be selected', async ({ page, visit }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false;
    });
    await visit(paths.case('en', b));
    await open(page, 'en');
    const words = citeMessages('en');
    const name = words.copyAs(words.formats.markdown);
    await box(page).getByRole('button', { name, exact: true }).click();
    await expect(page.getByRole('status')).toHaveText(messages('en').copyFailed);
    const field = page.getByRole('textbox', { name: words.formats.markdown });
    await field.focus();
    await page.keyboard.press('Control+a');
    const selected = await field.evaluate((element: HTMLTextAreaElement) =>
      element.value.slice(element.selectionStart, element.selectionEnd),
    );
    expect(selected).toContain(`](http`);
    await page.keyboard.type('x');
    await expect(field).not.toHaveValue('x');
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of locales) {
    const words = citeMessages(locale);

    for (const { what, path } of pages(locale).filter(({ path }) => !path.includes('?'))) {
      test(`every text of ${what} is there to be selected, in the other language too (${locale})`, async ({
        page,
        visit,
        site,
      }) => {
        await visit(path);
        const fields = page.locator('.cite textarea');
        await expect(fields.filter({ visible: true })).toHaveCount(0);
        await open(page, locale);
        for (const format of ['plain', 'markdown', 'cosense', 'catalogue'] as const) {
          const field = page.getByRole('textbox', { name: words.formats[format] });
          await expect(field).toBeVisible();
          await expect(field).toHaveAttribute('readonly');
          expect(await field.inputValue()).toContain(`${site.base}${path}`);
        }
        await expect(box(page).getByRole('button')).toHaveCount(0);
        const [other = 'en'] = locales.filter((one) => one !== locale);
        await box(page).locator(`a[lang=${other}]`).click();
        await expect(page).toHaveURL(new RegExp(`/${other}/.*#sec-cite$`));
        const { formats } = citeMessages(other);
        await expect(page.getByRole('textbox', { name: formats.plain })).toBeVisible();
      });
    }
  }
});

test('on a phone the texts wrap and nothing moves sideways', async ({ page, visit }) => {
  await page.setViewportSize({ width: 320, height: 740 });
  for (const { path } of pages('ja')) {
    await visit(path);
    if (path.includes('?')) await expect(comparison(page, 'ja').table).toBeVisible();
    await open(page, 'ja');
    const wide = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('.cite, .cite textarea')]
        .filter((element) => element.scrollWidth > element.clientWidth + 1)
        .map(({ className }) => className),
    );
    expect(wide, path).toEqual([]);
    for (const button of await box(page).getByRole('button').all()) {
      const { width = 0, height = 0 } = (await button.boundingBox()) ?? {};
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
  }
});

test('on paper the permanent link is left of the box', async ({ page, visit, site }) => {
  for (const { path } of pages('en')) {
    await visit(path);
    if (path.includes('?')) await expect(comparison(page, 'en').table).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.cite details')).toBeHidden();
    const link = box(page).getByRole('link', { name: citeMessages('en').permanent });
    await expect(link).toBeVisible();
    const printed = await link.evaluate((one) => getComputedStyle(one, '::after').content);
    expect(await link.getAttribute('href')).toBe(site.origin + site.base + path);
    expect(printed).toContain(path.replace(/\?.*/, ''));
    await page.emulateMedia({ media: 'screen' });
    await expect(link).toBeHidden();
  }
});

test('no other page has the box, and each of these one', () => {
  const boxes = (path: string) =>
    builtPage(path).elements.filter((element) => attribute(element, 'class') === 'cite').length;
  for (const { path } of pages('en').filter(({ path }) => !path.includes('?'))) {
    expect(boxes(path), path).toBe(1);
  }
  expect(boxes(paths.about('en'))).toBe(0);
});
