import { expect, test } from 'vitest';
import { type Locale, locales } from '../locales';
import { basePath } from '../site';
import { absolute, inLocale, interactivePages, paths } from './paths';
import { termPath } from './term-path';

const pages = (locale: Locale) => [
  paths.home(locale),
  paths.cases(locale),
  paths.allCases(locale),
  paths.case(locale, 'a-2019'),
  paths.facets(locale),
  paths.facet(locale, 'cicd'),
  termPath(locale, 'cicd', 'argo-cd'),
  paths.company(locale, 'example-co'),
  paths.compare(locale),
  paths.pair(locale, 'a-vs-b'),
  paths.likeOurs(locale),
  paths.contribute(locale),
  paths.newCase(locale),
  paths.fields(locale),
  paths.checks(locale),
  paths.check(locale, 'TERM-UNKNOWN'),
  paths.about(locale),
];

test('pages start with base path and language, end in a slash, and are all different', () => {
  for (const locale of locales) {
    for (const path of pages(locale))
      expect(path).toMatch(new RegExp(`^${basePath}/${locale}/([a-z0-9-]+/)*$`));
  }
  const all = locales.flatMap(pages);
  expect(new Set(all).size).toBe(all.length);
});

test('a fact has an anchor behind the slash', () => {
  expect(paths.case('en', 'a-2019', 'f-outcome')).toBe(`${basePath}/en/cases/a-2019/#f-outcome`);
});

test('companies have pages of their own', () => {
  expect(termPath('ja', 'company', 'example-co')).toBe(paths.company('ja', 'example-co'));
});

test('the same page in another language, there and back', () => {
  for (const path of pages('en')) {
    const other = inLocale(path, 'ja');
    expect(pages('ja')).toContain(other);
    expect(inLocale(other, 'en')).toBe(path);
  }
  expect(inLocale(paths.root(), 'ja')).toBe(paths.home('ja'));
  expect(inLocale(paths.case('en', 'ja-en-2019', 'f-x'), 'ja')).toBe(
    paths.case('ja', 'ja-en-2019', 'f-x'),
  );
});

test('the pages that ship React are pages', () => {
  for (const page of interactivePages()) expect(locales.flatMap(pages)).toContain(basePath + page);
});

test('an absolute address ends in the path', () => {
  expect(absolute(paths.about('en')).endsWith(paths.about('en'))).toBe(true);
});
