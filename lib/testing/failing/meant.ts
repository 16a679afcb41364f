// Failing samples: values and fields whose writer is told what was probably meant. Tests only.
import { swap, swaps } from '../changes';
import { exampleCase, type Sample, sampleCase, talk } from './sample';

export const meantSamples: readonly Sample[] = [
  {
    name: 'C16 dates that are bounds, parts and ranges of years, or none',
    changes: {
      [exampleCase]: swaps(
        ['since: "2018"', 'since: "by 2018"'],
        ['until: "2019-11"', 'until: "2018-2019"'],
        ['status: used, since: "2019-11"', 'status: used, since: late 2019'],
        ['date: not-stated, event: incident', 'date: 2019 H2, event: incident'],
        ['due: "2022"', 'due: unknown'],
        ['asOf: "2019"', 'asOf: 12-2019'],
        ['status: planned, since: "2022"', 'status: planned, since: 0x7E6'],
      ),
    },
    lines: [
      'content/cases/example-co-2020.mdx:16:46 FIELD-SHAPE cluster[0].since: expected a day of the calendar, quoted and cut to what is known ("2024-06-15", "2024-06" or "2024"), got "by 2018". Write it as { value: "2018", precision: year, basis: stated, bound: by }.',
      'content/cases/example-co-2020.mdx:16:64 FIELD-SHAPE cluster[0].until: expected a day of the calendar, quoted and cut to what is known ("2024-06-15", "2024-06" or "2024"), got "2018-2019". Write the two ends as since: "2018" and until: "2019", or the one that is meant.',
      'content/cases/example-co-2020.mdx:17:39 FIELD-SHAPE cluster[1].since: expected a day of the calendar, quoted and cut to what is known ("2024-06-15", "2024-06" or "2024"), got late 2019. Write "2019", or the month if it is known.',
      'content/cases/example-co-2020.mdx:23:43 FIELD-SHAPE cicd[1].since: expected a day of the calendar, quoted and cut to what is known ("2024-06-15", "2024-06" or "2024"), got 0x7E6.',
      'content/cases/example-co-2020.mdx:42:13 FIELD-SHAPE timeline[1].date: expected a day of the calendar, quoted and cut to what is known ("2024-06-15", "2024-06" or "2024"), or not-stated, got 2019 H2. Write the month if it is known, else the year ("2019").',
      'content/cases/example-co-2020.mdx:44:60 FIELD-SHAPE planned[0].due: expected a day of the calendar, quoted and cut to what is known ("2024-06-15", "2024-06" or "2024"), got unknown. Delete the field where the source does not say.',
      'content/cases/example-co-2020.mdx:46:77 FIELD-SHAPE scale[0].asOf: expected a day of the calendar, quoted and cut to what is known ("2024-06-15", "2024-06" or "2024"), or not-stated, got 12-2019. Write it as "2019-12".',
    ],
  },
  {
    name: 'C15 figures as they are printed elsewhere',
    changes: {
      [sampleCase]: swap('value: 3,', 'value: "145",'),
      [exampleCase]: swaps(
        ['value: 6, to: 8', 'value: 3-5'],
        ['of: k3s, value: 20', 'of: k3s, value: 8.2k'],
        ['of: Nomad, value: 5, as: at-most', 'of: Nomad, value: 約145'],
      ),
    },
    lines: [
      'content/cases/example-co-2020.mdx:46:33 FIELD-SHAPE scale[0].value: expected a number, got 3-5. Write it as value: 3, to: 5.',
      'content/cases/example-co-2020.mdx:58:31 FIELD-SHAPE measurements[0].before.value: expected a number, got 8.2k. Write it as value: 8200, printed: "8.2k".',
      'content/cases/example-co-2020.mdx:59:32 FIELD-SHAPE measurements[0].after.value: expected a number, got 約145. Write it as value: 145, approx: true.',
      'content/cases/sample-ltd-2021.mdx:24:33 FIELD-SHAPE scale[0].value: expected a number, got "145". Write it as 145.',
    ],
  },
  {
    name: 'C02 fields by another name: one problem each',
    changes: {
      [sampleCase]: swaps(
        ['monitoring: [{ is: none, at: sample-talk#S6 }]', '監視: not-stated'],
        [
          '- { is: k3s, status: used, since: "2020", at:',
          '- { is: k3s, status: used, since: "2020", evidence:',
        ],
        ['- { is: argo-cd,', '- { name: argo-cd,'],
        [
          'title: "Sample Ltd.: k3s for its parcel tracker"',
          'title: "Sample Ltd.: k3s for its parcel tracker"\nauthor: me',
        ],
      ),
    },
    lines: [
      'content/cases/sample-ltd-2021.mdx:3:1 FIELD-UNKNOWN author: expected a field of the model, got "author". Delete it.',
      'content/cases/sample-ltd-2021.mdx:11:45 FIELD-UNKNOWN cluster[0].evidence: expected a field of the model, got "evidence". Did you mean "at"?',
      'content/cases/sample-ltd-2021.mdx:13:7 FIELD-UNKNOWN cicd[0].name: expected a field of the model, got "name". Did you mean "is"?',
      'content/cases/sample-ltd-2021.mdx:14:1 FIELD-UNKNOWN 監視: expected a field of the model, got "監視". Did you mean "monitoring"?',
    ],
  },
  {
    name: 'C03 words where mappings and lists belong',
    changes: {
      [sampleCase]: swaps(
        ['sources: [{ id: sample-talk, role: primary }]', 'sources: [sample-talk]'],
        ['monitoring: [{ is: none, at: sample-talk#S6 }]', 'monitoring: none'],
      ),
      [talk]: swaps(
        ['covers: [S1-9]', 'covers: all'],
        ['archive: { none: It does not exist. }', 'archive: none'],
        [
          'url: https://slides.example/sample-talk',
          'url: "[slides](https://slides.example/sample-talk)"',
        ],
        ['kind: slides', 'kind: presentation'],
      ),
    },
    lines: [
      'content/cases/sample-ltd-2021.mdx:7:11 FIELD-SHAPE sources[0]: expected an entry { id, role }, got sample-talk. Write it as { id: sample-talk, role: … }.',
      'content/cases/sample-ltd-2021.mdx:13:13 FIELD-SHAPE monitoring: expected a list of statements { is, status, at }, or not-stated, got none. Write not-stated where the source does not say. Where it says that there is none: [{ is: none, at: … }].',
      'content/sources/sample-talk.yaml:2:7 FIELD-SHAPE kind: expected one of talk, slides, article, blog, interview, adr, case-study, video, docs, notice, postmortem, repository, got presentation. Did you mean "slides"?',
      'content/sources/sample-talk.yaml:6:6 FIELD-SHAPE url: expected a public https address, got "[slides](https://slides.example/sample-talk)". Write the address alone: https://slides.example/sample-talk',
      'content/sources/sample-talk.yaml:7:10 FIELD-SHAPE archive: expected the address of an archived copy, or { none: <reason> }, got none. Say why there is none: { none: "…" }.',
      'content/sources/sample-talk.yaml:11:9 FIELD-SHAPE covers: expected a list of the places read, got all.',
    ],
  },
];
