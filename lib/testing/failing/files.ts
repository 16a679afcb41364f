// Failing samples: files, their names, and what must agree between languages. Tests only.
import { swap } from '../changes';
import { exampleCase, type Sample, sampleCase, talk, translation } from './sample';

const text = '---\ntitle: a\nsummary: b\n---\n\nc\n';

export const fileSamples: readonly Sample[] = [
  {
    name: 'a vocabulary without its file: what needs it is not blamed',
    changes: { 'terms/metric.yaml': null },
    lines: [
      'content/terms/metric.yaml:1:1 FILE-MISSING file: expected this file, got nothing. Create it.',
    ],
  },
  {
    name: 'a terms file that no facet has',
    changes: { 'terms/clusters.yaml': '[]\n' },
    lines: [
      'content/terms/clusters.yaml:1:1 FILE-KIND file: expected the name of a facet or vocabulary of lib/facets.ts, got "clusters.yaml". Did you mean "cluster.yaml"?',
    ],
  },
  {
    name: 'files of another kind',
    changes: { 'sources/notes.txt': 'x', 'sources/ex-deck.yml': 'x', 'cases/.DS_Store': 'x' },
    lines: [
      'content/cases/.DS_Store:1:1 FILE-KIND file: expected only files ending in .mdx, got ".DS_Store". Delete it: some program left it behind.',
      'content/sources/ex-deck.yml:1:1 FILE-KIND file: expected only files ending in .yaml, got "ex-deck.yml". Rename it to end in .yaml.',
      'content/sources/notes.txt:1:1 FILE-KIND file: expected only files ending in .yaml, got "notes.txt". Move it elsewhere.',
    ],
  },
  {
    name: 'a folder nobody would read',
    changes: { 'case/x.mdx': 'x', 'drafts.txt': 'x' },
    lines: [
      'content/case:1:1 FILE-KIND file: expected only cases, sources, terms, pages, companies.yaml, got "case". Did you mean "cases"?',
      'content/drafts.txt:1:1 FILE-KIND file: expected only cases, sources, terms, pages, companies.yaml, got "drafts.txt". Move it elsewhere: nobody would read it here.',
    ],
  },
  {
    name: 'D02 names that differ in case only, and D04 one that is no id',
    changes: { 'cases/Sample-Ltd-2021.mdx': text },
    lines: [
      'content/cases/Sample-Ltd-2021.mdx:1:1 ID-FORM file: expected a name of lower-case ASCII words joined by "-", none of them "vs", at most 80 long, got "Sample-Ltd-2021". Rename the file.',
      'content/cases/sample-ltd-2021.mdx:1:1 ID-DUPLICATE file: expected a name of its own, got "sample-ltd-2021.mdx" beside "Sample-Ltd-2021.mdx". Some file systems hold only one of them: rename one.',
    ],
  },
  {
    name: 'D04 names that are no ids',
    changes: {
      'cases/日本-2020.mdx': text,
      'cases/a b.mdx': text,
      'cases/_next.mdx': text,
      'cases/a%2Fb.mdx': text,
      'pages/About.mdx': text,
      [`cases/${'a'.repeat(81)}.mdx`]: text,
    },
    lines: [
      'content/cases/_next.mdx:1:1 ID-FORM file: expected a name of lower-case ASCII words joined by "-", none of them "vs", at most 80 long, got "_next". Rename it to "next.mdx".',
      'content/cases/a b.mdx:1:1 ID-FORM file: expected a name of lower-case ASCII words joined by "-", none of them "vs", at most 80 long, got "a b". Rename it to "a-b.mdx".',
      'content/cases/a%2Fb.mdx:1:1 ID-FORM file: expected a name of lower-case ASCII words joined by "-", none of them "vs", at most 80 long, got "a%2Fb". Rename the file.',
      'content/cases/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.mdx:1:1 ID-FORM file: expected a name of lower-case ASCII words joined by "-", none of them "vs", at most 80 long, got "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa". Rename the file.',
      'content/cases/日本-2020.mdx:1:1 ID-FORM file: expected a name of lower-case ASCII words joined by "-", none of them "vs", at most 80 long, got "日本-2020". Rename the file.',
      'content/pages/About.mdx:1:1 ID-FORM file: expected a name of lower-case ASCII words joined by "-", none of them "vs", at most 80 long, got "About". Rename the file.',
      'content/pages/about.mdx:1:1 ID-DUPLICATE file: expected a name of its own, got "about.mdx" beside "About.mdx". Some file systems hold only one of them: rename one.',
    ],
  },
  {
    name: 'D08 names that addresses need',
    changes: { 'cases/index.mdx': text, 'cases/a-vs-b.mdx': text, 'cases/b-vs.mdx': text },
    lines: [
      'content/cases/a-vs-b.mdx:1:1 ID-FORM file: expected a name of lower-case ASCII words joined by "-", none of them "vs", at most 80 long, got "a-vs-b". Rename the file.',
      'content/cases/b-vs.mdx:1:1 ID-FORM file: expected a name of lower-case ASCII words joined by "-", none of them "vs", at most 80 long, got "b-vs". Rename the file.',
      'content/cases/index.mdx:1:1 ID-FORM file: expected a name that no server or disk keeps for itself, got "index". Rename the file.',
    ],
  },
  {
    name: 'a suffix for the language that has none, which would hide the case',
    changes: { 'cases/sample-ltd-2021.en.mdx': text },
    lines: [
      'content/cases/sample-ltd-2021.en.mdx:1:1 ID-FORM file: expected a name of lower-case ASCII words joined by "-", none of them "vs", at most 80 long, got "sample-ltd-2021.en". Rename the file. The language without a suffix is "en".',
    ],
  },
  {
    name: 'D09 an id unlike its file name',
    changes: { [talk]: swap('id: sample-talk', 'id: sample-tlk') },
    lines: [
      'content/sources/sample-talk.yaml:1:5 ID-MISMATCH id: expected the file name "sample-talk", got "sample-tlk". Make the id and the file name equal.',
    ],
  },
  {
    name: 'D09 a translation without its case, of a page too',
    changes: {
      [sampleCase]: null,
      'pages/about.mdx': null,
      [exampleCase]: swap('related: [sample-ltd-2021]\n', ''),
    },
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:1:1 TRANSLATION-ORPHAN file: expected a file "sample-ltd-2021.mdx", got none. Write "sample-ltd-2021.mdx" with the facts, or rename the translation as its case is named.',
      'content/pages/about.ja.mdx:1:1 TRANSLATION-ORPHAN file: expected a file "about.mdx", got none. Write "about.mdx" with the facts, or rename the translation as its case is named.',
    ],
  },
  {
    name: 'a case without translation',
    changes: { [translation]: null },
    lines: [
      'content/cases/sample-ltd-2021.mdx:1:1 warning TRANSLATION-MISSING ja: expected a translation "sample-ltd-2021.ja.mdx", got none. Pages show the other language with a notice until it is there.',
    ],
  },
  {
    name: 'other headings in the translation',
    changes: { [translation]: swap('{/* platform */}', '{/* kiban */}') },
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:6:1 TRANSLATION-HEADING body: expected the heading "platform" first, as in content/cases/sample-ltd-2021.mdx, got "kiban". Write {/* platform */}. Links to a heading must work in every language.',
    ],
  },
  {
    name: 'D01, C25 the same id twice, and one label for two terms',
    changes: {
      'companies.yaml': (before) =>
        `${before}- { id: sample-ltd, name: Other, industry: not-stated }\n`,
      'terms/cicd.yaml': swap('label: tekton', 'label: tekton, aliases: [Argo CD]'),
    },
    lines: [
      'content/companies.yaml:8:9 ID-DUPLICATE sample-ltd.id: expected names of its own (id, labels, aliases), got "sample-ltd", also a name of "sample-ltd", in line 1. Delete the name from one of them.',
      'content/terms/cicd.yaml:3:42 ID-DUPLICATE tekton.aliases[0]: expected names of its own (id, labels, aliases), got "Argo CD", also a name of "argo-cd", in line 1. Delete the name from one of them.',
    ],
  },
  {
    name: 'a term held by one that is not there, or by one that is held itself',
    changes: {
      'terms/cicd.yaml': (before) =>
        before
          .replace('id: tekton', 'id: tekton, broader: argo')
          .replace('id: jenkins', 'id: jenkins, broader: argo-cd')
          .replace('id: argo-cd', 'id: argo-cd, broader: jenkins'),
    },
    lines: [
      'content/terms/cicd.yaml:1:27 TERM-UNKNOWN argo-cd.broader: expected a term of content/terms/cicd.yaml that has no "broader" itself, got "jenkins". Add the term to the file, or leave "broader" out.',
      'content/terms/cicd.yaml:2:27 TERM-UNKNOWN jenkins.broader: expected a term of content/terms/cicd.yaml that has no "broader" itself, got "argo-cd". Add the term to the file, or leave "broader" out.',
      'content/terms/cicd.yaml:3:26 TERM-UNKNOWN tekton.broader: expected a term of content/terms/cicd.yaml that has no "broader" itself, got "argo". Add the term to the file, or leave "broader" out.',
    ],
  },
  {
    name: 'a metric whose bands do not rise',
    changes: {
      'terms/metric.yaml': (before) =>
        before
          .replace('id: nodes', 'id: nodes, bands: [11, 4]')
          .replace('id: pods', 'id: pods, bands: [0]'),
    },
    lines: [
      'content/terms/metric.yaml:1:23 FIELD-SHAPE nodes.bands: expected rising numbers, got [11, 4].',
      'content/terms/metric.yaml:2:23 FIELD-SHAPE pods.bands[0]: expected a number above 0, got 0.',
    ],
  },
  {
    name: 'a ledger with lines that are no addresses',
    changes: {
      'published-urls.txt':
        '/en/cases/example-co-2020/\n\n/en/cases/example-co-2020/#f-cluster\nhttps://c.example/\n/en/../x/\n',
    },
    lines: [
      'content/published-urls.txt:4:1 LEDGER-FORM line: expected an address below the base path, such as /en/cases/, got "https://c.example/". Lines are only ever added, by the build; restore the line as it was.',
      'content/published-urls.txt:5:1 LEDGER-FORM line: expected an address below the base path, such as /en/cases/, got "/en/../x/". Lines are only ever added, by the build; restore the line as it was.',
    ],
  },
  {
    name: 'D14 no cases',
    changes: {
      [sampleCase]: null,
      [translation]: null,
      [exampleCase]: null,
      'cases/example-co-2020.ja.mdx': null,
    },
    lines: ['content/cases:1:1 FILE-MISSING file: expected this folder, got nothing. Create it.'],
  },
];
