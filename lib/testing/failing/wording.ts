// Failing samples: texts that cannot be meant, cases that cannot be told apart, and places in records.
// Tests only.
import { swap, swaps } from '../changes';
import { tinyFiles } from '../tiny-files';
import { exampleCase, type Sample, sampleCase, translation } from './sample';

export const wordingSamples: readonly Sample[] = [
  {
    name: 'a text whose languages are swapped, and one in the wrong language; names are let be',
    changes: {
      [exampleCase]: swaps(
        [
          'note: { en: Licence cost, ja: ライセンス費用 }',
          'note: { en: ライセンス費用, ja: What the licence would cost us }',
        ],
        ['ja: 更新が数か月滞った', 'ja: Upgrades waited for many months'],
        ['ja: 把握者が1人', 'ja: Amazon EKS Blueprints for Terraform'],
        [
          'unit: { en: Seat team, ja: 座席チーム',
          'unit: { en: 座席チーム, ja: The team of the seats',
        ],
      ),
    },
    lines: [
      'content/cases/example-co-2020.mdx:18:52 warning FIELD-SHAPE cluster[2].note.en: expected a text in "en", got one in Japanese. Swap the two texts.',
      'content/cases/example-co-2020.mdx:29:49 warning FIELD-SHAPE difficulties[0].text.ja: expected a text in "ja", got one in Latin letters alone. Write it in that language.',
    ],
  },
  {
    name: 'words that hold the place of a text',
    changes: {
      [exampleCase]: swaps(['en: One person knew it', 'en: TBD'], ['ja: 把握者が1人', 'ja: 未定']),
    },
    lines: [
      'content/cases/example-co-2020.mdx:30:18 warning TEXT-UNFINISHED difficulties[0].cause.en: expected a finished text, got "TBD". Write what belongs here, or delete it where the source is silent.',
      'content/cases/example-co-2020.mdx:30:27 warning TEXT-UNFINISHED difficulties[0].cause.ja: expected a finished text, got "未定". Write what belongs here, or delete it where the source is silent.',
    ],
  },
  {
    name: 'C25 two cases of one title',
    changes: {
      [exampleCase]: swap(
        '"Example Co.: seat maps from k3s to Nomad"',
        '"Sample Ltd.: K3s for its parcel tracker"',
      ),
    },
    lines: [
      'content/cases/sample-ltd-2021.mdx:2:8 warning ID-DUPLICATE title: expected a title of its own, got that of content/cases/example-co-2020.mdx:2:8. Say in it what sets this case apart.',
    ],
  },
  {
    name: 'a case whose id has no year',
    changes: {
      [sampleCase]: null,
      [translation]: null,
      'cases/sample-ltd.mdx': tinyFiles[sampleCase] ?? '',
      'cases/sample-ltd.ja.mdx': tinyFiles[translation] ?? '',
      [exampleCase]: swap('related: [sample-ltd-2021]', 'related: [sample-ltd]'),
    },
    lines: [
      'content/cases/sample-ltd.mdx:1:1 warning ID-FORM file: expected an id that ends in a year, "<company>-<year>" or "<company>-<subject>-<year>", got "sample-ltd". Rename it to "sample-ltd-<year>.mdx", with the year in which it was told; a published id goes into its aliases.',
    ],
  },
  {
    name: 'a case whose id has a year before containers',
    changes: {
      [sampleCase]: null,
      [translation]: null,
      'cases/sample-ltd-1999.mdx': tinyFiles[sampleCase] ?? '',
      'cases/sample-ltd-1999.ja.mdx': tinyFiles[translation] ?? '',
      [exampleCase]: swap('related: [sample-ltd-2021]', 'related: [sample-ltd-1999]'),
    },
    lines: [
      'content/cases/sample-ltd-1999.mdx:1:1 warning ID-FORM file: expected an id that ends in the year of the telling, 2013 or later and not to come, got "sample-ltd-1999". Rename it to "sample-ltd-<year>.mdx", with the year in which it was told; a published id goes into its aliases.',
    ],
  },
  {
    name: 'a commit without its sign, and a file by its path',
    changes: {
      [exampleCase]: swaps(
        ['ex-records#@0123abcd', 'ex-records#0123abcd'],
        ['at: ex-records#ADR2 }', 'at: ex-records#adr/2.md }'],
      ),
    },
    lines: [
      'content/cases/example-co-2020.mdx:54:128 EVIDENCE-FORM decisions[1].at: expected evidence such as "source-id#S14", "source-id#§Heading" or "source-id#title", got "ex-records#adr/2.md". Did you mean "ex-records#ADR2"?',
      'content/cases/example-co-2020.mdx:55:160 EVIDENCE-EXTENT decisions[2].at[1]: expected a place that was read, as "covers" of content/sources/ex-records.yaml lists it, got "ex-records#0123abcd". Did you mean "ex-records#@0123abcd"?',
    ],
  },
  {
    name: 'a commit in capitals',
    changes: { [exampleCase]: swap('ex-records#@0123abcd', 'ex-records#@0123ABCD') },
    lines: [
      'content/cases/example-co-2020.mdx:55:160 EVIDENCE-FORM decisions[2].at[1]: expected evidence such as "source-id#S14", "source-id#§Heading" or "source-id#title", got "ex-records#@0123ABCD". Did you mean "ex-records#@0123abcd"?',
    ],
  },
  {
    name: 'too few digits of a commit',
    changes: { [exampleCase]: swap('ex-records#@0123abcd', 'ex-records#@01234') },
    lines: [
      'content/cases/example-co-2020.mdx:55:160 EVIDENCE-FORM decisions[2].at[1]: expected evidence such as "source-id#S14", "source-id#§Heading" or "source-id#title", got "ex-records#@01234". A commit is named by @ and 8 to 40 digits of it, in lower case.',
    ],
  },
];
