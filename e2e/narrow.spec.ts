// On the narrowest phone, and with letters twice as large, nothing scrolls in two directions and
// nothing is cut off; only wide tables scroll, inside themselves.
import type { Page } from '@playwright/test';
import { locales } from '../lib/locales';
import { paths } from '../lib/url/paths';
import { cases } from './support/cases';
import { allPageTypes } from './support/page-types';
import { expect, test } from './support/site';

/** What sticks out of the page to the right, or scrolls sideways in itself and is no table. */
function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const wide: string[] = [];
    if (document.documentElement.scrollWidth > width) wide.push('the page');
    const inTable = ['.compare-scroll', '.prose-table', '.matrix-scroll']
      .map((table) => `${table}, ${table} *`)
      .join();
    for (const element of document.body.querySelectorAll<HTMLElement>(`*:not(${inTable})`)) {
      const style = getComputedStyle(element);
      const isCut = style.overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      const isOut = element.getBoundingClientRect().right > width + 1;
      const isRead = element.clientWidth > 1 && !element.matches('.visually-hidden *');
      if (isRead && (isCut || isOut)) wide.push(`${element.tagName} ${element.className}`);
    }
    return wide;
  });
}

for (const { name, path, locale } of allPageTypes) {
  test(`${name} (${locale ?? 'both'})`, async ({ page, visit }) => {
    await page.setViewportSize({ width: 320, height: 740 });
    await visit(path);
    if (name === 'comparison') await expect(page.getByRole('table')).toBeVisible();
    expect(await sideways(page), 'at 320 px').toEqual([]);
    // 200 % of the letters in a window of 1280.
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await sideways(page), 'with letters twice as large').toEqual([]);
  });
}

for (const locale of locales) {
  test(`every case, with its longest words (${locale})`, async ({ page, visit }) => {
    await page.setViewportSize({ width: 320, height: 740 });
    for (const { id } of cases) {
      await visit(paths.case(locale, id));
      expect(await sideways(page), id).toEqual([]);
    }
  });
}

test('with the spacing that readers may set, no text is cut', async ({ page, visit }) => {
  await page.setViewportSize({ width: 320, height: 740 });
  await visit(paths.case('ja', 'wantedly-2024'));
  await page.evaluate(() => {
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      const { style } = element;
      style.lineHeight = '1.5';
      style.letterSpacing = '0.12em';
      style.wordSpacing = '0.16em';
    }
  });
  expect(await sideways(page)).toEqual([]);
});
