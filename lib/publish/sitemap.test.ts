import { expect, test } from 'vitest';
import { type FinishedPage, finishedPage } from '../export/finished-page';
import { locales } from '../locales';
import { childrenOf, readXml, textIn } from '../testing/read-xml';
import { bookOf } from '../testing/tiny-base.node';
import { sitemap } from './sitemap';

const book = bookOf();

const page = (path: string, more: Partial<FinishedPage> = {}): FinishedPage => ({
  path,
  canonical: path,
  isIndexed: true,
  languages: Object.fromEntries(
    locales.map((locale) => [locale, path.replace(/^\/\w\w\//, `/${locale}/`)]),
  ),
  ...more,
});

const both = (rest: string) => locales.map((locale) => page(`/${locale}/${rest}`));

const site: readonly FinishedPage[] = [
  page('/', { languages: { en: '/en/', ja: '/ja/' } }),
  ...both(''),
  ...both('cases/sample-ltd-2021/'),
  ...both('by/cicd/argo-cd/'),
];

function read(pages: readonly FinishedPage[], max?: number) {
  return sitemap(book, pages, max).map(({ path, make }) => ({
    path,
    root: readXml(make() as string),
  }));
}

function addresses(pages: readonly FinishedPage[], max?: number): string[] {
  return read(pages, max)
    .filter(({ root }) => root.name === 'urlset')
    .flatMap(({ root }) => root.children.map((url) => textIn(url, 'loc')));
}

/** Address → language → address. */
function alternates(pages: readonly FinishedPage[]) {
  const [file] = read(pages);
  return Object.fromEntries(
    (file?.root.children ?? []).map((url) => [
      textIn(url, 'loc'),
      Object.fromEntries(
        childrenOf(url, 'xhtml:link').map(({ attributes }) => [
          attributes.hreflang,
          attributes.href,
        ]),
      ),
    ]),
  );
}

test('every page once, with the languages of its group and the page for all others', () => {
  expect(addresses(site)).toEqual(site.map(({ path }) => path));
  const found = alternates(site);
  const home = { en: '/en/', ja: '/ja/', 'x-default': '/' };
  expect([found['/'], found['/en/'], found['/ja/']]).toEqual([home, home, home]);
  for (const locale of locales) {
    expect(found[`/${locale}/by/cicd/argo-cd/`]).toEqual({
      en: '/en/by/cicd/argo-cd/',
      ja: '/ja/by/cicd/argo-cd/',
      'x-default': '/en/by/cicd/argo-cd/',
    });
  }
});

test('what does not want to be found at its own address is left out', () => {
  const others = [
    page('/en/cases/old-2019/', { isIndexed: false }),
    page('/embed/en/cases/sample-ltd-2021/', { canonical: '/en/cases/sample-ltd-2021/' }),
    page('/404.html', { canonical: undefined }),
  ];
  expect(addresses([...site, ...others])).toEqual(addresses(site));
});

test('a page that shows the words of another language is in no group', () => {
  const [en, ja] = both('cases/sample-ltd-2021/').map((one) => ({
    ...one,
    languages: { en: '/en/cases/sample-ltd-2021/' },
  }));
  const found = alternates(en && ja ? [en, ja] : []);
  expect(found['/ja/cases/sample-ltd-2021/']).toEqual({});
  expect(Object.keys(found['/en/cases/sample-ltd-2021/'] ?? {})).toEqual(['en', 'x-default']);
});

test('a date stands only where content states one, no more precise than there', () => {
  const [file] = read(site);
  const dated = (file?.root.children ?? []).filter((url) => childrenOf(url, 'lastmod').length > 0);
  expect(dated.map((url) => [textIn(url, 'loc'), textIn(url, 'lastmod')])).toEqual(
    locales.map((locale) => [`/${locale}/cases/sample-ltd-2021/`, '2021-03-04']),
  );
});

test('more addresses than fit stand in parts with an index, none lost and none twice', () => {
  const pages = Array.from({ length: 7 }, (_, i) => page(`/en/x-${i}/`));
  expect(read(pages, 7).map(({ path }) => path)).toEqual(['/sitemap.xml']);
  const files = read(pages, 3);
  expect(files.map(({ path, root }) => [path, root.name, root.children.length])).toEqual([
    ['/sitemap.xml', 'sitemapindex', 3],
    ['/sitemap-1.xml', 'urlset', 3],
    ['/sitemap-2.xml', 'urlset', 3],
    ['/sitemap-3.xml', 'urlset', 1],
  ]);
  expect(files[0]?.root.children.map((part) => textIn(part, 'loc'))).toEqual([
    '/sitemap-1.xml',
    '/sitemap-2.xml',
    '/sitemap-3.xml',
  ]);
  expect(addresses(pages, 3)).toEqual(addresses(pages));
});

test('pages are read as they are written, head only', () => {
  const html = (head: string) =>
    `<!DOCTYPE html><html lang="en"><head>${head}</head><body><link rel="canonical" href="/x/"/></body></html>`;
  const found = finishedPage(
    '/en/about/',
    html(
      '<link rel="canonical" href="/en/about/"/><link rel="alternate" hrefLang="ja" href="/ja/about/"/><link rel="alternate" type="application/atom+xml" href="/en/feed.xml"/>',
    ),
  );
  expect(found).toEqual({
    path: '/en/about/',
    canonical: '/en/about/',
    isIndexed: true,
    languages: { ja: '/ja/about/' },
  });
  const isIndexed = (content: string) =>
    finishedPage('/', html(`<meta name="robots" content="${content}"/>`)).isIndexed;
  expect(['noindex', 'NOINDEX, follow', 'none', 'index', 'follow'].map(isIndexed)).toEqual([
    false,
    false,
    false,
    true,
    true,
  ]);
  expect(finishedPage('/404.html', html('')).canonical).toBeUndefined();
});
