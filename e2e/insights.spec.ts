// The insights page in use: marks lead to their lists, it is reached by keyboard, read without colours
// and on a phone, and printed whole.
import { locales } from '../lib/locales';
import { insightWords } from '../lib/messages/insights';
import { messages } from '../lib/messages/messages';
import { paths } from '../lib/url/paths';
import { builtPage } from './support/built';
import { cases } from './support/cases';
import { charts } from './support/charts';
import { caseList } from './support/list';
import { expect, test } from './support/site';

for (const locale of locales) {
  test(`a sample of marks, followed (${locale})`, async ({ page, visit }) => {
    const words = insightWords(locale);
    const samples = charts(builtPage(paths.insights(locale)))
      .filter(({ title }) => title !== words.times)
      .flatMap(({ marks }) => [marks[0], marks.at(-1)])
      .flatMap((mark) => (mark && !mark.href.startsWith('#') ? [mark] : []));
    expect(samples.length).toBeGreaterThan(8);
    for (const { name, count } of samples) {
      await visit(paths.insights(locale));
      await page.locator('figure').getByRole('link', { name, exact: true }).first().click();
      const { heading, titles, note } = caseList(page, locale);
      await expect(heading).toHaveText(messages(locale).results(count, cases.length));
      await expect(titles).toHaveCount(count);
      await expect(note).toHaveCount(0);
    }
  });
}

test('marks are lists of links with names, not pictures', async ({ page, visit }) => {
  await visit(paths.insights('en'));
  const bars = page.getByRole('list', { name: 'Amazon EKS', exact: true }).first();
  await expect(bars.getByRole('listitem')).toHaveCount(await bars.getByRole('link').count());
  await expect(bars.getByRole('link').first()).toHaveAccessibleName(/^Amazon EKS, .+: \d+ cases?$/);
  for (const link of await page.locator('figure a').all()) {
    await expect(link).toHaveAccessibleName(/./);
  }
  await expect(page.locator('figure').getByRole('img')).toHaveCount(0);
});

test('a mark that has the focus looks different', async ({ page, visit }) => {
  await visit(paths.insights('en'));
  for (const selector of ['.bar', '.flow-ribbon', '.flow-node', '.times-row']) {
    const mark = page.locator(`figure ${selector}`).first();
    await mark.scrollIntoViewIfNeeded();
    const box = await mark.boundingBox();
    if (!box) throw new Error(`${selector} is not drawn`);
    const clip = { x: box.x - 8, y: box.y - 8, width: box.width + 16, height: box.height + 16 };
    const top = await page.evaluate(() => window.scrollY);
    const before = await page.screenshot({ clip });
    await mark.focus();
    // Focus by script shows no ring unless the keyboard was used last.
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(mark).toBeFocused();
    // A page that moved would look different anyhow.
    expect(await page.evaluate(() => window.scrollY)).toBe(top);
    expect((await page.screenshot({ clip })).equals(before), selector).toBe(false);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  }
});

test('the matrix scrolls in itself and keeps its heads in sight', async ({ page, visit }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await visit(paths.insights('en'));
  const words = insightWords('en');
  const region = page.getByRole('region', { name: words.gapsMatrix });
  await region.scrollIntoViewIfNeeded();
  await region.evaluate((element) => element.scrollTo(200, 200));
  const head = await region.getByRole('columnheader', { name: words.facet }).boundingBox();
  const box = await region.boundingBox();
  expect(head?.x).toBeCloseTo(box?.x ?? -1, 0);
  expect(head?.y).toBeCloseTo(box?.y ?? -1, 0);
  const row = await region.getByRole('rowheader').nth(12).boundingBox();
  expect(row?.x).toBeCloseTo(box?.x ?? -1, 0);
  expect(row?.width).toBeLessThan(170);
});

test('the letters of drawings are no smaller on a phone', async ({ page, visit }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await visit(paths.insights('ja'));
  const sizes = await page.locator('figure svg text').evaluateAll((texts) =>
    texts.map((text) => {
      const scale = (text as SVGTextElement).getScreenCTM()?.a ?? 0;
      return Number.parseFloat(getComputedStyle(text).fontSize) * scale;
    }),
  );
  expect(sizes.length).toBeGreaterThan(50);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
});

for (const locale of locales) {
  test(`open tables fit the narrowest phone (${locale})`, async ({ page, visit }) => {
    await page.setViewportSize({ width: 320, height: 740 });
    await visit(paths.insights(locale));
    for (const summary of await page.locator('details > summary').all()) await summary.click();
    await expect(page.locator('details .numbers').last()).toBeVisible();
    const wide = await page.evaluate(() => {
      const width = document.documentElement.clientWidth;
      return [...document.querySelectorAll('.numbers')]
        .map((table) => table.getBoundingClientRect().right)
        .filter((right) => right > width)
        .concat(document.documentElement.scrollWidth > width ? [0] : []);
    });
    expect(wide).toEqual([]);
  });
}

test('on paper the tables are open', async ({ page, visit }) => {
  await page.setViewportSize({ width: 673, height: 1000 });
  await visit(paths.insights('en'));
  const tables = page.locator('details .numbers');
  await expect(tables.first()).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  for (const table of await tables.all()) await expect(table).toBeVisible();
  const matrix = page.locator('.matrix-scroll');
  const { inner, outer } = await matrix.evaluate((element) => ({
    inner: element.scrollWidth,
    outer: element.clientWidth,
  }));
  expect(inner).toBeLessThanOrEqual(outer);
});

test.describe('in forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('bars are drawn in the colours of the reader', async ({ page, visit }) => {
    await visit(paths.insights('en'));
    const fills = await page
      .locator('figure .bar-fill')
      .evaluateAll((bars) => [...new Set(bars.map((bar) => getComputedStyle(bar).fill))]);
    const own = await page.evaluate(() => {
      const probe = document.createElement('span');
      document.body.append(probe);
      return ['LinkText', 'Canvas'].map((color) => {
        probe.style.color = color;
        probe.style.setProperty('forced-color-adjust', 'none');
        return getComputedStyle(probe).color;
      });
    });
    expect(fills.filter((fill) => !own.includes(fill))).toEqual([]);
    expect(fills.length).toBeGreaterThan(0);
  });
});
