import { expect, test } from 'vitest';
import type { Casebook } from '../../casebook';
import { loadCasebook } from '../../casebook.node';
import { casesByValue } from '../../cases/cases-by-value';
import { facetValues } from '../../cases/values';
import { locales } from '../../locales';
import { messages } from '../../messages/messages';
import { swap } from '../../testing/changes';
import { exampleCase, sampleCase, talk } from '../../testing/failing/sample';
import { hostileBook, hostileTexts, inXml } from '../../testing/hostile-book';
import { projectRoot } from '../../testing/project-files.node';
import { childrenOf, readXml, textIn, type XmlNode } from '../../testing/read-xml';
import { bookOf } from '../../testing/tiny-base.node';
import { paths } from '../../url/paths';
import { FEED_SIZE } from './atom-feed';
import { feeds } from './feeds';

const tiny = bookOf();
const { book: real } = loadCasebook(`${projectRoot}content`);
if (!real) throw new Error('The content has problems.');

function readFeeds(book: Casebook): Map<string, XmlNode> {
  return new Map(feeds(book).map(({ path, make }) => [path, readXml(make() as string)]));
}

const realFeeds = readFeeds(real);
const tinyFeeds = readFeeds(tiny);

function feedAt(found: ReadonlyMap<string, XmlNode>, path: string): XmlNode {
  const feed = found.get(path);
  if (!feed) throw new Error(`no ${path}`);
  return feed;
}

const entriesOf = (feed: XmlNode) => childrenOf(feed, 'entry');
const titlesOf = (feed: XmlNode) => entriesOf(feed).map((entry) => textIn(entry, 'title'));
const linksOf = (node: XmlNode, rel: string) =>
  childrenOf(node, 'link')
    .map(({ attributes }) => attributes)
    .filter((attributes) => attributes.rel === rel);

test('a feed for the site, each facet, each of its values and each company, in each language', () => {
  for (const locale of locales) {
    expect([...realFeeds.keys()]).toEqual(
      expect.arrayContaining([
        `/${locale}/feed.xml`,
        `/${locale}/by/cicd/feed.xml`,
        `/${locale}/by/cicd/argo-cd/feed.xml`,
        `/${locale}/by/registry/not-stated/feed.xml`,
        `/${locale}/companies/wantedly/feed.xml`,
      ]),
    );
  }
  expect(new Set(realFeeds.keys()).size).toBe(feeds(real).length);
  expect([...realFeeds.keys()].filter((path) => /\/by\/company\/./.test(path))).toEqual(
    locales.map((locale) => `/${locale}/by/company/feed.xml`),
  );
});

test('every feed and entry has what Atom demands, in the order of its schema', () => {
  for (const [path, feed] of realFeeds) {
    expect(feed.name, path).toBe('feed');
    expect(feed.attributes).toMatchObject({ xmlns: 'http://www.w3.org/2005/Atom' });
    expect(path.startsWith(`/${feed.attributes['xml:lang']}/`)).toBe(true);
    for (const node of [feed, ...entriesOf(feed)]) {
      expect(textIn(node, 'id'), path).toMatch(/^tag:[^\s]+$/);
      expect(textIn(node, 'title'), path).not.toBe('');
      expect(textIn(node, 'updated'), path).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
      // At most one alternate of a type and a language.
      const kinds = linksOf(node, 'alternate').map(({ type, hreflang }) => `${type} ${hreflang}`);
      expect(new Set(kinds).size).toBe(kinds.length);
    }
    expect(textIn(childrenOf(feed, 'author')[0] ?? feed, 'name')).toBe('Casebook');
    expect(linksOf(feed, 'self').map(({ href }) => href)).toEqual([path]);
  }
});

test('ids are unique in a feed, the same for a case in all feeds of a language, and no address', () => {
  const ids = new Map<string, Set<string>>();
  for (const feed of realFeeds.values()) {
    const own = entriesOf(feed).map((entry) => textIn(entry, 'id'));
    expect(new Set(own).size).toBe(own.length);
    for (const entry of entriesOf(feed)) {
      const href = linksOf(entry, 'alternate')[0]?.href ?? '';
      ids.set(href, (ids.get(href) ?? new Set()).add(textIn(entry, 'id')));
    }
  }
  expect(ids.size).toBe(real.cases.length * locales.length);
  for (const [href, found] of ids)
    expect([...found]).toEqual([`tag:casebook.invalid,2026:${href}`]);
  const feedIds = [...realFeeds.values()].map((feed) => textIn(feed, 'id'));
  expect(new Set(feedIds).size).toBe(feedIds.length);
});

test('a case that was renamed keeps its id, and so does one whose words and dates change', () => {
  const idOf = (book: Casebook) =>
    entriesOf(feedAt(readFeeds(book), '/en/companies/example-co/feed.xml')).map((entry) =>
      textIn(entry, 'id'),
    );
  const [id] = idOf(tiny);
  // Its first name of all, from the aliases.
  expect(id).toBe('tag:casebook.invalid,2026:/en/cases/example-co-seats/');
  const changed = bookOf({
    [exampleCase]: swap('Example Co.: seat maps from k3s to Nomad', 'Other words'),
    'sources/ex-deck.yaml': swap('date: "2021-03-04"', 'date: "2022-03-04"'),
  });
  expect(idOf(changed)).toEqual([id]);
});

test('an entry tells outcome and date in the words of its language, and leads to page and source', () => {
  const [entry] = entriesOf(feedAt(tinyFeeds, '/en/companies/example-co/feed.xml'));
  if (!entry) throw new Error('no entry');
  expect(textIn(entry, 'summary')).toBe(
    'Outcome: retreated (component), November 2019, told 4 March 2021. A ticket shop ran one service on its own k3s cluster, then left it for Nomad.',
  );
  expect(linksOf(entry, 'alternate')).toEqual([
    {
      rel: 'alternate',
      type: 'text/html',
      hreflang: 'en',
      href: paths.case('en', 'example-co-2020'),
    },
  ]);
  expect(linksOf(entry, 'via').map(({ href }) => href)).toEqual(['https://slides.example/ex-deck']);
  const terms = childrenOf(entry, 'category').map(({ attributes }) => attributes);
  expect(terms).toContainEqual({
    term: 'retreated',
    scheme: 'tag:casebook.invalid,2026:/by/outcome/',
    label: 'retreated',
  });
  const [ja] = entriesOf(feedAt(tinyFeeds, '/ja/companies/example-co/feed.xml'));
  expect(ja && textIn(ja, 'summary')).toBe(
    '結果：retreated（component）、2019年11月、2021年3月4日発表。架空の事例。',
  );
});

test('a feed follows what the filter of its page shows', () => {
  for (const facet of real.facets) {
    for (const [value, cases] of casesByValue(real, facet)) {
      if (facet.terms === 'companies') continue;
      const feed = feedAt(realFeeds, `/en/by/${facet.id}/${value}/feed.xml`);
      expect(titlesOf(feed).sort()).toEqual(cases.map(({ words }) => words.en.title).sort());
    }
    const said = real.cases.filter(
      (item) => facetValues(real, item, facet).join() !== 'not-stated',
    );
    const feed = feedAt(realFeeds, `/en/by/${facet.id}/feed.xml`);
    expect(entriesOf(feed), facet.id).toHaveLength(said.length);
  }
});

test('newest first, no more than fit, dated by the first of them', () => {
  const cases = Array.from({ length: 9 }, (_, i) =>
    real.cases.map((item) => ({ ...item, id: `${item.id}-${i}` })),
  ).flat();
  const feed = feedAt(readFeeds({ ...real, cases }), '/ja/feed.xml');
  const dates = entriesOf(feed).map((entry) => textIn(entry, 'updated'));
  expect(dates).toHaveLength(FEED_SIZE);
  expect(dates).toEqual(dates.toSorted().reverse());
  expect(textIn(feed, 'updated')).toBe(dates[0]);
  const all = cases.map(({ told }) => (told === 'not-stated' ? '' : told.value));
  expect(dates[0]?.startsWith(all.toSorted().at(-1) ?? '-')).toBe(true);
});

test('dates come from content: the telling, else another source, else the outcome, else 1970', () => {
  const updated = (changes: Parameters<typeof bookOf>[0], id: string) => {
    const feed = feedAt(readFeeds(bookOf(changes)), `/en/companies/${id}/feed.xml`);
    expect(textIn(feed, 'updated')).toBe(entriesOf(feed).map((e) => textIn(e, 'updated'))[0]);
    return textIn(feed, 'updated');
  };
  const undated = swap('date: "2021-03-04"', 'date: not-stated');
  expect(updated({}, 'sample-ltd')).toBe('2021-03-04T00:00:00Z');
  expect(updated({ 'sources/ex-deck.yaml': undated }, 'example-co')).toBe('2021-03-04T00:00:00Z');
  expect(updated({ [talk]: undated }, 'sample-ltd')).toBe('2020-06-01T00:00:00Z');
  const noOutcome = swap('  date: "2020-06"\ntimeline', '  date: not-stated\ntimeline');
  expect(updated({ [talk]: undated, [sampleCase]: noOutcome }, 'sample-ltd')).toBe(
    '1970-01-01T00:00:00Z',
  );
});

test('words in another language than the feed say so', () => {
  const untranslated = bookOf({ 'cases/sample-ltd-2021.ja.mdx': null });
  const [entry] = entriesOf(feedAt(readFeeds(untranslated), '/ja/companies/sample-ltd/feed.xml'));
  const languages = ['title', 'summary'].map(
    (name) => entry && childrenOf(entry, name)[0]?.attributes['xml:lang'],
  );
  expect(languages).toEqual(['en', 'en']);
});

test.each(Object.entries(hostileTexts))(
  '%s in every word: well-formed, and read back',
  (_, text) => {
    const hostile = readFeeds(hostileBook(tiny, text));
    const feed = feedAt(hostile, '/en/feed.xml');
    expect(titlesOf(feed)).toEqual(tiny.cases.map(() => inXml(text)));
    for (const entry of entriesOf(feed)) {
      expect(textIn(entry, 'summary').endsWith(inXml(text))).toBe(true);
      expect(linksOf(entry, 'via').map(({ title }) => title)).toEqual([inXml(text)]);
    }
  },
);

test('the same base gives the same bytes', () => {
  const bytes = (book: Casebook) => feeds(book).map(({ path, make }) => `${path}\n${make()}`);
  expect(bytes(bookOf())).toEqual(bytes(tiny));
});

test('a feed without cases is a feed, as of the newest day of the base', () => {
  const empty = feedAt(tinyFeeds, '/en/by/cluster/openshift/feed.xml');
  expect(entriesOf(empty)).toEqual([]);
  expect(textIn(empty, 'updated')).toBe(textIn(feedAt(tinyFeeds, '/en/feed.xml'), 'updated'));
  expect(textIn(empty, 'updated')).toBe('2021-03-04T00:00:00Z');
  expect(textIn(empty, 'title')).toBe(
    `Casebook${messages('en').colon}Cluster tool or platform: openshift`,
  );
});
