// The focus: seen wherever it stands, never covered, in the order of the page, out again at the end.
import type { Page } from '@playwright/test';
import { locales } from '../lib/locales';
import { messages } from '../lib/messages/messages';
import { paths } from '../lib/url/paths';
import { caseOf } from './support/cases';
import { freeComparison, three } from './support/page-types';
import { expect, test } from './support/site';

for (const locale of locales) {
  test(`the skip link moves the focus to the content (${locale})`, async ({ page, visit }) => {
    await visit(paths.case(locale, 'wantedly-2024'));
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: messages(locale).skip });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    expect((await skip.boundingBox())?.width).toBeGreaterThan(20);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('main').getByRole('link').first()).toBeFocused();
  });
}

interface Stop {
  readonly what: string;
  readonly faults: readonly string[];
}

/** Where the focus stands, and what is wrong with it there; nothing when it left the page. */
function stop(page: Page): Promise<Stop | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    if (!element || element === document.body) return undefined;
    const faults: string[] = [];
    const seen = window as unknown as { last?: Element };
    const { last } = seen;
    if (last && !(last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)) {
      faults.push('out of order');
    }
    seen.last = element;
    const style = getComputedStyle(element);
    const isOutlined = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
    if (!isOutlined) faults.push('not seen');
    if (style.opacity === '0') faults.push('transparent');
    // The whole of a scrolling region need not be in sight, a corner must.
    const boxes = [...element.getClientRects()];
    const isFree = boxes.some(({ left, top, right, bottom }) =>
      [
        [(left + right) / 2, (top + bottom) / 2],
        [left + 2, top + 2],
        [right - 2, bottom - 2],
      ].some(([x = 0, y = 0]) => {
        const hit = document.elementFromPoint(x, y);
        return hit !== null && (element.contains(hit) || hit.contains(element));
      }),
    );
    if (!isFree) faults.push('covered');
    return { what: `${element.tagName} ${element.textContent?.slice(0, 40)}`, faults };
  });
}

for (const [name, path] of [
  ['case', paths.case('en', 'wantedly-2024')],
  ['list', `${paths.cases('en')}?hosting=aws-eks`],
  ['comparison', freeComparison('en', ...three)],
  ['insights', paths.insights('en')],
] as const) {
  test(`from the first to the last stop: ${name}`, async ({ page, visit }) => {
    test.setTimeout(90_000);
    await page.setViewportSize({ width: 1280, height: 500 });
    await visit(path);
    const { title } = caseOf('wantedly-2024');
    await expect(
      page.getByRole('heading', { name: title.en }).or(page.getByRole('table')),
    ).toBeVisible();
    if (name === 'list') {
      // What sticks to the bottom covers nothing that has the focus.
      await page.getByRole('checkbox', { name: messages('en').selectCase(title.en) }).check();
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      await page.locator('body').click({ position: { x: 2, y: 2 } });
    }
    const faults: string[] = [];
    let stops = 0;
    for (; stops < 1000; stops++) {
      await page.keyboard.press('Tab');
      const here = await stop(page);
      if (!here) break;
      faults.push(...here.faults.map((fault) => `${here.what}: ${fault}`));
    }
    expect(stops).toBeGreaterThan(30);
    expect(stops, 'a way out').toBeLessThan(1000);
    expect(faults).toEqual([]);
  });
}
