// "Link to this": every place of a page that others may link to has a link to itself, which can be seen,
// reached and hit, says where it leads, and gives its address with one click.
import { expect as check, test as plain } from '@playwright/test';
import { locales } from '../lib/locales';
import { messages } from '../lib/messages/messages';
import { paths } from '../lib/url/paths';
import { attribute, type BuiltPage, builtPage, builtPages, textOf } from './support/built';
import { cases } from './support/cases';
import { expect, test } from './support/site';

const signs = ({ elements }: BuiltPage) =>
  elements.filter((element) => attribute(element, 'class') === 'anchor');

for (const locale of locales) {
  plain(`every heading, fact and source of a case has one link to itself (${locale})`, () => {
    const faults: string[] = [];
    for (const { id } of cases) {
      const page = builtPage(paths.case(locale, id));
      const places = page.elements.flatMap((element) => {
        const place = attribute(element, 'id') ?? '';
        const isPlace = /^(f|sec)-|^s-(?!.*--)/.test(place) || /^h[2-6]$/.test(element.tagName);
        // The box and the files of a source are parts of what has a link.
        return isPlace && place && place !== 'sec-cite' ? [place] : [];
      });
      const linked = signs(page).map((sign) => (attribute(sign, 'href') ?? '').slice(1));
      for (const place of places) {
        const count = linked.filter((one) => one === place).length;
        if (count !== 1 && !isPartOfSource(page, place))
          faults.push(`${page.path}#${place}: ${count}`);
      }
    }
    check(faults).toEqual([]);
  });
}

/** A file or a commit in the entry of its source: evidence leads there, its own link leads out. */
function isPartOfSource({ elements }: BuiltPage, place: string): boolean {
  return elements.some((element) => {
    const id = attribute(element, 'id') ?? '';
    return /^s-/.test(id) && place !== id && place.startsWith(`${id}-`);
  });
}

plain('a link to a place says which, and few say the same', () => {
  for (const page of builtPages()) {
    const names = signs(page).map((sign) => attribute(sign, 'aria-label') ?? '');
    check(names.filter((name) => name.length < 8)).toEqual([]);
    const counts = new Map<string, number>();
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
    const most = [...counts].filter(([, count]) => count > 6);
    check(most, page.path).toEqual([]);
  }
});

plain('a heading is not named after its link', () => {
  for (const page of [builtPage(paths.about('en')), builtPage(paths.case('en', 'wantedly-2024'))]) {
    const headings = page.elements.filter(({ tagName }) => /^h[2-4]$/.test(tagName));
    check(headings.filter((heading) => textOf(heading).includes('#'))).toEqual([]);
  }
});

test.describe('with a pointer', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('it shows where one points, moves nothing, and gives the address', async ({
    page,
    visit,
  }) => {
    await visit(paths.case('en', 'wantedly-2024'));
    const heading = page.getByRole('heading', { name: messages('en').timeline, exact: true });
    const place = () =>
      heading.evaluate((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return [left + window.scrollX, top + window.scrollY, width, height];
      });
    const before = await place();
    const sign = page.getByRole('link', {
      name: messages('en').linkTo(messages('en').timeline),
      exact: true,
    });
    const opacity = () => sign.evaluate((element) => getComputedStyle(element).opacity);
    expect(await opacity()).toBe('0');
    await heading.hover();
    expect(await opacity()).toBe('1');
    expect(await place()).toEqual(before);
    await sign.click();
    await expect(page).toHaveURL(/#sec-timeline$/);
    await expect(page.getByRole('status')).toHaveText(messages('en').copied);
    const address = await page.evaluate(() => navigator.clipboard.readText());
    expect(address).toBe(page.url());
  });

  test('the keyboard reaches it and sees it', async ({ page, visit }) => {
    await visit(paths.about('ja'));
    const sign = page.getByRole('main').getByRole('link').first();
    await sign.focus();
    expect(await sign.evaluate((element) => getComputedStyle(element).opacity)).toBe('1');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status')).toHaveText(messages('ja').copied);
    await expect(page).toHaveURL(/#[a-z-]+$/);
  });
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test('it is there, large enough, and beside the words, but not among short ones', async ({
    page,
    visit,
  }) => {
    await visit(paths.case('ja', 'wantedly-2024'));
    const faults = await page.evaluate(() => {
      const found: string[] = [];
      for (const sign of document.querySelectorAll<HTMLElement>('.anchor')) {
        const { width, height, left, right } = sign.getBoundingClientRect();
        if (width === 0) continue; // Folded away, or among short words.
        const name = sign.getAttribute('aria-label');
        if (width < 24 || height < 24) found.push(`small: ${name}`);
        if (left < 0 || right > innerWidth) found.push(`outside: ${name}`);
        if (getComputedStyle(sign).opacity !== '1') found.push(`unseen: ${name}`);
      }
      return found;
    });
    expect(faults).toEqual([]);
    const shown = (signs: string) => page.locator(signs).filter({ visible: true });
    const places = [
      'h2 + .anchor',
      '.prose-heading > .anchor',
      '.fact > .anchor',
      'ol > li > .anchor',
    ];
    for (const place of places) expect(await shown(place).count(), place).toBeGreaterThan(2);
    for (const words of ['.silent-facets .anchor', 'dt > a + .anchor', 'header .anchor']) {
      await expect(page.locator(words)).not.toHaveCount(0);
      await expect(shown(words), words).toHaveCount(0);
    }
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('it is a plain link', async ({ page, visit }) => {
    await visit(paths.case('en', 'wantedly-2024'));
    const { linkTo, sources } = messages('en');
    await page.getByRole('link', { name: linkTo(sources), exact: true }).click();
    await expect(page).toHaveURL(/#sec-sources$/);
  });
});

test('it is not printed', async ({ page, visit }) => {
  await page.emulateMedia({ media: 'print' });
  await visit(paths.case('en', 'wantedly-2024'));
  await expect(page.locator('.anchor').filter({ visible: true })).toHaveCount(0);
});
