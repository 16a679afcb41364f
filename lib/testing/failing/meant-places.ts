// Failing samples: places in sources, and sources, as people write them. Tests only.
import { swap, swaps } from '../changes';
import { exampleCase, type Sample, sampleCase, talk } from './sample';

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
      'content/cases/example-co-2020.ja.mdx:8:6 EVIDENCE-EXTENT body: expected a place that was read, as "covers" of content/sources/ex-deck.yaml lists it, got "ex-deck#S9". Cite another place, or read this one and add it there.',
      'content/cases/example-co-2020.mdx:6:51 EVIDENCE-EXTENT product.at: expected a place that was read, as "covers" of content/sources/ex-deck.yaml lists it, got "ex-deck#S3", and 22 more such places in this file. Cite another place, or read this one and add it there.',
      'content/cases/example-co-2020.mdx:82:17 EVIDENCE-EXTENT body: expected a place that was read, as "covers" of content/sources/ex-deck.yaml lists it, got "ex-deck#S9". Cite another place, or read this one and add it there.',
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
];
