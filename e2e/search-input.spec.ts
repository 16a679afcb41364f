// What may be put into the search field: Japanese being composed, and things that mean harm.
import type { Locator } from '@playwright/test';
import { paths } from '../lib/url/paths';
import { caseOf, casesWith } from './support/cases';
import { caseList } from './support/list';
import { expect, test } from './support/site';

/** Every address the page gives itself, in order. */
interface Watched {
  addresses: string[];
}

test.beforeEach(async ({ page, visit }) => {
  await page.addInitScript(() => {
    const addresses: string[] = [];
    Object.assign(window, { addresses });
    for (const name of ['pushState', 'replaceState'] as const) {
      const original = history[name].bind(history);
      history[name] = (state, title, url) => {
        if (String(url).includes('q=')) addresses.push(decodeURIComponent(String(url)));
        original(state, title, url);
      };
    }
  });
  await visit(paths.cases('ja'));
});

/** Puts a text into the field as an input method does: without keys, by events. */
async function put(field: Locator, value: string, isComposing: boolean): Promise<void> {
  await field.evaluate(
    (input: HTMLInputElement, [text, composing]) => {
      const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
      set?.call(input, text);
      input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: composing }));
    },
    [value, isComposing] as const,
  );
}

const compose = (field: Locator, type: 'compositionstart' | 'compositionend') =>
  field.evaluate(
    (input, name) => input.dispatchEvent(new CompositionEvent(name, { bubbles: true })),
    type,
  );

test('nothing is searched while Japanese is being composed', async ({ page }) => {
  const list = caseList(page, 'ja');
  await list.search.focus();
  await compose(list.search, 'compositionstart');
  for (const text of ['t', 'て', 'てっ', 'てったい', '撤退']) await put(list.search, text, true);
  // Enter confirms a conversion; some browsers send the form with it.
  await list.search.evaluate((input: HTMLInputElement) => input.form?.requestSubmit());
  await expect(list.search).toHaveValue('撤退');
  await expect(page).toHaveURL(/\/cases\/$/);
  await compose(list.search, 'compositionend');
  await expect(list.titles.first()).toHaveText(caseOf('hatena-mackerel-2019').title.ja);
  const addresses = await page.evaluate(() => (window as unknown as Watched).addresses);
  // The router repeats the address it has taken over.
  expect([...new Set(addresses)]).toEqual(['/ja/cases/?q=撤退']);
});

test('a pasted megabyte is cut', async ({ page }) => {
  const list = caseList(page, 'ja');
  await list.search.focus();
  await page.keyboard.insertText('あ'.repeat(1_000_000));
  await expect(list.search).toHaveValue(/^あ{1,200}$/);
  await list.shows([]);
  expect(page.url().length).toBeLessThan(3000);
});

for (const [what, text] of [
  ['signs of regular expressions', '.*+?^$()|[]{}\\'],
  ['markup', '<img src=x onerror=alert(1)>"\'&lt;'],
  ['emoji', '🦊👩‍👩‍👧‍👦🇯🇵'],
  ['half a character', 'a\ud800b'],
  ['only spaces', ' \u3000\t '],
  ['marks that join and reverse', '\u200b\u202e\u0301k8s'],
] as const) {
  test(`${what}: the search goes on working`, async ({ page }) => {
    const list = caseList(page, 'ja');
    await put(list.search, text, false);
    await expect(page.locator('main img')).toHaveCount(0);
    expect(() => decodeURIComponent(page.url())).not.toThrow();
    await page.reload();
    await list.search.fill('datadog');
    await list.shows(casesWith('monitoring', 'datadog'));
  });
}
