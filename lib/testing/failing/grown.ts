// Failing samples: decisions, reasons of statements, measurements, repositories. Tests only.
import { swap, swaps } from '../changes';
import { exampleCase, type Sample, sampleCase } from './sample';

const records = 'sources/ex-records.yaml';

export const grownSamples: readonly Sample[] = [
  {
    name: 'a decision replaced by one that is not there, or by itself',
    changes: {
      [exampleCase]: swaps(
        ['supersededBy: [adr3]', 'supersededBy: [adr1, adr4]'],
        ['amendedBy: [adr3]', 'amendedBy: [something-else]'],
      ),
    },
    lines: [
      'content/cases/example-co-2020.mdx:53:114 DECISION-UNKNOWN decisions[0].supersededBy[0]: expected the id of another decision of this case, got "adr1". Add that decision, or write "not-stated".',
      'content/cases/example-co-2020.mdx:53:120 DECISION-UNKNOWN decisions[0].supersededBy[1]: expected the id of another decision of this case, got "adr4". Add that decision, or write "not-stated".',
      'content/cases/example-co-2020.mdx:54:117 DECISION-UNKNOWN decisions[1].amendedBy[0]: expected the id of another decision of this case, got "something-else". Add that decision, or write "not-stated".',
    ],
  },
  {
    name: 'decisions that replace each other',
    changes: {
      [exampleCase]: swap(
        'status: accepted, date: "2019-10",',
        'status: superseded, supersededBy: [adr1], date: "2018",',
      ),
    },
    lines: [
      'content/cases/example-co-2020.mdx:53:113 DECISION-CIRCLE decisions[0].supersededBy: expected no circle of decisions that replace each other, got adr1 comes back to itself. Delete one of these links.',
      'content/cases/example-co-2020.mdx:55:103 DECISION-CIRCLE decisions[2].supersededBy: expected no circle of decisions that replace each other, got adr3 comes back to itself. Delete one of these links.',
    ],
  },
  {
    name: 'a decision replaced by an earlier one',
    changes: { [exampleCase]: swap('date: "2019-10", because', 'date: "2017", because') },
    lines: [
      'content/cases/example-co-2020.mdx:53:114 DECISION-ORDER decisions[0].supersededBy[0]: expected a decision from "2018" on, got adr3 of "2017". Check the dates, and which decision replaced which.',
    ],
  },
  {
    name: 'superseded by nothing, and a successor of what still holds',
    changes: {
      [exampleCase]: swaps(
        [
          'status: superseded, date: "2018", supersededBy: [adr3]',
          'status: superseded, date: "2018"',
        ],
        ['amendedBy: [adr3]', 'supersededBy: [adr3]'],
      ),
    },
    lines: [
      'content/cases/example-co-2020.mdx:53:5 FIELD-MISSING decisions[0].supersededBy: expected the decisions that replaced it, or not-stated, got nothing. Add "supersededBy: not-stated" here, or what the source says.',
      'content/cases/example-co-2020.mdx:54:119 FIELD-SHAPE decisions[1].supersededBy: expected no "supersededBy" unless the status is superseded, got [adr3]. Set status: superseded, or delete "supersededBy".',
    ],
  },
  {
    name: 'the same decision twice',
    changes: { [exampleCase]: swap('id: adr2', 'id: adr1') },
    lines: [
      'content/cases/example-co-2020.mdx:54:11 FIELD-SHAPE decisions[1].id: expected an id that no other decision of the case has, got adr1.',
    ],
  },
  {
    name: 'a reason beside a mere mention, and one for leaving what is in use',
    changes: {
      [exampleCase]: swaps(
        ['is: tekton, status: planned', 'is: tekton, status: mentioned, because: [learning]'],
        ['is: jenkins, status: used', 'is: jenkins, status: used, leftBecause: [learning]'],
      ),
    },
    lines: [
      'content/cases/example-co-2020.mdx:22:47 FIELD-SHAPE cicd[0].leftBecause: expected no "leftBecause" unless the status is used-formerly, got [learning]. Set status: used-formerly, or delete "leftBecause".',
      'content/cases/example-co-2020.mdx:23:47 FIELD-SHAPE cicd[1].because: expected no "because" beside none or a mere mention, got [learning].',
    ],
  },
  {
    name: 'a reason and a metric that nobody knows',
    changes: {
      [exampleCase]: swaps(
        ['nomad, leftBecause: [staff-shortage]', 'nomad, leftBecause: [staf-shortage]'],
        ['- metric: pods', '- metric: podz'],
      ),
    },
    lines: [
      'content/cases/example-co-2020.mdx:16:105 TERM-UNKNOWN cluster[0].leftBecause[0]: expected a term of content/terms/friction.yaml or content/terms/motive.yaml (staff-shortage, update-lag, network, dev-speed, learning), got "staf-shortage". Did you mean "staff-shortage"?',
      'content/cases/example-co-2020.mdx:57:13 TERM-UNKNOWN measurements[0].metric: expected a term of content/terms/metric.yaml (nodes, pods), got "podz". Did you mean "pods"?',
    ],
  },
  {
    name: 'a measurement without a number or a phrase',
    changes: {
      [exampleCase]: swap('before: { of: k3s, value: 20 }', 'before: { of: k3s, to: 30 }'),
    },
    lines: [
      'content/cases/example-co-2020.mdx:58:13 FIELD-MISSING measurements[0].before.value: expected a number, or "printed" with the phrase, got nothing. Add "value:" here.',
      'content/cases/example-co-2020.mdx:58:28 FIELD-SHAPE measurements[0].before.to: expected an upper end above "value", got 30.',
    ],
  },
  {
    name: 'a source that is gone without a trace',
    changes: {
      'sources/ex-report.yaml': swap(
        'date: "2021-03-04"',
        'gone: { asOf: "2022" }\ndate: "2021-03-04"',
      ),
    },
    lines: [
      'content/sources/ex-report.yaml:7:10 FIELD-SHAPE archive: expected the address of an archived copy, or "repository", since the address no longer answers, got { none: It does not exist. }.',
    ],
  },
  {
    name: 'a repository with a cut commit and a label that is a place',
    changes: {
      [records]: swaps(
        ['0123456789abcdef0123456789abcdef01234567', '0123abcd'],
        ['ADR2: adr/2.md', 'S2: adr/2.md'],
      ),
    },
    lines: [
      'content/sources/ex-records.yaml:11:11 FIELD-SHAPE repository.commit: expected the commit that was read, 40 hexadecimal digits, got 0123abcd.',
      'content/sources/ex-records.yaml:13:32 FIELD-SHAPE repository.files.S2: expected a label of letters, digits and "-" that is no place such as S1, p1 or title, before the path, got adr/2.md.',
    ],
  },
  {
    name: 'a file among those read that the repository does not list',
    changes: { [records]: swap('covers: [ADR1§Decision, ADR2,', 'covers: [ADR1§Decision, ADR7,') },
    lines: [
      'content/sources/ex-records.yaml:17:25 FIELD-SHAPE covers[1]: expected a place such as S1-49, p1, §Heading, title, lead or the label of a file of "repository", got ADR7.',
    ],
  },
  {
    name: 'a file that was read in one place only',
    changes: { [exampleCase]: swap('at: ex-records#ADR1§Decision', 'at: ex-records#ADR1§Context') },
    lines: [
      'content/cases/example-co-2020.mdx:53:125 EVIDENCE-EXTENT decisions[0].at: expected a place that was read, as "covers" of content/sources/ex-records.yaml lists it, got "ex-records#ADR1§Context". Cite another place, or read this one and add it there.',
    ],
  },
  {
    name: 'a file, or a typo, of a source that is no repository',
    changes: { [sampleCase]: swap('at: sample-talk#S5', 'at: sample-talk#Title') },
    lines: [
      'content/cases/sample-ltd-2021.mdx:12:38 EVIDENCE-FORM cicd[0].at: expected a place such as S14, §Heading, title or lead, got "sample-talk#Title". Only a source with "repository" has files and commits; sample-talk has none.',
    ],
  },
];
