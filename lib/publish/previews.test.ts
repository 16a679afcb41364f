import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { pictures } from '#lib/publish/pictures.node';
import { caseBadge } from '../cards/case-badge';
import { casePreview, pairPreview } from '../cards/case-preview';
import { companyPreview } from '../cards/company-preview';
import { pictureWords } from '../cards/picture-words';
import { sitePicture } from '../cards/site-picture';
import { termPreview } from '../cards/term-preview';
import { caseOf } from '../casebook';
import { findFacet } from '../facets';
import { swap } from '../testing/changes';
import { sampleCase } from '../testing/failing/sample';
import { bookOf } from '../testing/tiny-base.node';
import { hosted, withoutStandIn } from '../url/unknown-host';
import { oembed } from './oembed';
import { previewTags } from './preview-tags';
import { filesOf } from './resource';

const title = '"><img src=x onerror=alert(1)> </script> & \' 🚀 ]]>';
const plainTitle = 'Sample Ltd.: k3s for its parcel tracker';
const book = bookOf();
const hostile = bookOf({
  [sampleCase]: swap(`title: "${plainTitle}"`, `title: ${JSON.stringify(title)}`),
});
const example = caseOf(book, 'example-co-2020');

test('a page has all that previews ask for, its picture with size and words', () => {
  const tags = previewTags({
    locale: 'ja',
    path: '/ja/cases/a/',
    title: 'A',
    description: 'B',
    isArticle: true,
    fields: [
      ['結果', '撤退'],
      ['クラスタ', 'Nomad'],
      ['多すぎ', 'x'],
    ],
  });
  expect(tags.openGraph).toEqual({
    type: 'article',
    title: 'A',
    description: 'B',
    url: '/ja/cases/a/',
    siteName: 'Casebook',
    locale: 'ja_JP',
    alternateLocale: ['en_US'],
    images: [{ url: hosted('/og/ja/cases/a.png'), width: 1200, height: 630, alt: 'A' }],
  });
  expect(tags.twitter.card).toBe('summary_large_image');
  expect(tags.other).toEqual({
    'twitter:label1': '結果',
    'twitter:data1': '撤退',
    'twitter:label2': 'クラスタ',
    'twitter:data2': 'Nomad',
  });
});

test('a page without an address of its own has the picture of the site', () => {
  const { openGraph } = previewTags({ locale: 'en', title: 'A', description: 'B' });
  expect(openGraph).not.toHaveProperty('url');
  expect(openGraph.images[0]?.url).toBe(hosted('/og/index.png'));
});

test('where nobody said the host, no page names one', () => {
  expect(withoutStandIn(`<meta content="${hosted('/og/a.png')}"/>`)).toBe(
    '<meta content="/og/a.png"/>',
  );
  expect(withoutStandIn('https://other.example/a')).toBe('https://other.example/a');
});

test('a case says its outcome with scope and date, and its platforms with what they are no longer', () => {
  const preview = casePreview(book, example, 'en');
  expect(preview.fields).toEqual([
    ['Outcome', 'retreated (component, November 2019)'],
    ['Cluster tool or platform', 'nomad, k3s (Formerly used)'],
  ]);
  expect(preview.description).toMatch(
    /^retreated \(component, November 2019\)\. Told 4 March 2021\. \S/,
  );
  expect(preview.alt).toContain(example.words.en.title);
  expect(casePreview(book, example, 'ja').description).toMatch(
    /^retreated（.+）。2021年3月4日発表。/,
  );
});

test('a comparison names the side of each fact', () => {
  const { fields = [], alt } = pairPreview(book, ['example-co-2020', 'sample-ltd-2021'], 'en');
  for (const [, value] of fields) {
    expect(value).toMatch(/^Example Co\. \(2021\): .+; Sample Ltd\. \(2021\): ./);
  }
  expect(alt).toContain('Example Co. (2021)');
});

function facetOf(id: string) {
  const facet = findFacet(id);
  if (!facet) throw new Error(`no facet ${id}`);
  return facet;
}

test('a term says what it means; a value without a definition says what its cases are', () => {
  const ofNomad = book.terms.cluster?.find(({ id }) => id === 'nomad');
  expect(termPreview(book, facetOf('cluster'), 'nomad', 'en').description).toBe(
    ofNomad?.definition.en,
  );
  expect(termPreview(book, facetOf('year'), '2021', 'en').description).toBe(
    'Year told: 2021. 2 cases: adopted (1 case); retreated (1 case).',
  );
  expect(termPreview(book, facetOf('registry'), 'not-stated', 'ja').description).toBe(
    'レジストリ：記載なし。1件の事例：adopted（1件の事例）。',
  );
});

test('where a picture leaves outcomes out, its words say how many cases have them', () => {
  const [first, second, ...others] = book.terms.outcome ?? [];
  if (!first || !second || others.length < 2) throw new Error('too few outcomes');
  const wanted = [first, first, first, second, second, others[0], others[1], others[1]];
  const cases = wanted.flatMap((term, i) =>
    term ? [{ ...example, id: `a-${i}`, outcome: { ...example.outcome, is: term.id } }] : [],
  );
  const { alt, description } = termPreview({ ...book, cases }, facetOf('year'), '2021', 'en');
  expect(description).toBe(
    `Year told: 2021. 8 cases: ${first.label.en} (3 cases); ${second.label.en} (2 cases); 3 more.`,
  );
  expect(alt).toMatch(/^Year told · 8 cases: 2021; .+ \(2 cases\); 3 more$/);
});

test('a company says how many cases it has and how they ended', () => {
  expect(companyPreview(book, 'example-co', 'en').description).toMatch(
    /^Example Co\.: 1 case\. retreated \(told 2021 · .+\)\.$/,
  );
  expect(companyPreview(book, 'example-co', 'ja').description).toMatch(
    /：1件の事例。retreated（2021年発表｜.+）。$/,
  );
});

test('the picture of the home page is told with its figures', () => {
  const alt = pictureWords(sitePicture(book, 'en'), 'en');
  expect(alt).toMatch(/^How companies .+; 2 cases, \d+ sources, \d+ facts$/);
});

const files = (base = book) =>
  oembed(base)
    .flatMap(filesOf)
    .map(({ path, make }) => ({ path, text: String(make()) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));

test('each case and each comparison has a file for frames in each language', () => {
  expect(files().map(({ path }) => path)).toEqual(
    ['en', 'ja'].flatMap((locale) => [
      `/api/v1/oembed/${locale}/cases/example-co-2020.json`,
      `/api/v1/oembed/${locale}/cases/sample-ltd-2021.json`,
      `/api/v1/oembed/${locale}/compare/example-co-2020-vs-sample-ltd-2021.json`,
    ]),
  );
});

test('the frame leads to the page for frames and keeps any title inert', () => {
  const own = files(hostile).filter(({ path }) => path.endsWith('/cases/sample-ltd-2021.json'));
  for (const { path, text } of own) {
    const answer = JSON.parse(text);
    const locale = path.includes('/ja/') ? 'ja' : 'en';
    expect(answer).toMatchObject({
      version: '1.0',
      type: 'rich',
      provider_name: 'Casebook',
      provider_url: '/',
      thumbnail_url: `/og/${locale}/cases/sample-ltd-2021.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
    const { childNodes } = parseFragment(answer.html);
    expect(childNodes).toHaveLength(1);
    const [frame] = childNodes;
    if (!(frame && 'attrs' in frame)) throw new Error('no element');
    expect(frame.tagName).toBe('iframe');
    expect(Object.fromEntries(frame.attrs.map(({ name, value }) => [name, value]))).toEqual({
      src: `/embed/${locale}/cases/sample-ltd-2021/`,
      width: String(answer.width),
      height: String(answer.height),
      title: answer.title,
      loading: 'lazy',
    });
    if (locale === 'en') expect(answer.title).toBe(title);
    expect(answer.html.match(/[<>]/g)).toHaveLength(4);
  }
  expect(own).toHaveLength(2);
});

test('no two pictures have one name, and each case has two badges in each language', () => {
  const paths = pictures(book).map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths.filter((path) => path.startsWith('/badge/')).sort()).toEqual(
    ['en', 'ja'].flatMap((locale) =>
      ['example-co-2020', 'sample-ltd-2021'].flatMap((id) => [
        `/badge/${locale}/${id}.png`,
        `/badge/${locale}/${id}.svg`,
      ]),
    ),
  );
  expect(paths).toEqual(
    expect.arrayContaining([
      '/og/index.png',
      '/og/en.png',
      '/og/ja/cases.png',
      '/og/en/cases/example-co-2020.png',
      '/og/en/compare/example-co-2020-vs-sample-ltd-2021.png',
      '/og/ja/companies/example-co.png',
      '/og/en/by/cluster/nomad.png',
      '/og/en/insights.png',
    ]),
  );
});

test('the badges of two cases of one company in one year say different words', () => {
  const twins = bookOf({ [sampleCase]: swap('company: sample-ltd', 'company: example-co') });
  const said = (one: typeof book) =>
    ['example-co-2020', 'sample-ltd-2021'].map(
      (id) => caseBadge(one, caseOf(one, id), 'en').texts[0],
    );
  expect(said(twins)).toEqual([
    'Example Co. (2021): Seat map service: retreated',
    'Example Co. (2021): Parcel tracker: adopted',
  ]);
  expect(said(book)[1]).toBe('Sample Ltd. (2021): adopted');
});
