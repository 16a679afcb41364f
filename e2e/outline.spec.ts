// What every page is built of, read from the files: headings, landmarks, titles, names of links.
// These are things that axe does not look for, on all pages and not one of each type.
import { expect, test } from '@playwright/test';
import { locales } from '../lib/locales';
import { attribute, below, builtPages, textOf } from './support/built';

const localPages = () =>
  builtPages().filter(({ path }) => locales.some((locale) => path.startsWith(`/${locale}/`)));

test('headings begin with one h1 and skip no level', () => {
  for (const page of builtPages()) {
    const levels = page.elements.flatMap(({ tagName }) =>
      /^h[1-6]$/.test(tagName) ? [Number(tagName.slice(1))] : [],
    );
    expect(levels[0], page.path).toBe(1);
    expect(
      levels.filter((level) => level === 1),
      page.path,
    ).toHaveLength(1);
    const skipped = levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1);
    expect(skipped, page.path).toEqual([]);
  }
});

test('every page has its landmarks once, and a skip link that leads to main', () => {
  for (const page of localPages()) {
    const body = page.elements.find(({ tagName }) => tagName === 'body');
    const parts = body?.childNodes.flatMap((node) => ('tagName' in node ? [node.tagName] : []));
    expect(parts?.slice(0, 3), page.path).toEqual(['header', 'main', 'footer']);
    const mains = page.elements.filter(({ tagName }) => tagName === 'main');
    expect(
      mains.map((main) => attribute(main, 'id')),
      page.path,
    ).toEqual(['main']);
    const [first] = page.elements.filter(({ tagName }) => tagName === 'a');
    expect(first && attribute(first, 'href'), page.path).toBe('#main');
    const navs = page.elements.filter(({ tagName }) => tagName === 'nav');
    const names = navs.map((nav) => attribute(nav, 'aria-label'));
    expect(names.length, page.path).toBeGreaterThan(0);
    expect(new Set(names).size, page.path).toBe(names.length);
    expect(names, page.path).not.toContain(undefined);
  }
});

test('every page has a title of its own', () => {
  const seen = new Map<string, string>();
  for (const page of builtPages()) {
    const head = page.elements.find(({ tagName }) => tagName === 'head');
    const titles = head ? below(head).filter(({ tagName }) => tagName === 'title') : [];
    expect(titles, page.path).toHaveLength(1);
    const title = titles.map(textOf).join('');
    expect(title.trim(), page.path).not.toBe('');
    // What is called the same in both languages is told apart by them.
    const locale = locales.find((one) => page.path.startsWith(`/${one}/`));
    const other = seen.get(`${locale} ${title}`);
    expect(other, `a page with the title of ${page.path}`).toBeUndefined();
    seen.set(`${locale} ${title}`, page.path);
  }
});

test('what can be used is a link or a control, in the order of the page', () => {
  const faults: string[] = [];
  for (const page of builtPages()) {
    const ids = new Set(page.elements.map((element) => attribute(element, 'id')));
    for (const element of page.elements) {
      const fault = (what: string) => faults.push(`${what} <${element.tagName}> on ${page.path}`);
      if (Number(attribute(element, 'tabindex') ?? 0) > 0) fault('out of order:');
      if (element.attrs.some(({ name }) => name.startsWith('on'))) fault('with a handler:');
      if (attribute(element, 'target')) fault('opens a window:');
      const role = attribute(element, 'role') ?? '';
      if (/^(button|link|checkbox|tab|menuitem)$/.test(role)) fault(`plays a ${role}:`);
      const controlled = attribute(element, 'aria-controls');
      if (controlled && !ids.has(controlled)) fault('controls nothing:');
    }
  }
  expect(faults).toEqual([]);
});

test('what a link or a button shows is part of its name, for those who say it aloud', () => {
  const unnamed = new Map<string, string>();
  for (const page of builtPages()) {
    for (const element of page.elements) {
      const name = attribute(element, 'aria-label');
      if (name === undefined || !['a', 'button'].includes(element.tagName)) continue;
      const shown = textOf(element).trim().toLowerCase();
      // Signs such as × are no words that anybody says.
      if (!/[\p{L}\p{N}]/u.test(shown)) continue;
      if (!name.toLowerCase().includes(shown)) unnamed.set(`${shown} ≠ ${name}`, page.path);
    }
  }
  expect([...unnamed].slice(0, 20)).toEqual([]);
});

test('images and signs are named or hidden', () => {
  const faults = builtPages().flatMap((page) =>
    page.elements
      .filter(
        (element) =>
          (element.tagName === 'img' && attribute(element, 'alt') === undefined) ||
          (element.tagName === 'svg' && attribute(element, 'aria-hidden') !== 'true'),
      )
      .map(({ tagName }) => `<${tagName}> on ${page.path}`),
  );
  expect(faults).toEqual([]);
});
