// Failing samples: rules between fields. Tests only.
import { swap, swaps } from '../changes';
import { exampleCase, type Sample, sampleCase, talk } from './sample';

const outcomeOf = (is: string, more = '') =>
  swap('  is: adopted', `  is: ${is}${more && `\n  ${more}`}`);

export const meaningSamples: readonly Sample[] = [
  {
    name: 'C21 retreated without reasons',
    changes: { [exampleCase]: swap('  reasons: [{ is: staff-shortage, at: ex-deck#S9 }]\n', '') },
    lines: [
      'content/cases/example-co-2020.mdx:34:3 OUTCOME-REASONS outcome: expected reasons for retreated, or "reasons: not-stated", got none. Add "reasons:" to the outcome.',
    ],
  },
  {
    name: 'C21 an empty list of reasons is none',
    changes: {
      [exampleCase]: swap('reasons: [{ is: staff-shortage, at: ex-deck#S9 }]', 'reasons: []'),
    },
    lines: [
      'content/cases/example-co-2020.mdx:39:12 FIELD-SHAPE outcome.reasons: expected at least one { is, at }, or not-stated, got [].',
    ],
  },
  {
    name: 'C21 reasons on adopted',
    changes: { [sampleCase]: outcomeOf('adopted', 'reasons: not-stated') },
    lines: [
      'content/cases/sample-ltd-2021.mdx:18:12 OUTCOME-REASONS outcome.reasons: expected no reasons with adopted, got some. Say in "motives" why it was chosen.',
    ],
  },
  {
    name: 'moved to managed without a managed successor',
    changes: { [sampleCase]: outcomeOf('moved-to-managed', 'reasons: not-stated') },
    lines: [
      'content/cases/sample-ltd-2021.mdx:17:7 OUTCOME-SHAPE outcome.is: expected a self-managed cluster used-formerly, replacedBy a managed one in use, got "moved-to-managed". Complete the cluster statements or choose another outcome.',
    ],
  },
  {
    name: 'moved to a managed cluster that is only planned, while other tools are in use',
    changes: {
      [sampleCase]: swaps(
        [
          '{ is: k3s, status: used, since: "2020", at: sample-talk#S4 }',
          '{ is: k3s, status: used-formerly, replacedBy: gke, at: sample-talk#S4 }\n  - { is: gke, status: planned, at: sample-talk#S4 }',
        ],
        ['  is: adopted', '  is: moved-to-managed\n  reasons: not-stated'],
      ),
    },
    lines: [
      'content/cases/sample-ltd-2021.mdx:18:7 OUTCOME-SHAPE outcome.is: expected a self-managed cluster used-formerly, replacedBy a managed one in use, got "moved-to-managed". Complete the cluster statements or choose another outcome.',
    ],
  },
  {
    name: 'replaced a tool without saying which',
    changes: { [sampleCase]: outcomeOf('replaced-tool', 'reasons: not-stated') },
    lines: [
      'content/cases/sample-ltd-2021.mdx:17:7 OUTCOME-SHAPE outcome.is: expected a statement with replacedBy, got "replaced-tool". Say which tool replaced which.',
    ],
  },
  {
    name: 'declined without something rejected',
    changes: { [sampleCase]: outcomeOf('declined', 'reasons: not-stated') },
    lines: [
      'content/cases/sample-ltd-2021.mdx:17:7 OUTCOME-SHAPE outcome.is: expected a statement with status rejected, got "declined". Say what was declined.',
    ],
  },
  {
    name: 'readopted without a retreat',
    changes: { [sampleCase]: outcomeOf('readopted', 'reasons: not-stated') },
    lines: [
      'content/cases/sample-ltd-2021.mdx:17:7 OUTCOME-SHAPE outcome.is: expected "follows", or a retreat in the timeline, got "readopted". Say from what they came back.',
    ],
  },
  {
    name: 'retreated with Kubernetes still in use',
    changes: { [exampleCase]: swap('is: nomad, status: used', 'is: kops, status: used') },
    lines: [
      'content/cases/example-co-2020.mdx:34:7 OUTCOME-SHAPE outcome.is: expected no Kubernetes cluster in use in scope component, got "kops" in use. Set its status to used-formerly, or its scope.',
    ],
  },
  {
    name: 'an outcome at another time than the timeline tells',
    changes: { [exampleCase]: swap('date: { value: "2019-11"', 'date: { value: "2019-10"') },
    lines: [
      'content/cases/example-co-2020.mdx:38:9 OUTCOME-DATE outcome.date: expected the date of the "retreated" entry of the timeline (2019-11), got "2019-10". One of the two is wrong.',
    ],
  },
  {
    name: 'a date that is padded, in a case and in a source',
    changes: {
      [exampleCase]: swap(
        'value: "2019-11", precision: month',
        'value: "2019-11-01", precision: month',
      ),
      [talk]: swap('date: "2021-03-04"', 'date: { value: "2021", precision: day, basis: stated }'),
    },
    lines: [
      'content/cases/example-co-2020.mdx:38:18 DATE-FORM outcome.date.value: expected a value cut to precision month, got "2019-11-01". Write the value as far as it is known, or set precision: day.',
      'content/sources/sample-talk.yaml:8:16 DATE-FORM date.value: expected a value cut to precision day, got "2021". Write the value as far as it is known, or set precision: year.',
    ],
  },
  {
    name: 'an inferred date that does not say from what',
    changes: {
      [exampleCase]: swap('precision: month, basis: stated', 'precision: month, basis: inferred'),
    },
    lines: [
      'content/cases/example-co-2020.mdx:38:9 DATE-FORM outcome.date: expected a note saying from what it is inferred, got none. Add "note: { en: …, ja: … }".',
    ],
  },
  {
    name: 'an end before its beginning, and an end of what is in use',
    changes: {
      [exampleCase]: swaps(
        ['until: "2019-11"', 'until: "2017"'],
        ['status: used, since: "2019-11"', 'status: used, until: "2020"'],
      ),
    },
    lines: [
      'content/cases/example-co-2020.mdx:16:61 DATE-ORDER cluster[0].until: expected a date from "2018" on, got "2017". Check "since" and "until".',
      'content/cases/example-co-2020.mdx:17:39 DATE-ORDER cluster[1].until: expected no end of what is in use, got "2020". Set status: used-formerly, or delete "until".',
    ],
  },
  {
    name: 'a timeline out of order, hidden behind a mere year',
    changes: {
      [exampleCase]: swaps(
        ['date: "2018", event', 'date: "2019-12", event'],
        ['date: not-stated, event', 'date: "2019", event'],
      ),
    },
    lines: [
      'content/cases/example-co-2020.mdx:43:13 DATE-ORDER timeline[2].date: expected entries in order (this one from "2019-12" on), got "2019-11". Move the entry up.',
    ],
  },
  {
    name: 'a fact from after the telling',
    changes: { [sampleCase]: swap('asOf: "2020"', 'asOf: "2021-04"') },
    lines: [
      'content/cases/sample-ltd-2021.mdx:24:42 DATE-FUTURE scale[0].asOf: expected a date up to the telling (2021-03-04), got "2021-04". Only plans lie after the telling of their source.',
    ],
  },
  {
    name: 'none beside a tool, whether the scope is written or goes without saying',
    changes: {
      [sampleCase]: swap(
        'monitoring: [',
        'monitoring: [{ is: unnamed, status: used, scope: team, at: sample-talk#S6 }, ',
      ),
    },
    lines: [
      'content/cases/sample-ltd-2021.mdx:13:78 NONE-ALONE monitoring[1]: expected `none` alone in its scope, got other entries beside it. Give one of them another scope.',
    ],
  },
  {
    name: 'the same tool twice in one scope',
    changes: {
      [sampleCase]: swap(
        'cicd:\n',
        'cicd:\n  - { is: argo-cd, status: used, scope: team, at: sample-talk#S4 }\n',
      ),
    },
    lines: [
      'content/cases/sample-ltd-2021.mdx:13:11 TERM-REPEATED cicd[1].is: expected each term once for a scope, status and period, got "argo-cd" again. Join the two entries, or say how they differ.',
    ],
  },
];
