// The table of a comparison for eyes and ears: heads that stay, rows that stack on a phone and are a
// table all the same, long cells that fold, an axis of time, sheets of paper.
import type { Page } from '@playwright/test';
import { locales } from '../lib/locales';
import { messages } from '../lib/messages/messages';
import { pairId } from '../lib/url/pairs';
import { paths } from '../lib/url/paths';
import { caseOf } from './support/cases';
import { comparison } from './support/comparison';
import { freeComparison, three } from './support/page-types';
import { expect, test } from './support/site';

const long = paths.pair('ja', pairId('chatwork-2019', 'gds-gsp-2021'));
const four = freeComparison('en', ...three, 'gds-gsp-2021');

interface Spoken {
  readonly role?: { readonly value: string };
  readonly ignored: boolean;
}

/** How often each role is in the tree that screen readers get. */
async function roles(page: Page): Promise<Map<string, number>> {
  const client = await page.context().newCDPSession(page);
  const { nodes } = (await client.send('Accessibility.getFullAXTree')) as { nodes: Spoken[] };
  const counts = new Map<string, number>();
  for (const { role, ignored } of nodes) {
    if (role && !ignored) counts.set(role.value, (counts.get(role.value) ?? 0) + 1);
  }
  return counts;
}

for (const width of [360, 1280]) {
  test(`a table for screen readers, ${width} px wide`, async ({ page, visit }) => {
    await page.setViewportSize({ width, height: 800 });
    await visit(paths.pair('en', pairId('chatwork-2019', 'wantedly-2024')));
    const rows = await page.locator('tr[data-verdict]').count();
    expect(rows).toBeGreaterThan(30);
    const counts = await roles(page);
    expect(counts.get('table')).toBe(1);
    expect(counts.get('rowheader')).toBe(rows);
    expect(counts.get('cell')).toBe(2 * rows);
    expect(counts.get('columnheader')).toBeGreaterThanOrEqual(2);
  });
}

for (const locale of locales) {
  test(`on a phone each cell stands alone and names its company (${locale})`, async ({
    page,
    visit,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await visit(paths.pair(locale, pairId('chatwork-2019', 'wantedly-2024')));
    const cells = page.locator('tr[data-verdict] td');
    const seen = await cells.evaluateAll((all) =>
      all.map((cell) => ({
        name: getComputedStyle(cell, '::before').content,
        left: Math.round(cell.getBoundingClientRect().left),
        width: cell.getBoundingClientRect().width,
      })),
    );
    expect(seen.length).toBeGreaterThan(60);
    expect(new Set(seen.map(({ left }) => left)).size).toBe(1);
    expect(Math.min(...seen.map(({ width }) => width))).toBeGreaterThan(300);
    const companies = ['chatwork-2019', 'wantedly-2024'].map(
      (id) => caseOf(id).company.name[locale],
    );
    expect(new Set(seen.map(({ name }) => name))).toEqual(
      new Set(companies.map((one) => `"${one}"`)),
    );
  });
}

test('two cases of one company are named apart on a phone', async ({ page, visit }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await visit(paths.pair('en', pairId('hatena-mackerel-2019', 'hatena-2022')));
  const names = await page
    .locator('tr[data-verdict] td')
    .evaluateAll((all) => all.map((cell) => cell.getAttribute('data-label')));
  expect(new Set(names)).toEqual(new Set(['Hatena (2019)', 'Hatena (2022)']));
});

for (const [what, path, width] of [
  ['a pair on a screen', paths.pair('en', pairId('chatwork-2019', 'wantedly-2024')), 1280],
  ['a pair on a tablet', paths.pair('en', pairId('chatwork-2019', 'wantedly-2024')), 768],
  ['four cases on a screen', four, 1280],
  ['four cases on a tablet', four, 768],
] as const) {
  test(`heads stay in view: ${what}`, async ({ page, visit }) => {
    await page.setViewportSize({ width, height: 900 });
    await visit(path);
    const { table } = comparison(page, 'en');
    await expect(table).toBeVisible();
    const row = page.locator('tr[data-verdict]').nth(25);
    await row.scrollIntoViewIfNeeded();
    const region = page.getByRole('region').filter({ has: table });
    await region.evaluate((element) => {
      element.scrollLeft = element.scrollWidth;
    });
    const places = await row.evaluate((element) => {
      const box = (one: Element | null | undefined) => one?.getBoundingClientRect();
      const head = box(element.closest('table')?.querySelector('thead th:last-child'));
      const label = box(element.querySelector('th'));
      const cell = box(element);
      const frame = box(element.closest('.compare-scroll'));
      return {
        top: head?.top ?? -1,
        bottom: head?.bottom ?? 0,
        rowTop: cell?.top ?? 0,
        labelLeft: (label?.left ?? -1) - (frame?.left ?? 0),
      };
    });
    expect(places.top).toBeGreaterThanOrEqual(0);
    expect(places.top).toBeLessThan(900);
    expect(places.labelLeft).toBeGreaterThanOrEqual(-1);
  });
}

test('long cells are folded, and open by keyboard', async ({ page, visit }) => {
  await visit(paths.pair('en', pairId('chatwork-2019', 'wantedly-2024')));
  const { row } = comparison(page, 'en');
  const cell = row('Cluster tool or platform').getByRole('cell').nth(1);
  const summary = cell.locator('summary');
  const folded = Number(/\d+/.exec((await summary.textContent()) ?? '')?.[0]);
  expect(folded).toBeGreaterThan(1);
  await expect(cell.getByRole('listitem').filter({ visible: true })).toHaveCount(4);
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect(cell.getByRole('listitem').filter({ visible: true })).toHaveCount(4 + folded);
});

test('the longest comparison can be read on a phone', async ({ page, visit }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await visit(long);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(25_000);
});

test('events of all cases stand on one axis, what has no date is named', async ({
  page,
  visit,
}) => {
  await visit(paths.pair('en', pairId('chatwork-2019', 'wantedly-2024')));
  const figure = page.getByRole('figure', { name: messages('en').compareAxis });
  await expect(figure.locator('.time-name')).toHaveText(['Chatwork (2019)', 'Wantedly (2024)']);
  await expect(figure.locator('.time-told')).toHaveCount(2);
  const boxes = await figure.locator('.time-mark').evaluateAll((marks) =>
    marks.map((mark) => {
      const { left, right } = mark.getBoundingClientRect();
      return [left, right];
    }),
  );
  expect(boxes.length).toBeGreaterThan(2);
  const frame = await figure.boundingBox();
  for (const [left = 0, right = 0] of boxes) {
    expect(left).toBeGreaterThan((frame?.x ?? 0) - 8);
    expect(right).toBeLessThan((frame?.x ?? 0) + (frame?.width ?? 0) + 8);
  }
  await expect(figure).toContainText('First in production');
});

for (const path of [
  paths.pair('en', pairId('chatwork-2019', 'wantedly-2024')),
  paths.pair('ja', pairId('chatwork-2019', 'gds-gsp-2021')),
  freeComparison('ja', ...three),
]) {
  test(`on paper, two sheets at most: ${path}`, async ({ page, visit }) => {
    await visit(path);
    await expect(page.getByRole('table')).toBeVisible();
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    const sheets = pdf.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
    expect(sheets).toBeGreaterThan(0);
    expect(sheets).toBeLessThanOrEqual(2);
  });
}
