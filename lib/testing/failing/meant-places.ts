// Failing samples: places in sources, and sources, as people write them. Tests only.
import { swap, swaps } from '../changes';
import { exampleCase, type Sample, sampleCase } from './sample';

export const meantPlaceSamples: readonly Sample[] = [
  {
    name: 'F10 places as people write them',
    changes: {
      [sampleCase]: swaps(
        ['since: "2020", at: sample-talk#S4', 'since: "2020", at: "sample-talk#S4,S5"'],
        ['status: used, at: sample-talk#S5', 'status: used, at: "sample-talk#S6–5"'],
        ['is: none, at: sample-talk#S6', 'is: none, at: S6'],
        ['at: sample-talk#S3', 'at: "sample-talk#t12:30"'],
        ['at: sample-talk#S7', 'at: not-stated'],
        ['asOf: "2020", at: sample-talk#S4', 'asOf: "2020", at: "sample-talk#S004"'],
      ),
    },
    lines: [
      'content/cases/sample-ltd-2021.mdx:10:49 EVIDENCE-FORM cluster[0].at: expected evidence such as "source-id#S14", "source-id#§Heading" or "source-id#title", got "sample-talk#S4,S5". Name each place by itself: "sample-talk#S4", "sample-talk#S5".',
      'content/cases/sample-ltd-2021.mdx:12:38 EVIDENCE-FORM cicd[0].at: expected evidence such as "source-id#S14", "source-id#§Heading" or "source-id#title", got "sample-talk#S6–5" (– is U+2013, not "-"). Did you mean "sample-talk#S5-6"?',
      'content/cases/sample-ltd-2021.mdx:13:30 EVIDENCE-FORM monitoring[0].at: expected evidence such as "source-id#S14", "source-id#§Heading" or "source-id#title", got "S6". Did you mean "sample-talk#S6"?',
      'content/cases/sample-ltd-2021.mdx:14:32 EVIDENCE-FORM motives[0].at: expected evidence such as "source-id#S14", "source-id#§Heading" or "source-id#title", got "sample-talk#t12:30". Did you mean "sample-talk#t00:12:30"?',
      'content/cases/sample-ltd-2021.mdx:20:7 EVIDENCE-FORM outcome.at: expected evidence such as "source-id#S14", "source-id#§Heading" or "source-id#title", got "not-stated". A fact has a place in a source: cite it, or leave the fact out.',
      'content/cases/sample-ltd-2021.mdx:24:54 EVIDENCE-FORM scale[0].at: expected evidence such as "source-id#S14", "source-id#§Heading" or "source-id#title", got "sample-talk#S004". Did you mean "sample-talk#S4"?',
    ],
  },
  {
    name: 'C09 F10 wide letters in evidence, and the same place twice',
    changes: {
      [sampleCase]: swaps(
        ['status: used, at: sample-talk#S5', 'status: used, at: sample-talk＃S5'],
        ['is: none, at: sample-talk#S6', 'is: none, at: "sample-talk#Ｓ６"'],
        ['at: sample-talk#S7', 'at: ["sample-talk#S7", "sample-talk#S3", "sample-talk#S7"]'],
      ),
    },
    lines: [
      'content/cases/sample-ltd-2021.mdx:12:38 EVIDENCE-FORM cicd[0].at: expected evidence such as "source-id#S14", "source-id#§Heading" or "source-id#title", got "sample-talk＃S5" (＃ is U+FF03, not "#"). Write it as "sample-talk#S5".',
      'content/cases/sample-ltd-2021.mdx:13:30 EVIDENCE-FORM monitoring[0].at: expected evidence such as "source-id#S14", "source-id#§Heading" or "source-id#title", got "sample-talk#Ｓ６" (Ｓ is U+FF33, not "S"; ６ is U+FF16, not "6"). Write it as "sample-talk#S6".',
      'content/cases/sample-ltd-2021.mdx:20:44 EVIDENCE-FORM outcome.at[2]: expected each place once, got "sample-talk#S7" again. Delete it.',
    ],
  },
  {
    name: 'F10 covers cut short is one problem for each file',
    changes: { 'sources/ex-deck.yaml': swap('covers: [S1-9, S10-16]', 'covers: [S1-2]') },
    lines: [
      'content/cases/example-co-2020.ja.mdx:8:16 EVIDENCE-EXTENT body: expected a place that was read, as "covers" of content/sources/ex-deck.yaml lists it, got "ex-deck#S9". Cite another place, or read this one and add it there.',
      'content/cases/example-co-2020.mdx:6:51 EVIDENCE-EXTENT product.at: expected a place that was read, as "covers" of content/sources/ex-deck.yaml lists it, got "ex-deck#S3", and 22 more such places in this file. Cite another place, or read this one and add it there.',
      'content/cases/example-co-2020.mdx:82:27 EVIDENCE-EXTENT body: expected a place that was read, as "covers" of content/sources/ex-deck.yaml lists it, got "ex-deck#S9". Cite another place, or read this one and add it there.',
    ],
  },
  {
    name: 'C18 a telling with a slip in its year is one problem, not one for each fact',
    changes: {
      'sources/ex-deck.yaml': (text) => text.replace('2021-03-04', '2012-03-04'),
      'sources/ex-report.yaml': (text) => text.replace(/"202\d[-\d]*"/g, '"2011-03-04"'),
      'sources/ex-records.yaml': (text) => text.replace(/"202\d[-\d]*"/g, '"2011-03-04"'),
    },
    lines: [
      'content/cases/example-co-2020.mdx:7:11 DATE-FUTURE sources[0]: expected a source told or published after what it tells (up to 2020), got one of 2012-03-04, before 10 dates of the case. Check "date" and "told" of the source.',
    ],
  },
  {
    name: 'C18 one entry of the timeline with a slip in its year, and one out of place',
    changes: {
      [exampleCase]: swap(
        '  - { date: not-stated, event: incident',
        '  - { date: "2042", event: moved, text: { en: a, ja: 甲 }, at: ex-deck#S4 }\n  - { date: "2020", event: moved, text: { en: b, ja: 乙 }, at: ex-deck#S4 }\n  - { date: "2019", event: moved, text: { en: c, ja: 丙 }, at: ex-deck#S4 }\n  - { date: not-stated, event: incident',
      ),
    },
    lines: [
      'content/cases/example-co-2020.mdx:42:13 DATE-FUTURE timeline[1].date: expected a date up to the telling (2021-03-04), got "2042". Only plans lie after the telling of their source.',
      'content/cases/example-co-2020.mdx:43:13 DATE-ORDER timeline[2].date: expected entries in order (this one up to "2019"), got "2020". Move the entry down.',
    ],
  },
  {
    name: 'C25 a company whose name was cut at its comma, and a country in everyday speech',
    changes: {
      'companies.yaml': (text) =>
        text
          .replace(/aliases: \[/, 'aliases: [Sample Ltd., ')
          .replace('id: example-co\n', 'id: example-co\n  country: UK\n'),
    },
    lines: [
      'content/companies.yaml:3:13 ID-DUPLICATE sample-ltd.aliases[0]: expected an alias that is another name, got "Sample Ltd.", which is its name. Delete it; if a name with a comma was meant, put the whole of it in quotes.',
      'content/companies.yaml:6:12 FIELD-SHAPE example-co.country: expected a country code of two capitals, such as JP, got UK. Did you mean "GB"?',
    ],
  },
  {
    name: 'C06 a term of another vocabulary, two terms in one, and ids that differ in a figure',
    changes: {
      [sampleCase]: swaps(['is: argo-cd', 'is: harbor'], ['is: k3s, status', 'is: k8s, status']),
      [exampleCase]: swap('is: jenkins,', 'is: "jenkins/argo-cd",'),
    },
    lines: [
      'content/cases/example-co-2020.mdx:22:11 TERM-UNKNOWN cicd[0].is: expected a term of content/terms/cicd.yaml (argo-cd, jenkins, tekton), got "jenkins/argo-cd". These are 2 terms (jenkins, argo-cd): name each by itself.',
      'content/cases/sample-ltd-2021.mdx:10:11 TERM-UNKNOWN cluster[0].is: expected a term of content/terms/cluster.yaml (k3s, kops, gke, nomad, openshift), got "k8s". Add the term to that file, or use one that is there.',
      'content/cases/sample-ltd-2021.mdx:12:11 TERM-UNKNOWN cicd[0].is: expected a term of content/terms/cicd.yaml (argo-cd, jenkins, tekton), got "harbor". "harbor" is a term of registry: say it there, or use one that is here.',
    ],
  },
  {
    name: 'a case that follows one of another company',
    changes: { [exampleCase]: swap('related: [sample-ltd-2021]', 'follows: sample-ltd-2021') },
    lines: [
      'content/cases/example-co-2020.mdx:13:10 CASE-UNKNOWN follows: expected a case of "example-co", got "sample-ltd-2021", of "sample-ltd". Name a case of another company in "related".',
    ],
  },
  {
    name: 'E04 an old address of a page without the slash at its end',
    changes: { 'moved.yaml': '- { from: /by/cicd/old, to: /by/cicd/argo-cd }\n' },
    lines: [
      'content/moved.yaml:1:11 FIELD-SHAPE [0].from: expected an address with "/" at its end, as pages have, got /by/cicd/old.',
      'content/moved.yaml:1:29 FIELD-SHAPE [0].to: expected an address with "/" at its end, as pages have, got /by/cicd/argo-cd.',
    ],
  },
  {
    name: 'a repository with the address for cloning, and a path that leads out of it',
    changes: {
      'sources/ex-records.yaml': swaps(
        [
          '  url: https://github.com/example-co/records\n',
          '  url: https://github.com/example-co/records.git\n',
        ],
        ['ADR1: adr/1.md', 'ADR1: ../adr/1.md'],
      ),
    },
    lines: [
      'content/sources/ex-records.yaml:10:8 FIELD-SHAPE repository.url: expected the address of the repository on the web, without .git, got https://github.com/example-co/records.git.',
      'content/sources/ex-records.yaml:13:18 FIELD-SHAPE repository.files.ADR1: expected a path from the root of the repository, without "/" before it and without "..", got ../adr/1.md.',
    ],
  },
];
