// Failing samples: files and folders under another name, which is one mistake. Tests only.
import type { Changes } from '../changes';
import { tinyFiles } from '../tiny-files';
import { type Sample, sampleCase, talk, translation } from './sample';

const page = 'pages/about.ja.mdx';

function renamed(from: string, to: string): Changes {
  return { [from]: null, [to]: tinyFiles[from] ?? '' };
}

/** Every file of a folder. */
function moved(from: string, to: string): Changes {
  const paths = Object.keys(tinyFiles).filter((path) => path.startsWith(`${from}/`));
  return Object.assign({}, ...paths.map((path) => renamed(path, path.replace(from, to))));
}

const idForm =
  'ID-FORM file: expected a name of lower-case ASCII words joined by "-", none of them "vs", at most 80 long, got';

export const renamedSamples: readonly Sample[] = [
  {
    name: 'a case with a capital: neither its translation nor what names it is blamed',
    changes: renamed(sampleCase, 'cases/Sample-ltd-2021.mdx'),
    lines: [
      `content/cases/Sample-ltd-2021.mdx:1:1 ${idForm} "Sample-ltd-2021". Rename it to "sample-ltd-2021.mdx".`,
    ],
  },
  {
    name: 'a case and its translation with a low line',
    changes: {
      ...renamed(sampleCase, 'cases/sample_ltd_2021.mdx'),
      ...renamed(translation, 'cases/sample_ltd_2021.ja.mdx'),
    },
    lines: [
      `content/cases/sample_ltd_2021.ja.mdx:1:1 ${idForm} "sample_ltd_2021". Rename it to "sample-ltd-2021.ja.mdx".`,
      `content/cases/sample_ltd_2021.mdx:1:1 ${idForm} "sample_ltd_2021". Rename it to "sample-ltd-2021.mdx".`,
    ],
  },
  {
    name: 'a case with an ending of another kind',
    changes: renamed(sampleCase, 'cases/sample-ltd-2021.md'),
    lines: [
      'content/cases/sample-ltd-2021.md:1:1 FILE-KIND file: expected only files ending in .mdx, got "sample-ltd-2021.md". Rename it to "sample-ltd-2021.mdx".',
    ],
  },
  {
    name: 'endings that a system hides, and a translation among them',
    changes: {
      ...renamed(sampleCase, 'cases/sample-ltd-2021.mdx.txt'),
      ...renamed('cases/example-co-2020.ja.mdx', 'cases/example-co-2020.ja.MDX'),
    },
    lines: [
      'content/cases/example-co-2020.ja.MDX:1:1 FILE-KIND file: expected only files ending in .mdx, got "example-co-2020.ja.MDX". Rename it to "example-co-2020.ja.mdx".',
      'content/cases/sample-ltd-2021.mdx.txt:1:1 FILE-KIND file: expected only files ending in .mdx, got "sample-ltd-2021.mdx.txt". Rename it to "sample-ltd-2021.mdx".',
    ],
  },
  {
    name: 'a case under another id beside the translation of the old one',
    changes: renamed(sampleCase, 'cases/sample-limited-2021.mdx'),
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:1:1 TRANSLATION-ORPHAN file: expected a file "sample-ltd-2021.mdx", got none. Give both one id: rename this file to "sample-limited-2021.ja.mdx", or "sample-limited-2021.mdx" to "sample-ltd-2021.mdx".',
    ],
  },
  {
    name: 'a translation of another year',
    changes: renamed(translation, 'cases/sample-ltd-2022.ja.mdx'),
    lines: [
      'content/cases/sample-ltd-2022.ja.mdx:1:1 TRANSLATION-ORPHAN file: expected a file "sample-ltd-2022.mdx", got none. Give both one id: rename this file to "sample-ltd-2021.ja.mdx", or "sample-ltd-2021.mdx" to "sample-ltd-2022.mdx".',
    ],
  },
  {
    name: 'a translation whose language is a part of its id, of a page too',
    changes: {
      ...renamed(translation, 'cases/sample-ltd-2021-ja.mdx'),
      ...renamed(page, 'pages/about-ja.mdx'),
    },
    lines: [
      'content/cases/sample-ltd-2021-ja.mdx:1:1 ID-FORM file: expected the name "sample-ltd-2021.ja.mdx" of a file with title, summary and prose alone, got "sample-ltd-2021-ja.mdx". Rename it to "sample-ltd-2021.ja.mdx".',
      'content/pages/about-ja.mdx:1:1 ID-FORM file: expected the name "about.ja.mdx" of a file with title, summary and prose alone, got "about-ja.mdx". Rename it to "about.ja.mdx".',
    ],
  },
  {
    name: 'such a translation beside a case of another year',
    changes: {
      ...renamed(translation, 'cases/sample-ltd-2021-ja.mdx'),
      ...renamed(sampleCase, 'cases/sample-ltd-2022.mdx'),
    },
    lines: [
      'content/cases/sample-ltd-2021-ja.mdx:1:1 ID-FORM file: expected the name "sample-ltd-2021.ja.mdx" of a file with title, summary and prose alone, got "sample-ltd-2021-ja.mdx". Rename it to "sample-ltd-2021.ja.mdx".',
    ],
  },
  {
    name: 'other spellings of a language',
    changes: {
      ...renamed(translation, 'cases/sample-ltd-2021.jp.mdx'),
      ...renamed('cases/example-co-2020.ja.mdx', 'cases/example-co-2020.ja-JP.mdx'),
      ...renamed(page, 'pages/about_ja.mdx'),
    },
    lines: [
      `content/cases/example-co-2020.ja-JP.mdx:1:1 ${idForm} "example-co-2020.ja-JP". Rename it to "example-co-2020.ja.mdx".`,
      `content/cases/sample-ltd-2021.jp.mdx:1:1 ${idForm} "sample-ltd-2021.jp". Rename it to "sample-ltd-2021.ja.mdx".`,
      `content/pages/about_ja.mdx:1:1 ${idForm} "about_ja". Rename it to "about.ja.mdx".`,
    ],
  },
  {
    name: 'a copy as systems name it',
    changes: { 'cases/sample-ltd-2021 copy.mdx': tinyFiles[sampleCase] ?? '' },
    lines: [
      `content/cases/sample-ltd-2021 copy.mdx:1:1 ${idForm} "sample-ltd-2021 copy". If it is a copy of "sample-ltd-2021.mdx", delete it.`,
    ],
  },
  {
    name: 'what programs leave behind, be its ending right',
    changes: {
      '.DS_Store': 'x',
      'cases/sample-ltd-2021.mdx~': 'x',
      'cases/sample-ltd-2021.mdx.orig': 'x',
      'cases/#sample-ltd-2021.mdx#': 'x',
      'cases/._sample-ltd-2021.mdx': 'x',
      'sources/.#sample-talk.yaml': 'x',
      'terms/._cicd.yaml': 'x',
    },
    lines: [
      'content/.DS_Store:1:1 FILE-KIND file: expected only cases, sources, terms, pages, companies.yaml, got ".DS_Store". Delete it: some program left it behind.',
      'content/cases/#sample-ltd-2021.mdx#:1:1 FILE-KIND file: expected only files ending in .mdx, got "#sample-ltd-2021.mdx#". Delete it: some program left it behind.',
      'content/cases/._sample-ltd-2021.mdx:1:1 FILE-KIND file: expected only files ending in .mdx, got "._sample-ltd-2021.mdx". Delete it: some program left it behind.',
      'content/cases/sample-ltd-2021.mdx.orig:1:1 FILE-KIND file: expected only files ending in .mdx, got "sample-ltd-2021.mdx.orig". Delete it: some program left it behind.',
      'content/cases/sample-ltd-2021.mdx~:1:1 FILE-KIND file: expected only files ending in .mdx, got "sample-ltd-2021.mdx~". Delete it: some program left it behind.',
      'content/sources/.#sample-talk.yaml:1:1 FILE-KIND file: expected only files ending in .yaml, got ".#sample-talk.yaml". Delete it: some program left it behind.',
      'content/terms/._cicd.yaml:1:1 FILE-KIND file: expected only files ending in .yaml, got "._cicd.yaml". Delete it: some program left it behind.',
    ],
  },
  {
    name: 'the folder of sources under another name: what cites them is not blamed',
    changes: moved('sources', 'source'),
    lines: [
      'content/source:1:1 FILE-KIND file: expected only cases, sources, terms, pages, companies.yaml, got "source". Did you mean "sources"?',
    ],
  },
  {
    name: 'a source with another ending',
    changes: renamed(talk, 'sources/sample-talk.yml'),
    lines: [
      'content/sources/sample-talk.yml:1:1 FILE-KIND file: expected only files ending in .yaml, got "sample-talk.yml". Rename it to "sample-talk.yaml".',
    ],
  },
  {
    name: 'a source under another name: the id in it is what cases name',
    changes: renamed(talk, 'sources/sample-talks.yaml'),
    lines: [
      'content/sources/sample-talks.yaml:1:5 ID-MISMATCH id: expected the file name "sample-talks", got "sample-talk". Make the id and the file name equal.',
    ],
  },
  {
    name: 'a terms file and the list of companies under another name',
    changes: {
      ...renamed('terms/cicd.yaml', 'terms/ci-cd.yaml'),
      ...renamed('companies.yaml', 'company.yaml'),
    },
    lines: [
      'content/company.yaml:1:1 FILE-KIND file: expected only cases, sources, terms, pages, companies.yaml, got "company.yaml". Did you mean "companies.yaml"?',
      'content/terms/ci-cd.yaml:1:1 FILE-KIND file: expected the name of a facet or vocabulary of lib/facets.ts, got "ci-cd.yaml". Did you mean "cicd.yaml"?',
    ],
  },
];
