// Failing samples: quotes, brackets and commas of values in YAML, as they are forgotten or set once too often. Tests
// only.
import { swap, swaps } from '../changes';
import { exampleCase, type Sample, sampleCase, talk, translation } from './sample';

const title = 'title: 荷物追跡の基盤';
const talkTitle = 'title: A talk that nobody gave';
const caseTitle = 'title: "Sample Ltd.: k3s for its parcel tracker"';

export const valueSlipSamples: readonly Sample[] = [
  {
    name: 'B10 quotes that end before their value does, on lines of their own and between braces',
    changes: {
      [talk]: swap(talkTitle, "title: 'Nobody's talk'"),
      [translation]: swap(title, 'title: "荷物追跡"の基盤'),
      [sampleCase]: swaps(
        [caseTitle, 'title: "One "small" team"'],
        ['{ en: Parcel tracker, ja', "{ en: 'Parcel's, tracker', ja"],
      ),
    },
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:2:13 YAML-SYNTAX yaml: expected valid YAML, got a quote that ends before its value does. Write it with quotes: title: \'"荷物追跡"の基盤\'',
      'content/cases/sample-ltd-2021.mdx:2:13 YAML-SYNTAX yaml: expected valid YAML, got a quote that ends before its value does. Write it with quotes: title: \'One "small" team\'',
      'content/cases/sample-ltd-2021.mdx:4:23 YAML-SYNTAX yaml: expected valid YAML, got a quote that ends before its value does. Write it with quotes: en: "Parcel\'s, tracker"',
      'content/sources/sample-talk.yaml:3:15 YAML-SYNTAX yaml: expected valid YAML, got a quote that ends before its value does. Write it with quotes: title: "Nobody\'s talk"',
    ],
  },
  {
    name: 'B10 values that begin with what YAML keeps for itself',
    changes: {
      [talk]: swap(talkTitle, 'title: *Nobody* gave it'),
      [translation]: swap(title, 'title: [WIP] 荷物'),
      [sampleCase]: swaps([caseTitle, 'title: - k3s'], ['{ en: Start,', '{ en: @start,']),
    },
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:2:14 YAML-SYNTAX yaml: expected valid YAML, got text behind a "]". Write it with quotes: title: "[WIP] 荷物"',
      'content/cases/sample-ltd-2021.mdx:2:8 YAML-SYNTAX yaml: expected valid YAML, got a value that starts with "-". Write it with quotes: title: "- k3s"',
      'content/cases/sample-ltd-2021.mdx:23:61 YAML-SYNTAX yaml: expected valid YAML, got a value that starts with a reserved character. Write it with quotes: en: "@start"',
      'content/sources/sample-talk.yaml:3:8 YAML-SYNTAX yaml: expected valid YAML, got a value that starts with "*". Write it with quotes: title: "*Nobody* gave it"',
    ],
  },
  {
    name: 'B10 the first of two quotes lost, around a colon',
    changes: { [translation]: swap(title, 'title: 荷物: 追跡"') },
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:2:14 YAML-SYNTAX yaml: expected valid YAML, got a quote that was never opened. Write it with quotes: title: "荷物: 追跡"',
    ],
  },
  {
    name: 'B11 brackets that are not closed, told where they open; of the wrong kind, and too many',
    changes: {
      [talk]: swap('covers: [S1-9]', 'covers: [S1-9'),
      [sampleCase]: swaps(
        [
          'sources: [{ id: sample-talk, role: primary }]',
          'sources: [{ id: sample-talk, role: primary }',
        ],
        ['at: sample-talk#S5 }', 'at: sample-talk#S5'],
        ['[{ is: dev-speed, at: sample-talk#S3 }]', '[{ is: dev-speed, at: sample-talk#S3 ]'],
        ['at: sample-talk#S6 }]', 'at: sample-talk#S6 }]]'],
      ),
    },
    lines: [
      'content/cases/sample-ltd-2021.mdx:7:10 YAML-SYNTAX yaml: expected valid YAML, got a "[" that is never closed. Write "]" where its last entry ends.',
      'content/cases/sample-ltd-2021.mdx:12:5 YAML-SYNTAX yaml: expected valid YAML, got a "{" that is never closed. Write "}" where its last entry ends.',
      'content/cases/sample-ltd-2021.mdx:13:47 YAML-SYNTAX yaml: expected valid YAML, got a "]" that nothing opens. Delete it, or write "[" where the value begins.',
      'content/cases/sample-ltd-2021.mdx:14:47 YAML-SYNTAX yaml: expected valid YAML, got "]" where "}" closes "{". Write "}" before it, or in its place.',
      'content/sources/sample-talk.yaml:11:9 YAML-SYNTAX yaml: expected valid YAML, got a "[" that is never closed. Write "]" where its last entry ends.',
    ],
  },
  {
    name: 'B11 commas that are missing between two fields, or of another keyboard',
    changes: {
      [sampleCase]: swaps(
        ['{ id: sample-talk, role: primary }', '{ id: sample-talk role: primary }'],
        ['{ en: Parcel tracker, ja', '{ en: Parcel tracker、 ja'],
        ['since: "2020", at: sample', 'since: "2020" at: sample'],
        ['{ is: argo-cd, status: used,', '{ is: argo-cd status: used,'],
      ),
      [exampleCase]: swaps(
        ['}, { id: ex-report,', '} { id: ex-report,'],
        ['{ en: Seat map service, ja', '{ en: "Seat: map" service, ja'],
        ['{ en: First release, ja', '{ en: First: release, ja'],
      ),
    },
    lines: [
      'content/cases/example-co-2020.mdx:4:26 YAML-SYNTAX yaml: expected valid YAML, got a quote that ends before its value does. Write it with quotes: en: \'"Seat: map" service\'',
      'content/cases/example-co-2020.mdx:7:42 YAML-SYNTAX yaml: expected valid YAML, got no comma before "{". Put ", " before "{".',
      'content/cases/example-co-2020.mdx:41:58 YAML-SYNTAX yaml: expected valid YAML, got a second ": " in one value. Write it with quotes: en: "First: release"',
      'content/cases/sample-ltd-2021.mdx:4:30 YAML-SYNTAX yaml: expected valid YAML, got another comma ("、" is U+3001). Write ", " between two keys: en: …, ja: …',
      'content/cases/sample-ltd-2021.mdx:7:29 YAML-SYNTAX yaml: expected valid YAML, got no comma before "role:", or a second ": " in one value. Put ", " before "role:", or write quotes: id: "sample-talk role: primary"',
      'content/cases/sample-ltd-2021.mdx:10:44 YAML-SYNTAX yaml: expected valid YAML, got no comma before "at:". Put ", " before "at:".',
      'content/cases/sample-ltd-2021.mdx:12:19 YAML-SYNTAX yaml: expected valid YAML, got no comma before "status:". Put ", " before "status:".',
    ],
  },
  {
    name: 'B11 a comma at the end of a line is missing',
    changes: {
      [sampleCase]: swap(
        '[{ is: dev-speed, at: sample-talk#S3 }]',
        '[{\n    is: dev-speed\n    at: sample-talk#S3\n}]',
      ),
    },
    lines: [
      'content/cases/sample-ltd-2021.mdx:15:18 YAML-SYNTAX yaml: expected valid YAML, got no comma at the end of the line. Put "," there.',
    ],
  },
  {
    name: 'C15 commas inside of figures and texts',
    changes: {
      [sampleCase]: swaps(
        ['value: 3,', 'value: 1,000,000,'],
        ['{ en: Start, ja: 開始 }', '{ en: Start, slowly, at first, ja: 開始, 一部 }'],
        ['at: sample-talk#S5 }', 'at: sample-talk#S5, sample-talk#S6 }'],
        ['{ en: Parcel tracker, ja: 荷物追跡 }', '{ en: Parcel tracker, ja:荷物追跡 }'],
      ),
      [exampleCase]: swaps(
        ['to: 8,', 'to: 8,000,'],
        ['leftBecause: [staff-shortage],', 'leftBecause: staff-shortage, update-lag,'],
        ['{ en: Count people first, ja: まず人数 }', '{ en: Count people, all }'],
      ),
    },
    lines: [
      'content/cases/example-co-2020.mdx:16:120 FIELD-UNKNOWN cluster[0].update-lag: expected a field of the model, got "update-lag". Write a list as leftBecause: [staff-shortage, update-lag], and a text that has commas as leftBecause: "staff-shortage, update-lag"',
      'content/cases/example-co-2020.mdx:45:37 FIELD-MISSING lessons[0].text.ja: expected a text in "ja", on one line, got nothing. Add "ja:" here.',
      'content/cases/example-co-2020.mdx:45:57 FIELD-UNKNOWN lessons[0].text.all: expected a field of the model, got "all". A comma ends a value: write quotes: en: "Count people, all"',
      'content/cases/example-co-2020.mdx:46:42 FIELD-UNKNOWN scale[0].000: expected a field of the model, got "000". A comma ends a value: write the figure without: to: 8000',
      'content/cases/sample-ltd-2021.mdx:4:32 FIELD-UNKNOWN subject.ja:荷物追跡: expected a field of the model, got "ja:荷物追跡". Write a space behind the colon: ja: 荷物追跡',
      'content/cases/sample-ltd-2021.mdx:12:54 FIELD-UNKNOWN cicd[0].sample-talk#S6: expected a field of the model, got "sample-talk#S6". Write a list as at: [sample-talk#S5, sample-talk#S6]',
      'content/cases/sample-ltd-2021.mdx:23:68 FIELD-UNKNOWN timeline[0].text.slowly: expected a field of the model, got "slowly". A comma ends a value: write quotes: en: "Start, slowly, at first"',
      'content/cases/sample-ltd-2021.mdx:23:94 FIELD-UNKNOWN timeline[0].text.一部: expected a field of the model, got "一部". A comma ends a value: write quotes: ja: "開始, 一部"',
      'content/cases/sample-ltd-2021.mdx:24:35 FIELD-UNKNOWN scale[0].000: expected a field of the model, got "000". A comma ends a value: write the figure without: value: 1000000',
    ],
  },
  {
    name: 'C10 quotes of a word processor around values with colons and commas, and around evidence',
    changes: {
      [sampleCase]: swaps(
        [caseTitle, 'title: “Sample Ltd.: k3s”'],
        ['{ en: Parcel tracker, ja', '{ en: “Parcel: tracker”, ja'],
      ),
      [exampleCase]: swaps(
        ['{ en: First release, ja', '{ en: “First, release”, ja'],
        ['at: ex-deck#S14', 'at: “ex-deck#S14”'],
      ),
      [talk]: swap(talkTitle, 'title: "A talk: that nobody gave”'),
    },
    lines: [
      'content/cases/example-co-2020.mdx:41:66 FIELD-UNKNOWN timeline[0].text.release”: expected a field of the model, got "release”". A comma ends a value: write quotes: en: "First, release"',
      'content/cases/example-co-2020.mdx:45:79 EVIDENCE-FORM lessons[0].at: expected evidence such as "source-id#S14", "source-id#§Heading" or "source-id#title", got "“ex-deck#S14”". Write straight quotes: "ex-deck#S14".',
      'content/cases/sample-ltd-2021.mdx:2:8 YAML-SYNTAX yaml: expected valid YAML, got a quote of a word processor (U+201C). Write straight quotes: title: "Sample Ltd.: k3s"',
      'content/cases/sample-ltd-2021.mdx:4:16 YAML-SYNTAX yaml: expected valid YAML, got a quote of a word processor (U+201C). Write straight quotes: en: "Parcel: tracker"',
      'content/sources/sample-talk.yaml:3:33 YAML-SYNTAX yaml: expected valid YAML, got a quote of a word processor (U+201D). Write straight quotes: title: "A talk: that nobody gave"',
    ],
  },
  {
    name: 'C11 C15 figures that YAML reads as others, where a number belongs and where a text does',
    changes: {
      [sampleCase]: swap('value: 3,', 'value: 1e3,'),
      [exampleCase]: swaps(
        ['value: 6,', 'value: 006,'],
        ['of: Nomad, value: 5,', 'of: Nomad, value: 5.0,'],
        ['value: "1.10"', 'value: 1.10'],
      ),
    },
    lines: [
      'content/cases/example-co-2020.mdx:46:33 YAML-NUMBER yaml: expected a number that stays as it is written, got 006, which would be read as 6. Write digits alone: 6.',
      'content/cases/example-co-2020.mdx:47:30 FIELD-SHAPE versions[0].value: expected a quoted version such as "1.10", on one line, got 1.10. Put it in quotes: "1.10".',
      'content/cases/example-co-2020.mdx:59:32 YAML-NUMBER yaml: expected a number that stays as it is written, got 5.0, which would be read as 5. Write digits alone: 5.',
      'content/cases/sample-ltd-2021.mdx:24:33 YAML-NUMBER yaml: expected a number that stays as it is written, got 1e3, which would be read as 1000. Write digits alone: 1000.',
    ],
  },
  {
    name: 'C15 a lower bound as it is printed',
    changes: { [sampleCase]: swap('value: 3,', 'value: >3,') },
    lines: [
      'content/cases/sample-ltd-2021.mdx:24:33 YAML-SYNTAX yaml: expected valid YAML, got a value that starts with a reserved character. Write the figure alone: value: 3, as: at-least',
    ],
  },
  {
    name: 'entries of a list that start at another column',
    changes: {
      'terms/cicd.yaml': swap('- { id: tekton', ' - { id: tekton'),
      'terms/registry.yaml': swap('- { id: harbor', ' - { id: harbor'),
      'companies.yaml': swap('- id: example-co', ' - id: example-co'),
      [exampleCase]: swaps(
        ['  - { is: nomad,', '    - { is: nomad,'],
        ['  - { is: tekton,', ' - { is: tekton,'],
      ),
    },
    lines: [
      'content/cases/example-co-2020.mdx:17:5 YAML-SYNTAX yaml: expected valid YAML, got a line that starts at another column than the entry before it. Indent all entries of a list or mapping alike.',
      'content/cases/example-co-2020.mdx:23:2 YAML-SYNTAX yaml: expected valid YAML, got a line that starts at another column than the entry before it. Indent all entries of a list or mapping alike.',
      'content/companies.yaml:5:2 YAML-SYNTAX yaml: expected valid YAML, got a line that starts at another column than the entry before it. Indent all entries of a list or mapping alike.',
      'content/terms/cicd.yaml:3:2 YAML-SYNTAX yaml: expected valid YAML, got a line that starts at another column than the entry before it. Indent all entries of a list or mapping alike.',
      'content/terms/registry.yaml:2:1 YAML-SYNTAX yaml: expected valid YAML, got a line that starts at another column than the entry before it. Indent all entries of a list or mapping alike.',
    ],
  },
  {
    name: 'fields and ids under another name: one problem each',
    changes: {
      [exampleCase]: swaps(
        ['due: "2022"', 'date: "2022"'],
        ['id: adr2,', 'id: ADR 2,'],
        [
          'status: accepted, date: "2019-10",',
          'status: accepted, date: "2019-10", supersededBy: [adr1],',
        ],
      ),
      [sampleCase]: swap('status: used, since: "2020"', 'status: used, from: "2020"'),
    },
    lines: [
      'content/cases/example-co-2020.mdx:44:55 FIELD-UNKNOWN planned[0].date: expected a field of the model, got "date". Did you mean "due"?',
      'content/cases/example-co-2020.mdx:54:11 FIELD-SHAPE decisions[1].id: expected an id of the decision (lower-case ASCII words joined by "-", at most 80 long), got ADR 2. Write it as adr-2.',
      'content/cases/example-co-2020.mdx:55:118 FIELD-SHAPE decisions[2].supersededBy: expected no "supersededBy" unless the status is superseded, got [adr1]. Set status: superseded, or delete "supersededBy".',
      'content/cases/sample-ltd-2021.mdx:10:30 FIELD-UNKNOWN cluster[0].from: expected a field of the model, got "from". Did you mean "since"?',
    ],
  },
  {
    name: 'C15 absurd figures, of a metric whose bands tell how large it can be',
    changes: {
      'terms/metric.yaml': swap('label: nodes,', 'label: nodes, bands: [11, 51, 201],'),
      [sampleCase]: swap('value: 3,', 'value: 99999999999,'),
      [exampleCase]: swap('to: 8,', 'to: 2010001,'),
    },
    lines: [
      'content/cases/example-co-2020.mdx:46:40 warning FIGURE-SIZE scale[0].to: expected at most 2010000 of "nodes", got 2010001. Compare the figure with the source, and the metric with its definition.',
      'content/cases/sample-ltd-2021.mdx:24:33 warning FIGURE-SIZE scale[0].value: expected at most 2010000 of "nodes", got 99999999999. Compare the figure with the source, and the metric with its definition.',
    ],
  },
];
