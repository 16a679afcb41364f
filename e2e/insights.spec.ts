// The insights page: marks, tables and lists say the same number; it is reached by keyboard, read
// without colours, and printed whole.
import { test as plain } from '@playwright/test';
import { locales } from '../lib/locales';
import { insightWords } from '../lib/messages/insights';
import { messages } from '../lib/messages/messages';
import { paths } from '../lib/url/paths';
import { attribute, type BuiltPage, below, builtPage, type Element, textOf } from './support/built';
import { cases } from './support/cases';
import { caseList } from './support/list';
import { expect, test } from './support/site';

interface Mark {
  /** What a screen reader says. */
  readonly name: string;
  /** What stands in the drawing or the cell. */
  readonly count: number;
  readonly href: string;
}

interface BuiltChart {
  readonly title: string;
  /** Links of the drawing. */
  readonly marks: readonly Mark[];
  /** Links of the table. */
  readonly numbers: readonly Mark[];
  /** One, or two for the moves. */
  readonly tables: readonly Element[];
}

const linksOf = (element: Element): Mark[] =>
  below(element)
    .filter(({ tagName }) => tagName === 'a')
    .flatMap((a) => {
      const name = attribute(a, 'aria-label');
      // A ribbon shows its number by its height alone.
      const count = Number(/(\d+)\D*$/.exec(textOf(a) || (name ?? ''))?.[1]);
      return name === undefined ? [] : [{ name, count, href: attribute(a, 'href') ?? '' }];
    });

/** Each section that holds a drawing. */
function charts(page: BuiltPage): BuiltChart[] {
  return page.elements
    .filter(({ tagName }) => tagName === 'section')
    .flatMap((section) => {
      const inside = below(section);
      const figure = inside.find(({ tagName }) => tagName === 'figure');
      const details = inside.find(({ tagName }) => tagName === 'details');
      const tables = (details ? below(details) : []).filter(({ tagName }) => tagName === 'table');
      const heading = inside.find(({ tagName }) => tagName === 'h2');
      if (!figure || tables.length === 0 || !heading) return [];
      return [
        {
          title: textOf(heading),
          marks: linksOf(figure),
          numbers: tables.flatMap(linksOf),
          tables,
        },
      ];
    });
}

/** How many cases the list shows at this address, by the published data. */
function shownAt(href: string): number {
  const asked = [...new URL(href, 'http://localhost').searchParams];
  return cases.filter(({ facets }) =>
    asked.every(([facet, values]) =>
      values.split(',').some((value) => {
        const own = facets[facet] ?? [];
        if (value === 'any') return own.some((one) => one !== 'none' && one !== 'not-stated');
        return own.includes(value);
      }),
    ),
  ).length;
}

for (const locale of locales) {
  const words = insightWords(locale);
  const path = paths.insights(locale);
  const read = () => charts(builtPage(path));
  /** The rows of the timeline are cases, not numbers. */
  const counted = () => read().filter(({ title }) => title !== words.times);

  plain(`every chart has a title, a drawing and a table (${locale})`, () => {
    const titles = read().map(({ title }) => title);
    expect(titles).toEqual(
      expect.arrayContaining([
        words.outcomeByYearTold,
        words.outcomeByOwnYear,
        words.motives,
        words.reasons,
        words.moves,
        words.gaps,
        words.times,
      ]),
    );
    expect(titles.length).toBeGreaterThanOrEqual(9);
    for (const { title, tables, marks } of read()) {
      const inside = tables.flatMap(below);
      const heads = inside.filter(({ tagName }) => tagName === 'th');
      expect(
        heads.every((head) => attribute(head, 'scope')),
        title,
      ).toBe(true);
      expect(inside.filter(({ tagName }) => tagName === 'caption')).toHaveLength(tables.length);
      expect(marks.length, title).toBeGreaterThan(3);
    }
  });

  plain(`every mark says its number, and leads to a list of that many (${locale})`, () => {
    const faults: string[] = [];
    let lists = 0;
    for (const { marks, numbers } of counted()) {
      for (const { name, count, href } of [...marks, ...numbers]) {
        if (words.mark('', count) !== name.slice(-words.mark('', count).length)) {
          faults.push(`${name} shows ${count}`);
        }
        if (href.startsWith('#')) continue;
        lists += 1;
        if (shownAt(href) !== count) faults.push(`${name}: ${shownAt(href)} at ${href}`);
      }
    }
    expect(faults).toEqual([]);
    expect(lists).toBeGreaterThan(150);
  });

  plain(`a mark without a list leads to its row, which names as many cases (${locale})`, () => {
    const page = builtPage(path);
    for (const { marks } of counted()) {
      for (const { name, count, href } of marks) {
        if (!href.startsWith('#')) continue;
        const row = page.elements.find((one) => attribute(one, 'id') === href.slice(1));
        if (!row) throw new Error(`no row ${href}`);
        const named = below(row)
          .map((one) => attribute(one, 'href') ?? '')
          .filter((to) => to.startsWith(`${paths.cases(locale)}`) && !to.includes('?'))
          .map((to) => to.replace(/#.*/, ''));
        expect(new Set(named).size, name).toBe(count);
      }
    }
  });

  plain(`the table of a chart has every number of the drawing, and no other (${locale})`, () => {
    const said = (found: readonly Mark[]) => [...new Set(found.map(({ name }) => name))].sort();
    for (const { title, marks, numbers, tables } of counted()) {
      const listed = marks.filter(({ href }) => !href.startsWith('#'));
      expect(said(listed), title).toEqual(said(numbers));
      const cells = tables.flatMap(below).filter(({ tagName }) => tagName === 'td');
      expect(
        cells.filter((cell) => textOf(cell) === ''),
        'no blank',
      ).toEqual([]);
    }
  });

  plain(`the timeline has every case with its dated events (${locale})`, () => {
    const times = read().find(({ title }) => title === words.times);
    expect(times?.marks).toHaveLength(cases.length);
    const rows = (times?.tables ?? []).flatMap(below).filter(({ tagName }) => tagName === 'tr');
    expect(rows).toHaveLength(cases.length + 1);
    for (const { name, href } of times?.marks ?? []) {
      const row = rows.find((tr) =>
        below(tr).some((a) => href.startsWith(attribute(a, 'href') ?? '#')),
      );
      const events = row
        ? below(row).filter((a) => attribute(a, 'href')?.includes('#f-timeline')).length
        : -1;
      const [said] = words.timesName('', events, '', '').split(/[;、]/);
      expect(name).toContain(said);
    }
  });

  plain(`the matrix agrees with the published facets (${locale})`, () => {
    const page = builtPage(path);
    const table = page.elements.find((one) => attribute(one, 'class') === 'matrix');
    if (!table) throw new Error('no matrix');
    const rows = below(table).filter(({ tagName }) => tagName === 'tr');
    const hrefs = (tr: Element | undefined) =>
      (tr ? below(tr) : []).flatMap((one) => attribute(one, 'href') ?? []);
    const order = hrefs(rows[0]).map((to) => cases.find(({ url }) => url[locale].endsWith(to)));
    expect(order).toHaveLength(cases.length);
    const faults: string[] = [];
    for (const row of rows.slice(1)) {
      const facet = hrefs(row)[0]?.split('/').at(-2) ?? '';
      const cells = below(row).filter(({ tagName }) => tagName === 'td');
      expect(cells).toHaveLength(cases.length);
      for (const [i, cell] of cells.entries()) {
        const item = order[i];
        const [value] = item?.facets[facet] ?? [];
        const isSilent = !item?.statements.some((one) => one.facet === facet);
        const kind =
          value === 'none'
            ? 'none'
            : value !== 'not-stated'
              ? 'stated'
              : isSilent
                ? 'silent'
                : 'aside';
        if (textOf(cell) !== words.coverage[kind]) faults.push(`${item?.id} ${facet}`);
      }
    }
    expect(faults).toEqual([]);
    expect(rows.length).toBeGreaterThan(15);
  });
}

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
    const before = await page.screenshot({ clip });
    await mark.focus();
    // Focus by script shows no ring unless the keyboard was used last.
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(mark).toBeFocused();
    const now = await mark.boundingBox();
    expect(now).toEqual(box);
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
