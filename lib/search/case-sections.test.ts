// What is indexed of a case can be shown, at a place of its page that is one place.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Casebook, caseOf } from '../casebook';
import { loadCasebook } from '../casebook.node';
import { locales } from '../locales';
import { projectRoot } from '../testing/project-files.node';
import { bookOf } from '../testing/tiny-base.node';
import { caseDocuments } from './case-documents';
import { caseSections } from './case-sections';
import { sectionFile } from './indexed-section';
import type { Section } from './section';
import { tokens } from './tokens';

const real = loadCasebook(join(projectRoot, 'content')).book;
if (!real) throw new Error('the content is not valid');
const tiny = bookOf();

const shownText = (sections: readonly Section[]) =>
  sections.map(({ name, text }) => `${name ?? ''}\n${text}`).join('\n');

const eachCase = (book: Casebook) =>
  book.cases.flatMap((item) => locales.map((locale) => ({ item, locale })));

for (const [name, book] of [
  ['the content', real],
  ['the invented base', tiny],
] as const) {
  test(`${name}: every term of the body stands in a section that can be shown`, () => {
    const documents = caseDocuments(book);
    for (const { item, locale } of eachCase(book)) {
      const body = documents[locale].find(({ id }) => id === item.id)?.body ?? '';
      const shown = new Set(tokens(shownText(sectionFile(caseSections(book, item, locale)))));
      expect(tokens(body).length).toBeGreaterThan(10);
      expect(tokens(body).filter((term) => !shown.has(term))).toEqual([]);
    }
  });

  test(`${name}: every word of the prose is indexed, and nothing of its markup`, () => {
    const documents = caseDocuments(book);
    for (const { item, locale } of eachCase(book)) {
      const body = documents[locale].find(({ id }) => id === item.id)?.body ?? '';
      const prose = item.words[locale].body
        .replace(/<Cite[^>]*>/g, '')
        .replace(/\{\/\*[^}]*\}/g, '')
        .replace(/\]\([^)]*\)/g, ']');
      const indexed = new Set(tokens(body));
      expect(tokens(prose).filter((term) => !indexed.has(term))).toEqual([]);
      expect(body).not.toMatch(/<Cite|\{\/\*|\*\*|^\s*[#|]/m);
    }
  });

  test(`${name}: anchors are single, and the same in every language`, () => {
    for (const item of book.cases) {
      const anchors = locales.map((locale) =>
        caseSections(book, item, locale).map(({ anchor }) => anchor),
      );
      expect(anchors[0]).toEqual([...new Set(anchors[0])]);
      expect(anchors[1]).toEqual(anchors[0]);
      expect(anchors[0]).toEqual(
        expect.arrayContaining(item.words.en.headings.map(({ id }) => id)),
      );
      expect(anchors[0]?.every((anchor) => /^[a-z0-9][\w-]+$/.test(anchor))).toBe(true);
    }
  });
}

test('a case that says something in every field', () => {
  const sections = sectionFile(caseSections(tiny, caseOf(tiny, 'example-co-2020'), 'en'));
  const lines = sections.map(({ anchor, label, name, text }) =>
    [anchor, label, name, text.replaceAll('\n', ' / ')].filter(Boolean).join(' | '),
  );
  expect(lines).toEqual([
    'f-speakers | Told by | Hana Example / Operations engineer',
    'f-reason-staff-shortage | Why it came to this | staff shortage',
    'f-motive-dev-speed | Why the platform was chosen | dev speed',
    'f-cluster-nomad | Cluster tool or platform | nomad (In use)',
    'f-cluster-k3s | Cluster tool or platform | k3s (Formerly used)',
    'f-cluster-openshift | Cluster tool or platform | openshift (Considered, not chosen) | Licence cost',
    'f-cluster-gke | Cluster tool or platform | gke (In use, elsewhere)',
    'f-hosting-on-premises | Hosting | on premises (In use)',
    'f-registry-harbor | Registry | harbor (In use)',
    'f-cicd-jenkins | CI/CD | jenkins (In use)',
    'f-cicd-tekton | CI/CD | tekton (Planned)',
    'f-timeline-first-production | Timeline | First release',
    'f-timeline-incident | Timeline | Upgrade failed',
    'f-timeline-retreated | Timeline | Cluster off',
    'why | Why they left | Too few people.',
    'f-difficulty-update-lag | Difficulties | update lag | Upgrades waited for months / One person knew it',
    'f-measurement-1 | Before and after | pods k3s 20 → Nomad up to 5',
    'sec-scale | Scale | nodes: 6–8 / k3s 1.10',
    'f-decision-adr1 | Decision records | ADR1 | Use k3s',
    'f-decision-adr2 | Decision records | ADR2 | Own chart',
    'f-decision-adr3 | Decision records | ADR3 | Use Nomad',
    'f-planned-1 | Plans | Move two more',
    'f-lesson-1 | Lessons told | Count people first',
    'f-conflict-1 | Where the sources disagree | Nodes / Six / Five',
    's-ex-deck | Sources | A talk that nobody gave / Example Slides',
    's-ex-report | Sources | A talk that nobody gave / Questions / Example Slides',
    's-ex-records | Sources | Records that nobody kept / Example Co.',
  ]);
});

test('words of a status are shown with a fact, and never indexed', () => {
  const item = caseOf(tiny, 'example-co-2020');
  const body = caseDocuments(tiny).en.find(({ id }) => id === item.id)?.body;
  expect(body).not.toMatch(/in use|considered|planned/i);
  // Told, but neither a tag nor weighed: only here.
  expect(body).toContain('gke');
  expect(body).not.toContain('harbor');
});

test('what is in another language than its page says so', () => {
  const untranslated = bookOf({ 'cases/sample-ltd-2021.ja.mdx': null });
  const item = caseOf(untranslated, 'sample-ltd-2021');
  const sections = caseSections(untranslated, item, 'ja');
  const langOf = (anchor: string) => sections.find((one) => one.anchor === anchor)?.lang;
  expect(langOf('platform')).toBe('en');
  expect(langOf('f-cicd-argo-cd')).toBeUndefined();
  expect(langOf('s-sample-talk')).toBeUndefined();
  const english = caseSections(untranslated, item, 'en');
  expect(english.find(({ anchor }) => anchor === 's-sample-talk')?.lang).toBe('ja');
});

test('prose before the first heading and Markdown of all kinds', () => {
  const body = [
    'Before all. <Cite at="sample-talk#S4" />',
    '## A `kube_ctl` tale {/* tale */}',
    '- **Bold**: _soft_ `snake_case`s',
    '1. one [link](https://example.com/x_y)',
    '| a | b |\n| --- | :-: |\n| c | d |',
  ].join('\n\n');
  const book = bookOf({
    'cases/sample-ltd-2021.mdx': (old) => old.replace(/## What runs[\s\S]*$/, `${body}\n`),
    'cases/sample-ltd-2021.ja.mdx': null,
  });
  const sections = caseSections(book, caseOf(book, 'sample-ltd-2021'), 'en');
  expect(sections.filter(({ anchor }) => !/^[fs]-/.test(anchor))).toMatchObject([
    { anchor: 'sec-story', label: 'The story', text: 'Before all.' },
    {
      anchor: 'tale',
      name: 'A kube_ctl tale',
      text: 'Bold: soft snake_cases\n1. one link\na b\nc d',
    },
    { anchor: 'sec-scale' },
  ]);
});

test('notes are found at the end of the text, wherever they were written', () => {
  const notes = bookOf({
    'cases/sample-ltd-2021.mdx': (text) =>
      text.replace(
        'It runs on three nodes.',
        'It runs on three nodes.[^spare]\n\n[^spare]: Without the **spare** one.\n\n    - Kept cold.\n\nMore.',
      ),
  });
  const sections = caseSections(notes, caseOf(notes, 'sample-ltd-2021'), 'en');
  const [own] = sections.filter(({ anchor }) => anchor === 'sec-notes');
  expect(own).toMatchObject({ label: 'Notes', text: 'Without the spare one.\nKept cold.' });
  const [platform] = sections.filter(({ anchor }) => anchor === 'platform');
  expect(platform?.text).toBe('It runs on three nodes.\nMore.');
});
