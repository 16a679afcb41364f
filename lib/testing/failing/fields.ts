// Failing samples: the shape of the fields of a case. Tests only.
import { statementFacets } from '../../facets';
import { swap, swaps } from '../changes';
import { exampleCase, type Sample, sampleCase, translation } from './sample';

const [optional] = statementFacets.filter(({ core }) => !core);

export const fieldSamples: readonly Sample[] = [
  {
    name: 'C01 an empty case: every required field is named',
    changes: { 'cases/empty-2020.mdx': '---\n---\n', 'cases/empty-2020.ja.mdx': '---\n---\n\nx\n' },
    lines: [
      'content/cases/empty-2020.ja.mdx:2:1 FIELD-MISSING title: expected a title of at most 120 characters, on one line, got nothing. Add "title:" here.',
      'content/cases/empty-2020.ja.mdx:2:1 FIELD-MISSING summary: expected a summary of at most 300 characters, on one line, got nothing. Add "summary:" here.',
      'content/cases/empty-2020.mdx:2:1 FIELD-MISSING title: expected a title in your own words of at most 120 characters, on one line, got nothing. Add "title:" here.',
      'content/cases/empty-2020.mdx:2:1 FIELD-MISSING summary: expected a summary of at most 300 characters, on one line, got nothing. Add "summary:" here.',
      'content/cases/empty-2020.mdx:2:1 FIELD-MISSING company: expected a company id of content/companies.yaml, got nothing. Add "company:" here.',
      'content/cases/empty-2020.mdx:2:1 FIELD-MISSING product: expected { en, ja, at }, or not-stated, got nothing. Add "product: not-stated" here, or what the source says.',
      'content/cases/empty-2020.mdx:2:1 FIELD-MISSING subject: expected a text in each language: { en: …, ja: … }, got nothing. Add "subject: { en: …, ja: … }" here.',
      'content/cases/empty-2020.mdx:2:1 FIELD-MISSING unit: expected { en, ja, at }, or not-stated, got nothing. Add "unit: not-stated" here, or what the source says.',
      'content/cases/empty-2020.mdx:2:1 FIELD-MISSING sources: expected a list of { id, role }, got nothing. Add "sources: [{ id: …, role: … }]" here.',
      'content/cases/empty-2020.mdx:2:1 FIELD-MISSING speakers: expected a list of { name, role, affiliation, at }, or not-stated, got nothing. Add "speakers: not-stated" here, or what the source says.',
      'content/cases/empty-2020.mdx:2:1 FIELD-MISSING motives: expected a list of { is, at }, or not-stated, got nothing. Add "motives: not-stated" here, or what the source says.',
      'content/cases/empty-2020.mdx:2:1 FIELD-MISSING difficulties: expected a list of { is, text, cause, fix, at }, or not-stated, got nothing. Add "difficulties: not-stated" here, or what the source says.',
      'content/cases/empty-2020.mdx:2:1 FIELD-MISSING outcome: expected the outcome { is, scope, rollout, at, date }, got nothing. Add "outcome: { is: …, scope: …, rollout: …, at: …, date: … }" here.',
      'content/cases/empty-2020.mdx:2:1 FIELD-MISSING timeline: expected a list of { date, event, text, at } in order; [] if nothing is told, got nothing. Add "timeline: []" here, or what is told.',
      'content/cases/empty-2020.mdx:2:1 FIELD-MISSING cluster: expected a list of statements { is, status, at }, or not-stated, got nothing. Add "cluster: not-stated" here, or what the source says.',
      'content/cases/empty-2020.mdx:2:1 FIELD-MISSING hosting: expected a list of statements { is, status, at }, or not-stated, got nothing. Add "hosting: not-stated" here, or what the source says.',
      'content/cases/empty-2020.mdx:2:1 FIELD-MISSING registry: expected a list of statements { is, status, at }, or not-stated, got nothing. Add "registry: not-stated" here, or what the source says.',
      'content/cases/empty-2020.mdx:2:1 FIELD-MISSING cicd: expected a list of statements { is, status, at }, or not-stated, got nothing. Add "cicd: not-stated" here, or what the source says.',
      'content/cases/empty-2020.mdx:2:1 FIELD-MISSING monitoring: expected a list of statements { is, status, at }, or not-stated, got nothing. Add "monitoring: not-stated" here, or what the source says.',
      'content/cases/empty-2020.mdx:3:1 BODY-EMPTY body: expected prose, got nothing. Tell the story below the front matter.',
    ],
  },
  {
    name: 'C02 an unknown field, at its key behind Japanese',
    changes: { [sampleCase]: swap('ja: 荷物追跡 }', 'ja: 荷物追跡, note: x }') },
    lines: [
      'content/cases/sample-ltd-2021.mdx:4:42 FIELD-UNKNOWN subject.note: expected a field of the model, got "note". Known here: en, ja.',
    ],
  },
  {
    name: 'C02 a near miss of a field',
    changes: { [sampleCase]: swap('difficulties:', 'dificulties:') },
    lines: [
      'content/cases/sample-ltd-2021.mdx:15:1 FIELD-UNKNOWN dificulties: expected a field of the model, got "dificulties". Did you mean "difficulties"?',
    ],
  },
  {
    name: 'A18 a field with a Cyrillic letter',
    changes: { [sampleCase]: swap('summary:', 'summаry:') },
    lines: [
      'content/cases/sample-ltd-2021.mdx:3:1 FIELD-UNKNOWN summаry: expected a field of the model, got "summаry" (а is U+0430, not "a"). Did you mean "summary"?',
    ],
  },
  {
    name: 'C02 a fact in a translation',
    changes: { [translation]: swap('---\n\n', 'company: sample-ltd\n---\n\n') },
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:4:1 FIELD-UNKNOWN company: expected a field of the model, got "company". Facts stand once, in the file without a language suffix.',
    ],
  },
  {
    name: 'C03 a word for a list',
    changes: {
      [sampleCase]: swap('motives: [{ is: dev-speed, at: sample-talk#S3 }]', 'motives: dev-speed'),
    },
    lines: [
      'content/cases/sample-ltd-2021.mdx:14:10 FIELD-SHAPE motives: expected a list of { is, at }, or not-stated, got dev-speed. Write it as [{ is: dev-speed, at: … }].',
    ],
  },
  {
    name: 'a bare mapping where a list belongs',
    changes: {
      [sampleCase]: swap(
        'monitoring: [{ is: none, at: sample-talk#S6 }]',
        'monitoring: { is: none }',
      ),
    },
    lines: [
      'content/cases/sample-ltd-2021.mdx:13:13 FIELD-SHAPE monitoring: expected a list of statements { is, status, at }, or not-stated, got { is: none }. Write it as [{ is: none }].',
    ],
  },
  {
    name: 'an empty list, which says neither none nor not-stated',
    changes: { [sampleCase]: swap('difficulties: not-stated', 'difficulties: []') },
    lines: [
      'content/cases/sample-ltd-2021.mdx:15:15 FIELD-SHAPE difficulties: expected at least one difficulty, or not-stated, got [].',
    ],
  },
  {
    name: 'C05 white space only',
    changes: { [translation]: swap('summary: 架空の事例。', 'summary: "　 "') },
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:3:10 FIELD-SHAPE summary: expected a summary of at most 300 characters, on one line, got " ".',
    ],
  },
  {
    name: 'two lines where one belongs',
    changes: { [translation]: swap('summary: 架空の事例。', 'summary: |\n  架空の\n  事例。') },
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:3:10 FIELD-SHAPE summary: expected a summary of at most 300 characters, on one line, got | 架空の 事例。.',
    ],
  },
  {
    name: 'C23 a title of 121 characters',
    changes: { [translation]: swap('荷物追跡の基盤', '荷'.repeat(121)) },
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:2:8 FIELD-SHAPE title: expected a title of at most 120 characters, on one line, got 121: 荷荷荷荷荷荷荷荷荷荷荷荷荷荷荷荷荷荷荷荷荷荷荷荷荷荷荷荷荷荷荷荷荷荷荷荷荷荷荷荷荷荷荷荷荷荷荷荷荷荷荷荷荷荷荷荷荷荷荷荷….',
    ],
  },
  {
    name: 'C09 a full-width year, without quotes and in them',
    changes: {
      [sampleCase]: swaps(
        ['since: "2020"', 'since: ２０２０'],
        ['asOf: "2020"', 'asOf: "２０２０"'],
      ),
    },
    lines: [
      'content/cases/sample-ltd-2021.mdx:10:37 FIELD-SHAPE cluster[0].since: expected a day of the calendar, quoted and cut to what is known ("2024-06-15", "2024-06" or "2024"), got ２０２０. Write it as "2020".',
      'content/cases/sample-ltd-2021.mdx:24:42 FIELD-SHAPE scale[0].asOf: expected a day of the calendar, quoted and cut to what is known ("2024-06-15", "2024-06" or "2024"), or not-stated, got "２０２０". Write it as "2020".',
    ],
  },
  {
    name: 'C16 dates that are none',
    changes: {
      [exampleCase]: swaps(
        ['since: "2018"', 'since: "2024-02-30"'],
        ['until: "2019-11"', 'until: 2024-1-2'],
        ['status: used, since: "2019-11"', 'status: used, since: 2024'],
        ['date: not-stated, event: incident', 'date: 2024年1月, event: incident'],
        ['due: "2022"', 'due: 令和6年'],
      ),
    },
    lines: [
      'content/cases/example-co-2020.mdx:16:46 FIELD-SHAPE cluster[0].since: expected a day of the calendar, quoted and cut to what is known ("2024-06-15", "2024-06" or "2024"), got "2024-02-30". 2024-02 has 29 days.',
      'content/cases/example-co-2020.mdx:16:67 FIELD-SHAPE cluster[0].until: expected a day of the calendar, quoted and cut to what is known ("2024-06-15", "2024-06" or "2024"), got 2024-1-2. Write it as "2024-01-02".',
      'content/cases/example-co-2020.mdx:17:39 FIELD-SHAPE cluster[1].since: expected a day of the calendar, quoted and cut to what is known ("2024-06-15", "2024-06" or "2024"), got 2024. Put it in quotes: "2024".',
      'content/cases/example-co-2020.mdx:42:13 FIELD-SHAPE timeline[1].date: expected a day of the calendar, quoted and cut to what is known ("2024-06-15", "2024-06" or "2024"), or not-stated, got 2024年1月. Write it as "2024-01".',
      'content/cases/example-co-2020.mdx:44:60 FIELD-SHAPE planned[0].due: expected a day of the calendar, quoted and cut to what is known ("2024-06-15", "2024-06" or "2024"), got 令和6年. Write it as "2024".',
    ],
  },
  {
    name: 'C16 a bad value inside the long form',
    changes: { [exampleCase]: swap('date: { value: "2019-11"', 'date: { value: "2019-13"') },
    lines: [
      'content/cases/example-co-2020.mdx:38:18 FIELD-SHAPE outcome.date.value: expected a day of the calendar, quoted and cut to what is known ("2024-06-15", "2024-06" or "2024"), got "2019-13". There is no month 13.',
    ],
  },
  {
    name: 'C11 an unquoted version',
    changes: { [exampleCase]: swap('value: "1.10"', 'value: 1.10') },
    lines: [
      'content/cases/example-co-2020.mdx:47:30 FIELD-SHAPE versions[0].value: expected a quoted version such as "1.10", on one line, got 1.10. Put it in quotes: "1.10".',
    ],
  },
  {
    name: 'C15 no nodes, and a range that runs backwards',
    changes: {
      [sampleCase]: swap('value: 3,', 'value: 0,'),
      [exampleCase]: swap('to: 8', 'to: 5'),
    },
    lines: [
      'content/cases/example-co-2020.mdx:46:40 FIELD-SHAPE scale[0].to: expected an upper end above "value", got 5.',
      'content/cases/sample-ltd-2021.mdx:24:33 FIELD-SHAPE scale[0].value: expected a number above 0, got 0.',
    ],
  },
  {
    name: 'all that is wrong with one statement',
    changes: {
      [sampleCase]: swap(
        '{ is: argo-cd, status: used, at: sample-talk#S5 }',
        '{ is: argo-cd, replacedBy: jenkins, basis: inferred, scop: team }',
      ),
    },
    lines: [
      'content/cases/sample-ltd-2021.mdx:12:5 FIELD-MISSING cicd[0].at: expected evidence such as "source-id#S14", or a list of such, got nothing. Add "at:" here, such as at: "sample-talk#S14"',
      'content/cases/sample-ltd-2021.mdx:12:5 FIELD-MISSING cicd[0].status: expected one of used, used-formerly, planned, considered, rejected, mentioned, got nothing. Add "status:" here, with one of these words.',
      'content/cases/sample-ltd-2021.mdx:12:5 FIELD-MISSING cicd[0].note: expected a note saying from what it is inferred, got nothing. Add "note:" here.',
      'content/cases/sample-ltd-2021.mdx:12:58 FIELD-UNKNOWN cicd[0].scop: expected a field of the model, got "scop". Did you mean "scope"?',
    ],
  },
  {
    name: 'a status that is none of the list',
    changes: { [sampleCase]: swap('is: argo-cd, status: used', 'is: argo-cd, status: in-use') },
    lines: [
      'content/cases/sample-ltd-2021.mdx:12:28 FIELD-SHAPE cicd[0].status: expected one of used, used-formerly, planned, considered, rejected, mentioned, got in-use. Did you mean "used"?',
    ],
  },
  {
    name: 'none with a status',
    changes: { [sampleCase]: swap('is: none', 'is: none, status: used') },
    lines: [
      'content/cases/sample-ltd-2021.mdx:13:34 FIELD-SHAPE monitoring[0].status: expected no status beside "is: none", got used.',
    ],
  },
  {
    name: 'rejected without saying why',
    changes: { [exampleCase]: swap(', note: { en: Licence cost, ja: ライセンス費用 }', '') },
    lines: [
      'content/cases/example-co-2020.mdx:18:5 FIELD-MISSING cluster[2].note: expected a note saying why it was rejected, or not-stated, got nothing. Add "note: not-stated" here, or what the source says.',
    ],
  },
  {
    name: 'a text in one language',
    changes: { [sampleCase]: swap('{ en: Start, ja: 開始 }', 'Start') },
    lines: [
      'content/cases/sample-ltd-2021.mdx:23:55 FIELD-SHAPE timeline[0].text: expected a text in each language: { en: …, ja: … }, got Start. Write it as { en: "Start", ja: … }.',
    ],
  },
  {
    name: 'F01 no source, and evidence that is a number',
    changes: {
      [sampleCase]: swaps(
        ['sources: [{ id: sample-talk, role: primary }]', 'sources: []'],
        ['at: sample-talk#S7', 'at: [7]'],
      ),
    },
    lines: [
      'content/cases/sample-ltd-2021.mdx:7:10 FIELD-SHAPE sources: expected exactly one source with role primary, got [].',
      'content/cases/sample-ltd-2021.mdx:20:8 FIELD-SHAPE outcome.at[0]: expected evidence such as "source-id#S14", got 7.',
    ],
  },
  {
    name: 'the same source twice',
    changes: { [exampleCase]: swap('id: ex-report, role', 'id: ex-deck, role') },
    lines: [
      'content/cases/example-co-2020.mdx:7:10 FIELD-SHAPE sources: expected each source once, got [{ id: ex-deck, role: primary }, { id: ex-deck, role: suppor….',
    ],
  },
  {
    name: 'C26 a core facet left out, and another',
    changes: {
      [sampleCase]: (text) =>
        swap(`${optional?.id}: not-stated\n`, '')(swap('hosting: not-stated\n', '')(text)),
    },
    lines: [
      'content/cases/sample-ltd-2021.mdx:2:1 FIELD-MISSING hosting: expected a list of statements { is, status, at }, or not-stated, got nothing. Add "hosting: not-stated" here, or what the source says.',
    ],
  },
  {
    name: 'C26 a facet left out that may be',
    changes: { [sampleCase]: swap(`${optional?.id}: not-stated\n`, '') },
    lines: [
      'content/cases/sample-ltd-2021.mdx:2:1 warning FACET-MISSING front matter: expected an answer for "delivery", got nothing. Add "delivery: not-stated" if the source is silent.',
    ],
  },
];
