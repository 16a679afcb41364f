// What every page is built of, read from the files: headings, landmarks, titles, names of links.
// These are things that axe does not look for, on all pages and not one of each type.
import { expect, test } from '@playwright/test';
import { locales } from '../lib/locales';
import { attribute, below, builtPages, type Element, isFramed, textOf } from './support/built';

test('headings begin with one h1 and skip no level', () => {
  const faults = builtPages().filter((page) => {
    const levels = page.elements.flatMap(({ tagName }) =>
      /^h[1-6]$/.test(tagName) ? [Number(tagName.slice(1))] : [],
    );
    const isSkipped = levels.some((level, i) => level > (levels[i - 1] ?? 0) + 1);
    return isSkipped || levels.filter((level) => level === 1).length !== 1;
  });
  expect(faults.map(({ path }) => path)).toEqual([]);
});

test('every page has its landmarks once, and a skip link that leads to main', () => {
  const faults: string[] = [];
  for (const page of builtPages()) {
    if (!locales.some((locale) => page.path.startsWith(`/${locale}/`))) continue;
    const fault = (what: string) => faults.push(`${page.path}: ${what}`);
    const named = (name: string) => page.elements.filter(({ tagName }) => tagName === name);
    const [body] = named('body');
    // Next.js leaves an empty hidden element at the beginning of pages that ship React.
    const parts = body?.childNodes.flatMap((node) =>
      'tagName' in node && attribute(node, 'hidden') === undefined ? [node.tagName] : [],
    );
    if (parts?.slice(0, 3).join() !== 'header,main,footer') fault(`made of ${parts}`);
    if (
      named('main')
        .map((main) => attribute(main, 'id'))
        .join() !== 'main'
    )
      fault('no one main');
    const [first] = named('a');
    if (first && attribute(first, 'href') !== '#main') fault('no skip link');
    const names = named('nav').map((nav) => attribute(nav, 'aria-label'));
    if (names.length === 0 || names.includes(undefined)) fault('a nameless navigation');
    if (new Set(names).size < names.length) fault('two navigations of one name');
  }
  expect(faults).toEqual([]);
});

test('every page has a title of its own', () => {
  const seen = new Map<string, string>();
  const faults: string[] = [];
  // Framed pages are called as those they stand for.
  for (const page of builtPages().filter((one) => !isFramed(one))) {
    const head = page.elements.find(({ tagName }) => tagName === 'head');
    const titles = head ? below(head).filter(({ tagName }) => tagName === 'title') : [];
    const title = titles.map(textOf).join(' | ');
    // What is called the same in both languages is told apart by them.
    const locale = locales.find((one) => page.path.startsWith(`/${one}/`));
    const other = seen.get(`${locale} ${title}`);
    if (titles.length !== 1 || title.trim() === '') faults.push(`${page.path}: not one title`);
    if (other) faults.push(`${page.path} and ${other}: "${title}"`);
    seen.set(`${locale} ${title}`, page.path);
  }
  expect(faults).toEqual([]);
});

test('what can be used is a link or a control, in the order of the page', () => {
  const faults: string[] = [];
  for (const page of builtPages()) {
    const ids = new Set(page.elements.map((element) => attribute(element, 'id')));
    for (const element of page.elements) {
      const fault = (what: string) => faults.push(`${what} <${element.tagName}> on ${page.path}`);
      if (Number(attribute(element, 'tabindex') ?? 0) > 0) fault('out of order:');
      if (element.attrs.some(({ name }) => name.startsWith('on'))) fault('with a handler:');
      if (attribute(element, 'target') && !isFramed(page)) fault('opens a window:');
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
      // Nobody says a sign such as ×, nor the colon of “kOps: 2 cases”.
      const spoken = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
      const shown = textOf(element);
      if (!spoken(name).includes(spoken(shown))) unnamed.set(`${shown} ≠ ${name}`, page.path);
    }
  }
  expect([...unnamed].slice(0, 20)).toEqual([]);
});

/** A drawing whose parts are links is a list of them, with a name; what only holds them plays no part. */
function isHiddenOrNamed(svg: Element): boolean {
  const role = attribute(svg, 'role');
  const isList = role === 'list' && Boolean(attribute(svg, 'aria-label'));
  return attribute(svg, 'aria-hidden') === 'true' || isList || role === 'none';
}

test('images, signs and drawings are named or hidden', () => {
  const faults = builtPages().flatMap((page) =>
    page.elements
      .filter(
        (element) =>
          (element.tagName === 'img' && attribute(element, 'alt') === undefined) ||
          (element.tagName === 'svg' && !isHiddenOrNamed(element)),
      )
      .map(({ tagName }) => `<${tagName}> on ${page.path}`),
  );
  expect(faults).toEqual([]);
});
