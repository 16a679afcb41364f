// The pages for authors: every code has its page in every language, samples show what cannot be seen, and
// the recommendations say in words which is which.
import { expect, test } from '@playwright/test';
import { allChecks } from '../lib/checks/all';
import { locales } from '../lib/locales';
import { contributeWords } from '../lib/messages/contribute';
import { guideline } from '../lib/messages/guideline';
import { refusedIn } from '../lib/text/characters';
import { paths } from '../lib/url/paths';
import { below, builtPage, type Element, elementById, textOf } from './support/built';
import { test as open, expect as see } from './support/site';

const checks = allChecks.flatMap((group) => group.checks);
const plain = (text: string) => text.replaceAll('`', '');
const isClass = (name: string) => (one: Element) =>
  one.attrs.some(({ name: key, value }) => key === 'class' && value.split(' ').includes(name));

for (const locale of locales) {
  const words = contributeWords(locale);
  const mainOf = (path: string): Element => {
    const main = elementById(builtPage(path), 'main');
    if (!main) throw new Error(`There is no main on ${path}.`);
    return main;
  };

  test(`every code has its page, with all that is known of it, in ${locale}`, () => {
    for (const { code, rule, cause, remedy } of checks) {
      const text = textOf(mainOf(paths.check(locale, code)));
      expect(text).toContain(code);
      for (const part of [rule, cause, remedy]) expect(text).toContain(plain(part[locale]));
    }
  });

  test(`no page holds a character of its samples that nobody would see, in ${locale}`, () => {
    const faults = checks.filter(({ code }) => {
      const found = [...refusedIn(builtPage(paths.check(locale, code)).text)];
      return found.length > 0;
    });
    expect(faults.map(({ code }) => code)).toEqual([]);
    expect(textOf(mainOf(paths.check(locale, 'TEXT-INVISIBLE')))).toContain('U+200B');
  });

  test(`wrong and right lines say which they are, in ${locale}`, () => {
    for (const { code } of checks) {
      const samples = below(mainOf(paths.check(locale, code))).filter(isClass('sample'));
      const labels = samples.map((sample) =>
        below(sample).filter(isClass('sample-label')).map(textOf).join('').trim(),
      );
      expect(labels, code).toEqual([words.wrong, words.right]);
    }
  });

  test(`the list leads to every code, in ${locale}`, () => {
    const links = below(mainOf(paths.checks(locale)))
      .filter(({ tagName }) => tagName === 'a')
      .flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'href'))
      .map(({ value }) => value);
    expect(links).toEqual(
      expect.arrayContaining(checks.map(({ code }) => paths.check(locale, code))),
    );
  });

  open(`every recommendation is a pair in words, in ${locale}`, async ({ page, visit }) => {
    await visit(paths.contribute(locale));
    for (const label of [words.avoid, words.prefer]) {
      await see(page.locator('.sample-label').getByText(label, { exact: true })).toHaveCount(
        guideline.length,
      );
    }
    const [first] = guideline;
    if (!first) throw new Error('There is no recommendation.');
    const name = plain(first.title[locale]);
    await page
      .getByRole('navigation', { name: words.guidelineLabel })
      .getByRole('link', { name })
      .click();
    await see(page.getByRole('heading', { name })).toBeInViewport();
  });

  open(`from the foot of any page to one code, in ${locale}`, async ({ page, visit }) => {
    await visit(paths.about(locale));
    await page.getByRole('contentinfo').getByRole('link', { name: words.title }).click();
    await page.getByRole('main').getByRole('link', { name: words.links.checks }).first().click();
    await page.getByRole('link', { name: 'YAML-SYNTAX' }).click();
    await see(page.getByRole('heading', { level: 1, name: 'YAML-SYNTAX' })).toBeVisible();
  });
}
