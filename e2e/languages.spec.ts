// Two languages: chosen at the door, kept while reading, declared to machines, never mixed.
import { expect as check, test as plain } from '@playwright/test';
import { type Locale, localeInfo, locales } from '../lib/locales';
import { messages } from '../lib/messages/messages';
import { inLocale, paths } from '../lib/url/paths';
import { attribute, builtPage, builtPages, isFramed, textOf } from './support/built';
import { pageTypes } from './support/page-types';
import { expect, test } from './support/site';

for (const locale of locales) {
  test(`the door leads to ${locale} @sub-path`, async ({ page, visit, site }) => {
    await visit(paths.root());
    await page.getByRole('link', { name: localeInfo[locale].ownName }).click();
    await expect(page).toHaveURL(site.origin + site.base + paths.home(locale));
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
  });

  const other = locales.find((one) => one !== locale) as Locale;

  for (const { name, path } of pageTypes(locale)) {
    test(`the switch from ${locale} stays on the page: ${name}`, async ({ page, visit, site }) => {
      await visit(path);
      await page
        .getByRole('list', { name: messages(locale).otherLanguage })
        .getByRole('link', { name: localeInfo[other].ownName })
        .click();
      await expect(page).toHaveURL(site.origin + inLocale(path, other));
      await expect(page.locator('html')).toHaveAttribute('lang', other);
    });
  }
}

test('the switch keeps search and filters', async ({ page, visit, site }) => {
  const query = '?q=kubernetes&monitoring=datadog';
  await visit(paths.cases('en') + query);
  await page.getByRole('link', { name: localeInfo.ja.ownName }).click();
  await expect(page).toHaveURL(site.origin + paths.cases('ja') + query);
});

const localeOf = (path: string): Locale | undefined =>
  locales.find((locale) => path.startsWith(`/${locale}/`));

plain('every page declares its language, its address and its translations', () => {
  for (const page of builtPages()) {
    if (isFramed(page)) continue;
    const locale = localeOf(page.path);
    const html = page.elements.find(({ tagName }) => tagName === 'html');
    check(html && attribute(html, 'lang'), page.path).toBe(locale ?? 'en');
    if (!locale) continue;
    const links = page.elements.filter(({ tagName }) => tagName === 'link');
    const hrefs = (rel: string) =>
      links
        .filter((link) => attribute(link, 'rel') === rel && !attribute(link, 'type'))
        .map((link) => [attribute(link, 'hreflang'), attribute(link, 'href')]);
    check(hrefs('canonical'), page.path).toEqual([[undefined, page.path]]);
    // A language is named only where the page is in it and not in another one instead.
    const real = locales.filter((one) => {
      const { elements } = builtPage(inLocale(page.path, one));
      const notes = elements.filter((element) => attribute(element, 'role') === 'note');
      return !notes.some((note) => textOf(note) === messages(one).fallback);
    });
    check(hrefs('alternate'), page.path).toEqual(
      real.map((one) => [one, inLocale(page.path, one)]),
    );
  }
});
