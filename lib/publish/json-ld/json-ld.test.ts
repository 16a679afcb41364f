import fc from 'fast-check';
import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { caseOf } from '../../casebook';
import { loadCasebook } from '../../casebook.node';
import { locales } from '../../locales';
import { swap } from '../../testing/changes';
import { exampleCase } from '../../testing/failing/sample';
import { hostileBook, hostileTexts } from '../../testing/hostile-book';
import { projectRoot } from '../../testing/project-files.node';
import { graph } from '../../testing/schema-org';
import { bookOf } from '../../testing/tiny-base.node';
import { paths } from '../../url/paths';
import { breadcrumbs } from './breadcrumbs';
import { caseArticle } from './case-article';
import { dataset } from './dataset';
import { scriptText, type Thing } from './script-text';
import { webSite } from './web-site';

const tiny = bookOf();
const { book: real } = loadCasebook(`${projectRoot}content`);
if (!real) throw new Error('The content has problems.');

/** As a page has them, and a program reads them. */
const read = (things: readonly Thing[]) => graph.parse(JSON.parse(scriptText(things)))['@graph'];

test('everything a page says of itself has the shape schema.org gives it', () => {
  for (const locale of locales) {
    const things = [
      ...real.cases.map((item) => caseArticle(real, item, locale)),
      dataset(real, locale),
      webSite(locale),
      breadcrumbs(locale, { name: 'Cases', path: paths.cases(locale) }),
    ];
    expect(read(things)).toEqual(things);
  }
});

test('the shape bites', () => {
  const article = caseArticle(tiny, caseOf(tiny, 'example-co-2020'), 'en');
  const { headline: _, ...headless } = article;
  for (const wrong of [
    headless,
    { ...article, datePublished: '2021-03-04' },
    {
      ...article,
      citation: [{ ...(article.citation as Thing[])[0], datePublished: '4 March 2021' }],
    },
    { ...article, more: 1 },
    { ...article, citation: [] },
    { ...article, url: 'javascript:alert(1)' },
  ]) {
    expect(() => read([wrong as Thing])).toThrow();
  }
});

test('a case is an article about its company that cites its sources with their dates', () => {
  const article = caseArticle(tiny, caseOf(tiny, 'example-co-2020'), 'ja');
  expect(article).toMatchObject({
    headline: '座席表の撤退',
    description: '架空の事例。',
    inLanguage: 'ja',
    url: '/ja/cases/example-co-2020/',
    about: { '@type': 'Organization', name: 'Example Co.' },
    isPartOf: { '@id': dataset(tiny, 'ja')['@id'] },
  });
  const [deck, , records] = article.citation as Thing[];
  expect(deck).toEqual({
    '@type': 'CreativeWork',
    name: 'A talk that nobody gave',
    author: [{ '@type': 'Person', name: '例 花' }],
    publisher: { '@type': 'Organization', name: 'Example Slides' },
    datePublished: '2021-03-04',
    inLanguage: 'ja',
    url: 'https://slides.example/ex-deck',
  });
  // Without authors, known to the year, and gone without a copy: nothing is made up.
  expect(records).toEqual({
    '@type': 'CreativeWork',
    name: 'Records that nobody kept',
    publisher: { '@type': 'Organization', name: 'Example Co.' },
    datePublished: '2020',
    inLanguage: 'en',
  });
});

test('words say the language they are in, and a missing date is missing', () => {
  const book = bookOf({
    'cases/example-co-2020.ja.mdx': null,
    'sources/ex-deck.yaml': swap('date: "2021-03-04"', 'date: not-stated'),
  });
  const article = caseArticle(book, caseOf(book, 'example-co-2020'), 'ja');
  expect(article.inLanguage).toBe('en');
  const [deck] = article.citation as Thing[];
  expect(deck).not.toHaveProperty('datePublished');
  expect(read([article])).toHaveLength(1);
});

test('a source is dated by its publication, not by the talk; one without an address by its copy', () => {
  const book = bookOf({
    'sources/ex-deck.yaml': (text) =>
      text
        .replace('date: "2021-03-04"', 'date: "2021-05"\ntold: "2021-03-04"')
        .replace(/^url: .*$/m, 'url: not-stated')
        .replace(/^archive: .*$/m, 'archive: https://archive.example/ex-deck'),
  });
  const article = caseArticle(book, caseOf(book, 'example-co-2020'), 'en');
  expect(article).not.toHaveProperty('datePublished');
  expect((article.citation as Thing[])[0]).toMatchObject({
    datePublished: '2021-05',
    url: 'https://archive.example/ex-deck',
  });
});

test('one dataset in all languages, with a licence and files', () => {
  const [en, ja] = [dataset(real, 'en'), dataset(real, 'ja')];
  expect(en['@id']).toBe(ja['@id']);
  expect(en.distribution).toContainEqual({
    '@type': 'DataDownload',
    contentUrl: paths.api('cases.json'),
    encodingFormat: 'application/json',
  });
  expect(new Set((en.distribution as Thing[]).map((one) => one.contentUrl)).size).toBe(
    (en.distribution as Thing[]).length,
  );
});

test('breadcrumbs start at the home page and count on', () => {
  const trail = breadcrumbs('en', { name: 'Cases', path: paths.cases('en') });
  expect(trail.itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Casebook', item: '/en/' },
    { '@type': 'ListItem', position: 2, name: 'Cases', item: '/en/cases/' },
  ]);
});

/** The text of the first script of a page, as an HTML parser finds it, and what follows it. */
function inPage(text: string): { script: string; rest: string } {
  const page = parse(`<body><script type="application/ld+json">${text}</script><p>end</p></body>`);
  const [, body] =
    page.childNodes[0] && 'childNodes' in page.childNodes[0] ? page.childNodes[0].childNodes : [];
  const [script, ...rest] = body && 'childNodes' in body ? body.childNodes : [];
  const [content] = script && 'childNodes' in script ? script.childNodes : [];
  return {
    script: content && 'value' in content ? content.value : '',
    rest: rest.map(({ nodeName }) => nodeName).join(),
  };
}

function expectSafe(text: string): void {
  const written = scriptText([{ '@type': 'Article', headline: text }]);
  expect(written).not.toMatch(/[<>&\u2028\u2029]/);
  const { script, rest } = inPage(written);
  expect(rest).toBe('p');
  expect(JSON.parse(script)['@graph'][0].headline).toBe(text);
}

test.each(Object.entries(hostileTexts))('%s acts in no parser and comes back', (_, text) => {
  expectSafe(text);
  const hostile = hostileBook(tiny, text);
  for (const item of hostile.cases) {
    const [article] = read([caseArticle(hostile, item, 'en')]);
    expect(article).toMatchObject({ headline: text, about: { name: text } });
  }
});

test('nor does any other text', () => {
  const piece = fc.oneof(
    fc.constantFrom('</script', '<!--', '<script>', '-->', ']]>', '\u2028', '\uD800'),
    fc.string({ unit: 'binary', maxLength: 5 }),
  );
  fc.assert(fc.property(fc.array(piece, { maxLength: 6 }), (parts) => expectSafe(parts.join(''))));
});

test('what the page says stays the same when words of no matter to it change', () => {
  const other = bookOf({ [exampleCase]: swap('Too few people.', 'Far too few.') });
  const of = (book: typeof tiny) =>
    scriptText([caseArticle(book, caseOf(book, 'example-co-2020'), 'en')]);
  expect(of(other)).toBe(of(tiny));
});
