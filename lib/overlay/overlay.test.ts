// An overlay on top of the public content: what it may name, what it may not, and whose things are whose.
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCasebook } from '#lib/casebook.node';
import { isInternalEdition } from '../casebook';
import { caseCard } from '../cases/card';
import { facetValues } from '../cases/values';
import { facets, findFacet } from '../facets';
import { formatProblem } from '../problems';
import { swap, swaps } from '../testing/changes';
import { bookOf, withTinyBase } from '../testing/tiny-base.node';
import {
  bankCase,
  internalBook,
  meeting,
  overlayLines,
  wiki,
  withTinyOverlay,
  worksCase,
} from '../testing/tiny-overlay.node';

test('both are one base, in which everything knows where it comes from', () => {
  const book = internalBook();
  expect(isInternalEdition(book)).toBe(true);
  expect(book.cases.map(({ id, origin }) => [id, origin])).toEqual([
    ['example-co-2020', 'public'],
    ['sample-ltd-2021', 'public'],
    ['zzcanary-bank-2024', 'internal'],
    ['zzcanary-works-2024', 'internal'],
  ]);
  const own = (list: readonly { id: string; origin?: string | undefined }[] = []) =>
    list.filter(({ origin }) => origin === 'internal').map(({ id }) => id);
  expect(own(book.companies)).toEqual(['zzcanary-bank', 'zzcanary-works']);
  expect(own(book.sources)).toEqual(['zzcanary-meeting-2024', 'zzcanary-wiki-2024']);
  expect(own(book.terms.cluster)).toEqual(['zzcanary-platform']);
  expect(own(book.terms.company)).toEqual(['zzcanary-bank', 'zzcanary-works']);
});

test('relations between the two are told on both sides', () => {
  const of = (id: string) => internalBook().cases.find((item) => item.id === id);
  expect(of('sample-ltd-2021')?.relatedBothWays).toContain('zzcanary-bank-2024');
  expect(of('zzcanary-bank-2024')?.followedBy).toEqual(['zzcanary-works-2024']);
});

test('the base without the overlay is the same as if there were none', () => {
  withTinyOverlay({}, ({ content, overlay }) => {
    loadCasebook(content, overlay);
    const { book } = loadCasebook(content);
    expect(book).toEqual(bookOf());
    expect(book && isInternalEdition(book)).toBe(false);
    expect(book?.facets).toBe(facets);
  });
});

test('whose case it is, is a facet of the internal edition alone', () => {
  const book = internalBook();
  const facet = findFacet('origin');
  const values = book.cases.map((item) => facet && facetValues(book, item, facet));
  expect(values).toEqual([['public'], ['public'], ['internal'], ['internal']]);
  expect(book.terms.origin?.map(({ label }) => label.ja)).toEqual(['社内', '公開']);
  expect(bookOf().terms.origin).toBeUndefined();
  expect(bookOf().facets.map(({ id }) => id)).not.toContain('origin');
});

test('an overlay may be empty, or a repository with files of its own kind', () => {
  withTinyOverlay({ '.git/config': 'x', '.gitignore': 'x', LICENSE: 'x' }, (folders) => {
    expect(loadCasebook(folders.content, folders.overlay).problems).toEqual([]);
  });
  withTinyBase({}, (content) =>
    withTinyBase({}, (other) => {
      rmSync(other, { recursive: true });
      mkdirSync(other);
      const { book, problems } = loadCasebook(content, other);
      expect(problems).toEqual([]);
      expect(book?.edition).toBe('internal');
      expect(book?.cases).toHaveLength(2);
    }),
  );
});

test('pages come from the public content alone, and nothing else is left unread', () => {
  expect(overlayLines({ 'pages/about.mdx': 'x', 'terms/clusters.yaml': '[]', case: 'x' })).toEqual([
    'overlay/case:1:1 FILE-KIND file: expected only cases, sources, terms, companies.yaml, got "case". Did you mean "cases"?',
    'overlay/pages:1:1 FILE-KIND file: expected only cases, sources, terms, companies.yaml, got "pages". Pages come from the public content alone: delete the folder.',
    'overlay/terms/clusters.yaml:1:1 FILE-KIND file: expected the name of a facet or vocabulary of lib/facets.ts, got "clusters.yaml". Did you mean "cluster.yaml"?',
  ]);
});

test('its problems are told like those of content, with its own paths', () => {
  const lines = overlayLines({
    [bankCase]: swaps(
      ['company: zzcanary-bank', 'company: nobody'],
      ['is: zzcanary-platform', 'is: k3d'],
      ['related: [sample-ltd-2021]', 'related: [nothing-2020]'],
      ['§Decision", date', '§Nowhere", date'],
    ),
    [worksCase]: swap('id: zzcanary-meeting-2024, role', 'id: zzcanary-meting-2024, role'),
  });
  expect(lines).toEqual([
    'overlay/cases/zzcanary-bank-2024.mdx:5:10 COMPANY-UNKNOWN company: expected a company of content/companies.yaml or overlay/companies.yaml, got "nobody". Add the company to that file.',
    'overlay/cases/zzcanary-bank-2024.mdx:10:11 CASE-UNKNOWN related[0]: expected the id of a file in content/cases or overlay/cases, got "nothing-2020". Add that file, or name one that is there.',
    'overlay/cases/zzcanary-bank-2024.mdx:12:17 TERM-UNKNOWN cluster[0].is: expected a term of content/terms/cluster.yaml or overlay/terms/cluster.yaml (k3s, kops, gke, nomad, openshift, zzcanary-platform), got "k3d". Did you mean "k3s"?',
    'overlay/cases/zzcanary-bank-2024.mdx:16:57 EVIDENCE-EXTENT outcome.at: expected a place that was read, as "covers" of overlay/sources/zzcanary-wiki-2024.yaml lists it, got "zzcanary-wiki-2024#§Nowhere". Cite another place, or read this one and add it there.',
    'overlay/cases/zzcanary-works-2024.mdx:7:17 SOURCE-UNKNOWN sources[0].id: expected the id of a file in content/sources or overlay/sources, got "zzcanary-meting-2024". Did you mean "zzcanary-meeting-2024"?',
    'overlay/sources/zzcanary-meeting-2024.yaml:1:1 warning SOURCE-UNUSED file: expected a case that lists it, got none. Add the case, or delete the file.',
  ]);
});

test('public content never names what is internal, also where the overlay is there', () => {
  const content = {
    'cases/sample-ltd-2021.mdx': swaps(
      ['is: k3s', 'is: zzcanary-platform'],
      ['company: sample-ltd', 'company: zzcanary-works'],
      ['summary: One', 'related: [zzcanary-bank-2024]\nsummary: One'],
      ['role: primary }', 'role: primary }, { id: zzcanary-wiki-2024, role: supporting }'],
    ),
  };
  const without = withTinyBase(content, (dir) => loadCasebook(dir).problems.map(formatProblem));
  expect(without.map((line) => line.split(' ')[1])).toEqual([
    'CASE-UNKNOWN',
    'COMPANY-UNKNOWN',
    'SOURCE-UNKNOWN',
    'TERM-UNKNOWN',
  ]);
  expect(overlayLines({}, content)).toEqual(without);
});

test('a wiki inside the company and a meeting without an address are sources; facts still need a place', () => {
  const book = internalBook({ [wiki]: swap('http://wiki.zzcanary/pages/7', 'http://10.0.0.7/x') });
  const urls = book.sources.filter(({ origin }) => origin).map(({ url }) => url);
  expect(urls).toEqual(['not-stated', 'http://10.0.0.7/x']);
  expect(
    overlayLines({
      [wiki]: swap('http://wiki.zzcanary/', 'http://localhost:3000/'),
      [meeting]: swap('url: not-stated', 'url: http://user:pw@wiki/x'),
      [worksCase]: swap('status: used, at: zzcanary-meeting-2024#p1', 'status: used'),
    }).map((line) => line.replace(/: expected.*/, '')),
  ).toEqual([
    'overlay/cases/zzcanary-works-2024.mdx:11:11 FIELD-MISSING cluster[0].at',
    'overlay/sources/zzcanary-meeting-2024.yaml:6:6 FIELD-SHAPE url',
    'overlay/sources/zzcanary-wiki-2024.yaml:6:6 FIELD-SHAPE url',
  ]);
});

test('the ledger of the overlay adds to that of the content', () => {
  const own = { 'published-urls.txt': '/en/\n/en/cases/zzcanary-bank-2024/\n' };
  const content = { 'published-urls.txt': '/en/\n/en/about/\n' };
  withTinyOverlay(
    own,
    ({ content: dir, overlay }) => {
      const published = ['/en/', '/en/about/', '/en/cases/zzcanary-bank-2024/'];
      expect(loadCasebook(dir, overlay).book?.published).toEqual(published);
      expect(loadCasebook(dir).book?.published).toEqual(published.slice(0, 2));
    },
    content,
  );
  expect(overlayLines({ 'published-urls.txt': 'https://x.example/\n' })).toEqual([
    'overlay/published-urls.txt:1:1 LEDGER-FORM line: expected an address below the base path, such as /en/cases/, got "https://x.example/". Lines are only ever added, by the build; restore the line as it was.',
  ]);
});

test('the place of an overlay: a folder, apart from the content, also behind a link', () => {
  withTinyOverlay({}, ({ content, overlay }) => {
    const told = (place: string) => loadCasebook(content, place).problems.map(formatProblem);
    const inside = join(content, 'cases');
    const link = join(overlay, 'link');
    symlinkSync(inside, link);
    for (const [place, got] of [
      [join(overlay, 'nowhere'), 'nothing'],
      [join(overlay, 'companies.yaml'), 'a file'],
      [content, 'the content itself'],
      [inside, 'one inside the other'],
      [join(content, '..'), 'one inside the other'],
      [link, 'one inside the other'],
    ] as const) {
      expect(told(place)).toEqual([
        expect.stringMatching(
          new RegExp(`^${place}:1:1 FILE-MISSING folder: expected a folder .*, got ${got}\\. `),
        ),
      ]);
    }
    // A folder whose name only begins like that of the content is another one.
    const near = `${content}-own`;
    mkdirSync(near);
    expect(told(near)).toEqual([]);
    rmSync(near, { recursive: true });
  });
});

test('cards of internal cases carry the word in the language of the page, others nothing', () => {
  const book = internalBook();
  const marks = (locale: 'en' | 'ja') =>
    book.cases.map((item) => caseCard(book, item, locale).internal);
  expect(marks('en')).toEqual([undefined, undefined, 'Internal', 'Internal']);
  expect(marks('ja')).toEqual([undefined, undefined, '社内', '社内']);
  expect(book.cases.map((item) => 'internal' in caseCard(book, item, 'en'))).toEqual([
    false,
    false,
    true,
    true,
  ]);
  const names = book.cases.map((item) => caseCard(book, item, 'en').shortName);
  expect(names.map((name) => name.endsWith(' [internal]'))).toEqual([false, false, true, true]);
});
