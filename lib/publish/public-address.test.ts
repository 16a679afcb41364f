// What the files say of their own site, with and without a public address and a path below it.
import { afterEach, expect, test, vi } from 'vitest';
import { locales } from '../locales';
import { childrenOf, readXml, textIn } from '../testing/read-xml';
import { bookOf } from '../testing/tiny-base.node';

const book = bookOf();

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** All files by path, as a site at this address has them. */
async function filesAt(baseUrl: string, basePath: string): Promise<Map<string, string>> {
  vi.stubEnv('CASEBOOK_BASE_URL', baseUrl);
  vi.stubEnv('CASEBOOK_BASE_PATH', basePath);
  vi.resetModules();
  const { publications } = await import('./publications');
  const canonical = `${baseUrl}${basePath}/en/`;
  const page = { path: '/en/', canonical, isIndexed: true, languages: { en: canonical } };
  const found = publications(book, [page]);
  const made = found.map(async ({ path, make }) => [path, String(await make())] as const);
  return new Map(await Promise.all(made));
}

const places = [
  ['', ''],
  ['', '/kb'],
  ['https://c.example', ''],
  ['https://c.example', '/kb'],
] as const;

test.each(places)('at "%s" and "%s": addresses begin there, files do not', async (url, base) => {
  const files = await filesAt(url, base);
  const start = `${url}${base}/`;
  expect([...files.keys()]).toContain('/en/by/cicd/argo-cd/feed.xml');
  expect([...files.keys()].filter((path) => path.startsWith('/kb'))).toEqual([]);

  const feed = readXml(files.get('/en/feed.xml') ?? '');
  const links = [feed, ...childrenOf(feed, 'entry')].flatMap((node) => childrenOf(node, 'link'));
  const own = links.filter(({ attributes }) => /^(self|alternate)$/.test(attributes.rel ?? ''));
  expect(own.length).toBeGreaterThan(3);
  expect(own.filter(({ attributes }) => !attributes.href?.startsWith(`${start}`))).toEqual([]);

  expect(files.get('/sitemap.xml')).toContain(`<loc>${start}en/</loc>`);
  const robots = files.get('/robots.txt')?.split('\n') ?? [];
  expect(robots).toContain(`Allow: ${base}/`);
  expect(robots.filter((line) => line.startsWith('Sitemap:'))).toEqual(
    url ? [`Sitemap: ${start}sitemap.xml`] : [],
  );
  expect(files.get('/llms.txt')).toContain(`](${start}en/cases/example-co-2020.md): retreated`);

  for (const locale of locales) {
    const search = readXml(files.get(`/${locale}/opensearch.xml`) ?? '');
    const [page] = childrenOf(search, 'Url').filter(({ attributes }) => !attributes.rel);
    expect(page?.attributes).toEqual({
      type: 'text/html',
      template: `${start}${locale}/cases/?q={searchTerms}`,
    });
    // The limits of the format.
    expect(textIn(search, 'ShortName').length).toBeLessThanOrEqual(16);
    expect(textIn(search, 'LongName').length).toBeLessThanOrEqual(48);
  }
});

test('ids of feeds and entries are the same wherever the site stands', async () => {
  const ids = new Set<string>();
  for (const [url, base] of places) {
    const files = await filesAt(url, base);
    const feed = readXml(files.get('/ja/feed.xml') ?? '');
    ids.add([feed, ...childrenOf(feed, 'entry')].map((node) => textIn(node, 'id')).join(' '));
  }
  expect([...ids]).toEqual([
    [
      'tag:casebook.invalid,2026:/ja/feed.xml',
      'tag:casebook.invalid,2026:/ja/cases/example-co-seats/',
      'tag:casebook.invalid,2026:/ja/cases/sample-ltd-2021/',
    ].join(' '),
  ]);
});
