// What the site offers to programs: feeds, the map of the site, the search of browsers, JSON-LD. Read
// from the files of both builds; what a host has to do with them is tried by requests.
import { expect as check, test as plain } from '@playwright/test';
import { locales } from '../lib/locales';
import { feedWords } from '../lib/messages/feeds';
import { childrenOf, readXml, textIn, type XmlNode } from '../lib/testing/read-xml';
import { graph } from '../lib/testing/schema-org';
import { paths } from '../lib/url/paths';
import { termPath } from '../lib/url/term-path';
import {
  attribute,
  type BuiltPage,
  builds,
  builtFiles,
  builtPages,
  builtText,
  type Element,
  textOf,
} from './support/built';
import { allPageTypes, framedPages } from './support/page-types';
import { expect, test } from './support/site';

const atom = 'application/atom+xml';

const linksOf = (page: BuiltPage, rel: string) =>
  page.elements.filter((one) => one.tagName === 'link' && attribute(one, 'rel') === rel);
const feedLinks = (page: BuiltPage) =>
  linksOf(page, 'alternate').filter((link) => attribute(link, 'type') === atom);
const href = (element: Element) => attribute(element, 'href') ?? '';

for (const build of builds) {
  const where = `at ${build.base || '/'}`;
  const files = () => new Set(builtFiles(build));
  /** Whether a page or file answers; addresses begin at the base path, as no host is known. */
  const answering = (known: ReadonlySet<string>) => (address: string) => {
    const [path = ''] = address.split('#');
    if (!path.startsWith(`${build.base}/`)) return false;
    const file = decodeURIComponent(path.slice(build.base.length + 1));
    return known.has(file.replace(/(^|\/)$/, '$1index.html'));
  };
  const inLocales = () => builtPages(build).filter(({ path }) => /^\/(en|ja)\//.test(path));

  plain(`every page names one feed in its head, and that is there ${where}`, () => {
    const known = files();
    const faults: string[] = [];
    const named = new Set<string>();
    for (const page of inLocales()) {
      const found = feedLinks(page).map(href);
      if (found.length !== 1) faults.push(`${page.path}: ${found.length} feeds`);
      for (const address of found) {
        named.add(address.slice(build.base.length));
        if (!answering(known)(address)) faults.push(`${page.path}: no ${address}`);
        if (!linkTitle(page)) faults.push(`${page.path}: a feed without a name`);
      }
    }
    check(faults).toEqual([]);
    const feeds = [...known].filter((file) => file.endsWith('/feed.xml'));
    check([...named].sort()).toEqual(feeds.map((file) => `/${file}`).sort());
  });

  const linkTitle = (page: BuiltPage) =>
    feedLinks(page)[0] && attribute(feedLinks(page)[0] as Element, 'title');

  plain(`feeds are well-formed and lead to pages, and back to themselves ${where}`, () => {
    const known = files();
    const isThere = answering(known);
    const faults: string[] = [];
    let entries = 0;
    for (const file of [...known].filter((name) => name.endsWith('/feed.xml'))) {
      const feed = readXml(builtText(file, build));
      const links = (node: XmlNode, rel: string) =>
        childrenOf(node, 'link')
          .filter(({ attributes }) => attributes.rel === rel)
          .map(({ attributes }) => attributes.href ?? '');
      if (links(feed, 'self').join() !== `${build.base}/${file}`) faults.push(`${file}: self`);
      for (const node of [feed, ...childrenOf(feed, 'entry')]) {
        const found = links(node, 'alternate');
        if (found.length === 0 || !found.every(isThere)) faults.push(`${file}: ${found}`);
      }
      entries += childrenOf(feed, 'entry').length;
    }
    check(faults).toEqual([]);
    check(entries).toBeGreaterThan(500);
  });

  plain(`the map of the site has every page that names itself, and no other ${where}`, () => {
    const map = readXml(builtText('sitemap.xml', build));
    const listed = map.children.map((url) => textIn(url, 'loc'));
    const wanted = builtPages(build)
      .map((page) => ({ page, own: build.base + page.path }))
      .filter(({ page, own }) => linksOf(page, 'canonical').some((link) => href(link) === own))
      .filter(({ page }) => !page.elements.some(forbidsIndexing))
      .map(({ own }) => own);
    check(wanted.length).toBeGreaterThan(200);
    check(listed.toSorted()).toEqual(wanted.toSorted());

    const isThere = answering(files());
    const groups = new Map(map.children.map((url) => [textIn(url, 'loc'), languages(url)]));
    for (const [address, group] of groups) {
      check(Object.values(group).filter((other) => !isThere(other))).toEqual([]);
      // Search engines believe a group that all its pages name alike.
      for (const [language, other] of Object.entries(group)) {
        if (language !== 'x-default') check(groups.get(other), address).toEqual(group);
      }
    }
  });

  plain(`what programs are told in pages is true to its shape, and leads to pages ${where}`, () => {
    const isThere = answering(files());
    const faults: string[] = [];
    const kinds = new Map<string, Set<string>>();
    for (const page of inLocales()) {
      const scripts = page.elements.filter(
        (one) => one.tagName === 'script' && attribute(one, 'type') === 'application/ld+json',
      );
      for (const script of scripts) {
        const things = graph.parse(JSON.parse(textOf(script)))['@graph'];
        kinds.set(page.path, new Set(things.map((thing) => thing['@type'])));
        const own = addressesIn(things).filter((address) => address.startsWith('/'));
        const dead = own.filter((address) => !isThere(address));
        if (dead.length > 0) faults.push(`${page.path}: ${dead}`);
      }
    }
    check(faults).toEqual([]);
    for (const locale of locales) {
      const of = (path: string) => [...(kinds.get(path) ?? [])];
      check(of(paths.home(locale))).toEqual(['WebSite']);
      check(of(paths.cases(locale))).toEqual(['Dataset']);
      check(of(paths.case(locale, 'wantedly-2024'))).toEqual(['Article', 'BreadcrumbList']);
      check(of(paths.facet(locale, 'cicd'))).toEqual(['BreadcrumbList']);
      check(of(termPath(locale, 'cicd', 'argo-cd'))).toEqual(['BreadcrumbList']);
      check(of(paths.company(locale, 'hatena'))).toEqual(['BreadcrumbList']);
    }
    check([...kinds.keys()].filter((path) => path.includes('-vs-')).length).toBeGreaterThan(100);
  });

  plain(`llms.txt leads to pages and files, one for each case ${where}`, () => {
    const known = files();
    const text = builtText('llms.txt', build);
    const addresses = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, address = '']) => address);
    const twins = addresses.filter((address) => address.endsWith('.md'));
    const cases = [...known].filter((file) => /^en\/cases\/[^/]+\/index\.html$/.test(file));
    check(twins.map((twin) => twin.replace(/\.md$/, '/')).sort()).toEqual(
      cases.map((file) => `${build.base}/${file.replace(/index\.html$/, '')}`).sort(),
    );
    const others = addresses.filter((address) => !twins.includes(address));
    check(others.length).toBeGreaterThan(4);
    check(others.filter((address) => !answering(known)(address))).toEqual([]);
    check(builtText('llms-full.txt', build).match(/^# /gm)).toHaveLength(cases.length + 1);
  });
}

const forbidsIndexing = (element: Element): boolean =>
  element.tagName === 'meta' &&
  attribute(element, 'name') === 'robots' &&
  /noindex/.test(attribute(element, 'content') ?? '');

const languages = (url: XmlNode): Record<string, string> =>
  Object.fromEntries(
    childrenOf(url, 'xhtml:link').map(({ attributes }) => [attributes.hreflang, attributes.href]),
  );

/** Addresses of this site and of others, wherever they stand. */
function addressesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' && /^(?:url|item|@id|contentUrl)$/.test(key)
      ? [inner]
      : addressesIn(inner),
  );
}

const framed = locales.flatMap((locale) => framedPages(locale).map(({ path }) => path));
for (const { name, path, locale } of allPageTypes.filter((type) => type.locale)) {
  test(`what the head of “${name}” offers answers as what it is (${locale}) @sub-path`, async ({
    page,
    request,
    visit,
  }) => {
    await visit(path);
    const offered = await page
      .locator(`link[rel=search], link[rel=alternate][type="${atom}"]`)
      .evaluateAll((links) =>
        links.map((link) => [(link as HTMLLinkElement).href, link.getAttribute('type')]),
      );
    // The feed of all cases and the search; a page for frames is no place to search from.
    expect(offered).toHaveLength(framed.includes(path) ? 1 : 2);
    for (const [address, type] of offered) {
      const response = await request.get(address ?? '');
      expect(response.status(), address ?? '').toBe(200);
      expect(type).toMatch(/\+xml$/);
      // Hosts know files by their ending, and readers take feeds as they come.
      expect(response.headers()['content-type']).toBe('application/xml; charset=utf-8');
      readXml(await response.text());
    }
  });
}

test('terms, facets and companies show the way to their feeds; every page to that of the site', async ({
  page,
  visit,
}) => {
  for (const locale of locales) {
    const words = feedWords(locale);
    for (const path of [
      paths.facet(locale, 'cicd'),
      termPath(locale, 'cicd', 'argo-cd'),
      paths.company(locale, 'hatena'),
    ]) {
      await visit(path);
      const main = page.getByRole('main').getByRole('link', { name: words.follow });
      await expect(main).toHaveAttribute('href', paths.feed(path));
      const footer = page.getByRole('contentinfo').getByRole('link', { name: words.feed });
      await expect(footer).toHaveAttribute('href', paths.feed(paths.home(locale)));
    }
  }
});

test('the search that a browser is told of finds cases @sub-path', async ({
  page,
  request,
  site,
}) => {
  const response = await request.get(site.base + paths.openSearch('en'));
  const description = readXml(await response.text());
  const [url] = childrenOf(description, 'Url').filter(({ attributes }) => !attributes.rel);
  const template = url?.attributes.template ?? '';
  expect(template).toContain('{searchTerms}');
  await page.goto(site.origin + template.replace('{searchTerms}', encodeURIComponent('kubefork')));
  await expect(page.getByRole('searchbox')).toHaveValue('kubefork');
  await expect(
    page.locator('[data-id="wantedly-2024"], a[href*="wantedly-2024"]').first(),
  ).toBeVisible();
});

test('robots may read everything, and are told where that counts @sub-path', async ({
  request,
  site,
}) => {
  const response = await request.get(site.base + paths.robots());
  expect(response.headers()['content-type']).toBe('text/plain; charset=utf-8');
  const lines = (await response.text()).split('\n').filter((line) => !line.startsWith('#'));
  expect(lines.join('\n').trim()).toBe(`User-agent: *\nAllow: ${site.base}/`);
});
