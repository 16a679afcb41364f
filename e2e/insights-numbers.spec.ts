// The insights page from its file: drawings, tables and the lists behind them say the same number.
import { expect, test } from '@playwright/test';
import { locales } from '../lib/locales';
import { insightWords } from '../lib/messages/insights';
import { paths } from '../lib/url/paths';
import { attribute, below, builtPage, type Element, textOf } from './support/built';
import { cases } from './support/cases';
import { charts, type Mark } from './support/charts';

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

  test(`every chart has a title, a drawing and a table (${locale})`, () => {
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

  test(`every mark says its number, and leads to a list of that many (${locale})`, () => {
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

  test(`a mark without a list leads to its row, which names as many cases (${locale})`, () => {
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

  test(`the table of a chart has every number of the drawing, and no other (${locale})`, () => {
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

  test(`the timeline has every case with its dated events (${locale})`, () => {
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

  test(`the matrix agrees with the published facets (${locale})`, () => {
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
