// Failing samples: neighbours of what the catalogue names, as hands, keyboards and word processors make
// them. Tests only.
import { swap, swaps } from '../changes';
import { exampleCase, type Sample, sampleCase, talk, translation } from './sample';

const prose = (body: string) => ({
  [translation]: (text: string) =>
    text.replace(/## [\s\S]*/, () => `## 動くもの {/* platform */}\n\n${body}\n`),
});

export const slipSamples: readonly Sample[] = [
  {
    name: 'C03 one place where a list belongs',
    changes: { [talk]: swap('covers: [S1-9]', 'covers: S1-9') },
    lines: [
      'content/sources/sample-talk.yaml:11:9 FIELD-SHAPE covers: expected a list of the places read, got S1-9. Write it as [S1-9].',
    ],
  },
  {
    name: 'C09 quotes of a word processor around a date',
    changes: { [talk]: swap('"2021-03-04"', '“2021-03-04”') },
    lines: [
      'content/sources/sample-talk.yaml:8:7 FIELD-SHAPE date: expected a day of the calendar, quoted and cut to what is known ("2024-06-15", "2024-06" or "2024"), or not-stated, got “2021-03-04”. Write it as "2021-03-04".',
    ],
  },
  {
    name: 'C15 figures below nothing and beyond everything',
    changes: {
      [sampleCase]: swap('value: 3,', 'value: -3,'),
      [exampleCase]: swap('value: 6, to: 8', 'value: 4000000000000000'),
    },
    lines: [
      'content/cases/example-co-2020.mdx:46:33 FIELD-SHAPE scale[0].value: expected a number below a quadrillion, with a larger "unit" if need be, got 4000000000000000.',
      'content/cases/sample-ltd-2021.mdx:24:33 FIELD-SHAPE scale[0].value: expected a number above 0, got -3.',
    ],
  },
  {
    name: 'C16 dates as they are written elsewhere',
    changes: {
      [exampleCase]: swaps(
        ['since: "2018"', 'since: 平成30年4月'],
        ['until: "2019-11"', 'until: R1.11.3'],
        ['status: used, since: "2019-11"', 'status: used, since: "Nov 2019"'],
        ['date: not-stated, event: incident', 'date: 2018年度, event: incident'],
        ['due: "2022"', 'due: 2022年頃'],
        ['asOf: "2019"', 'asOf: "12/31/2019"'],
      ),
      [talk]: swap('"2021-03-04"', '20210304'),
    },
    lines: [
      'content/cases/example-co-2020.mdx:16:46 FIELD-SHAPE cluster[0].since: expected a day of the calendar, quoted and cut to what is known ("2024-06-15", "2024-06" or "2024"), got 平成30年4月. Write it as "2018-04".',
      'content/cases/example-co-2020.mdx:16:62 FIELD-SHAPE cluster[0].until: expected a day of the calendar, quoted and cut to what is known ("2024-06-15", "2024-06" or "2024"), got R1.11.3. Write it as "2019-11-03".',
      'content/cases/example-co-2020.mdx:17:39 FIELD-SHAPE cluster[1].since: expected a day of the calendar, quoted and cut to what is known ("2024-06-15", "2024-06" or "2024"), got "Nov 2019". Write it as "2019-11".',
      'content/cases/example-co-2020.mdx:42:13 FIELD-SHAPE timeline[1].date: expected a day of the calendar, quoted and cut to what is known ("2024-06-15", "2024-06" or "2024"), or not-stated, got 2018年度. A fiscal year is no year of the calendar: write the month it began or ended, or the year, with a note.',
      'content/cases/example-co-2020.mdx:44:60 FIELD-SHAPE planned[0].due: expected a day of the calendar, quoted and cut to what is known ("2024-06-15", "2024-06" or "2024"), got 2022年頃. Write it as { value: "2022", precision: year, basis: stated, bound: about }.',
      'content/cases/example-co-2020.mdx:46:77 FIELD-SHAPE scale[0].asOf: expected a day of the calendar, quoted and cut to what is known ("2024-06-15", "2024-06" or "2024"), or not-stated, got "12/31/2019". Write it as "2019-12-31".',
      'content/sources/sample-talk.yaml:8:7 FIELD-SHAPE date: expected a day of the calendar, quoted and cut to what is known ("2024-06-15", "2024-06" or "2024"), or not-stated, got 20210304. Write it as "2021-03-04".',
    ],
  },
  {
    name: 'C16 a year of another age',
    changes: { [talk]: swap('"2021-03-04"', '"0021-03-04"') },
    lines: [
      'content/sources/sample-talk.yaml:8:7 FIELD-SHAPE date: expected a day of the calendar, quoted and cut to what is known ("2024-06-15", "2024-06" or "2024"), or not-stated, got "0021-03-04". Check the year.',
    ],
  },
  {
    name: 'C25 an alias that is the id of another term, and a label in other letters',
    changes: {
      'terms/cicd.yaml': swaps(
        ['label: jenkins', 'label: jenkins, aliases: [tekton]'],
        ['label: tekton', 'label: ＡＲＧＯ ＣＤ'],
      ),
    },
    lines: [
      'content/terms/cicd.yaml:3:9 ID-DUPLICATE tekton.id: expected names of its own (id, labels, aliases), got "tekton", also a name of "jenkins", in line 2. Delete the name from one of them.',
      'content/terms/cicd.yaml:3:24 ID-DUPLICATE tekton.label: expected names of its own (id, labels, aliases), got "ＡＲＧＯ ＣＤ", also a name of "argo-cd", in line 1. Delete the name from one of them.',
    ],
  },
  {
    name: 'D04 D05 ids that no address can hold, in lists',
    changes: {
      'companies.yaml': swaps(['id: sample-ltd', 'id: "../sample"'], ['id: example-co', 'id: con']),
      'terms/cicd.yaml': swaps(
        ['id: jenkins', 'id: jenkins.'],
        ['id: tekton', `id: ${'t'.repeat(81)}`],
      ),
    },
    lines: [
      'content/companies.yaml:1:7 FIELD-SHAPE [0].id: expected a company id (lower-case ASCII words joined by "-", at most 80 long), got "../sample".',
      'content/companies.yaml:5:7 FIELD-SHAPE [1].id: expected a company id that no server or disk keeps for itself, got con.',
      'content/terms/cicd.yaml:2:9 FIELD-SHAPE [1].id: expected a term id (lower-case ASCII words joined by "-", at most 80 long), got jenkins..',
      'content/terms/cicd.yaml:3:9 FIELD-SHAPE [2].id: expected a term id (lower-case ASCII words joined by "-", at most 80 long), got tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt….',
    ],
  },
  {
    name: 'A18 D04 ids with letters of other scripts',
    changes: {
      [talk]: swap('id: sample-talk', 'id: sаmple-talk'),
      'terms/registry.yaml': swap('id: quay', 'id: ｑuay'),
    },
    lines: [
      'content/sources/sample-talk.yaml:1:5 FIELD-SHAPE id: expected the source id, equal to the file name (lower-case ASCII words joined by "-", at most 80 long), got sаmple-talk (а is U+0430, not "a").',
      'content/terms/registry.yaml:2:9 FIELD-SHAPE [1].id: expected a term id (lower-case ASCII words joined by "-", at most 80 long), got ｑuay (ｑ is U+FF51, not "q"). Write it half-width: quay',
    ],
  },
  {
    name: 'D08 names that servers and disks keep for themselves',
    changes: {
      'cases/404.mdx': '---\ntitle: a\nsummary: b\n---\n\nc\n',
      'cases/nul.mdx': '---\ntitle: a\nsummary: b\n---\n\nc\n',
    },
    lines: [
      'content/cases/404.mdx:1:1 ID-FORM file: expected a name that no server or disk keeps for itself, got "404". Rename the file.',
      'content/cases/nul.mdx:1:1 ID-FORM file: expected a name that no server or disk keeps for itself, got "nul". Rename the file.',
    ],
  },
  {
    name: 'E07 hosts of a network or a machine, however written',
    changes: {
      [talk]: swap('https://slides.example/sample-talk', 'https://wiki.corp./x'),
      'sources/ex-deck.yaml': swap('https://slides.example/ex-deck', 'http://2130706433/x'),
      'sources/ex-report.yaml': swap(
        'https://slides.example/ex-report',
        'https://10.0.0.5.nip.io/',
      ),
    },
    lines: [
      'content/sources/ex-deck.yaml:6:6 FIELD-SHAPE url: expected a public https address, got http://2130706433/x.',
      'content/sources/ex-report.yaml:6:6 FIELD-SHAPE url: expected a public https address, got https://10.0.0.5.nip.io/.',
      'content/sources/sample-talk.yaml:6:6 FIELD-SHAPE url: expected a public https address, got https://wiki.corp./x.',
    ],
  },
  {
    name: 'E09 links whose words say nothing',
    changes: prose(
      '資料は[ここ](https://a.example/)、続きは[こちら。](https://b.example/)にある。\n\n- [Click here](https://c.example/) or `[here](x)`\n\n[https://d.example/](https://d.example/) <Cite at="sample-talk#S4" />',
    ),
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:8:4 warning BODY-LINK body: expected words that say where a link leads, got "ここ". Name the page or what it tells: links are also read by themselves, in lists.',
      'content/cases/sample-ltd-2021.ja.mdx:8:32 warning BODY-LINK body: expected words that say where a link leads, got "こちら。". Name the page or what it tells: links are also read by themselves, in lists.',
      'content/cases/sample-ltd-2021.ja.mdx:10:3 warning BODY-LINK body: expected words that say where a link leads, got "Click here". Name the page or what it tells: links are also read by themselves, in lists.',
      'content/cases/sample-ltd-2021.ja.mdx:12:1 warning BODY-LINK body: expected words that say where a link leads, got "https://d.example/". Name the page or what it tells: links are also read by themselves, in lists.',
    ],
  },
  {
    name: 'F09 whole sentences of a source in quotes',
    changes: prose(
      '担当者は「運用できる人が一人しかいなかったのでやめました。」と述べた。「k3s」は残る。<Cite at="sample-talk#S4" />\n\n“We simply did not have the people to run it.” He left; “the platform” stayed. <Cite at="sample-talk#S4" />',
    ),
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:8:5 BODY-QUOTE body: expected your own words, got a quoted sentence. Say in your own words what the source says, and cite the place.',
      'content/cases/sample-ltd-2021.ja.mdx:10:1 BODY-QUOTE body: expected your own words, got a quoted sentence. Say in your own words what the source says, and cite the place.',
    ],
  },
  {
    name: 'F10 evidence with a space before the sign, the letter of a slide in lower case, and a path',
    changes: {
      [sampleCase]: swaps(
        ['status: used, at: sample-talk#S5', 'status: used, at: "sample-talk #S5"'],
        ['at: sample-talk#S7', 'at: sample-talk#s7'],
        ['at: sample-talk#S3', 'at: ../../etc/passwd#S3'],
      ),
    },
    lines: [
      'content/cases/sample-ltd-2021.mdx:12:38 EVIDENCE-FORM cicd[0].at: expected evidence such as "source-id#S14", "source-id#§Heading" or "source-id#title", got "sample-talk #S5". Write it as "sample-talk#S5".',
      'content/cases/sample-ltd-2021.mdx:14:32 EVIDENCE-SOURCE motives[0].at: expected a source of the case (sample-talk), got "../../etc/passwd#S3". Add the source first.',
      'content/cases/sample-ltd-2021.mdx:20:7 EVIDENCE-FORM outcome.at: expected a place such as S14, §Heading, title or lead, got "sample-talk#s7". Did you mean "sample-talk#S7"?',
    ],
  },
  {
    name: 'F08 an archive that copies another page, and one that is none',
    changes: {
      [talk]: swap(
        'archive: { none: It does not exist. }',
        'archive: https://web.archive.org/web/2024/https://other.example.com/',
      ),
      'sources/ex-deck.yaml': swap(
        'archive: { none: It does not exist. }',
        'archive: https://slides.example/ex-deck/',
      ),
      'sources/ex-report.yaml': swap('language: ja', 'language: jp'),
    },
    lines: [
      'content/sources/ex-deck.yaml:7:10 FIELD-SHAPE archive: expected an archived copy, which has an address of its own, got https://slides.example/ex-deck/.',
      'content/sources/ex-report.yaml:9:11 FIELD-SHAPE language: expected a language code in lower case, such as ja, got jp. Did you mean "ja"?',
      'content/sources/sample-talk.yaml:7:10 FIELD-SHAPE archive: expected an archived copy of https://slides.example/sample-talk, got https://web.archive.org/web/2024/https://other.example.com/.',
    ],
  },
  {
    name: 'a merge conflict that nobody resolved',
    changes: {
      [sampleCase]: swap(
        'product: not-stated\n',
        '<<<<<<< HEAD\nproduct: not-stated\n=======\nproduct: { en: x }\n>>>>>>> other\n',
      ),
    },
    lines: [
      'content/cases/sample-ltd-2021.mdx:6:1 TEXT-CONFLICT text: expected one version of the text, got a merge conflict that is not resolved. Keep one of the two versions and delete the lines with the signs.',
    ],
  },
  {
    name: 'A05 line ends of an old Macintosh',
    changes: { [translation]: (text) => text.replaceAll('\n', '\r') },
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:1:4 warning TEXT-CRLF text: expected line ends LF, got CR. Save the file with Unix line ends.',
    ],
  },
  {
    name: 'a field of a wrong form hides neither terms nor evidence nor dates of the same case',
    changes: {
      [exampleCase]: swaps(
        ['status: planned, since: "2022"', 'status: plannd'],
        ['is: jenkins', 'is: jenkinz'],
        ['at: ex-deck#S14', 'at: ex-deck#S99'],
        ['is: harbor', 'is: habor'],
        ['rollout: partial', 'rollout: [partial]'],
        ['date: "2019-11", event: retreated', 'date: "2017-11", event: retreated'],
      ),
    },
    lines: [
      'content/cases/example-co-2020.mdx:20:18 TERM-UNKNOWN registry[0].is: expected a term of content/terms/registry.yaml (harbor, quay), got "habor". Did you mean "harbor"?',
      'content/cases/example-co-2020.mdx:22:11 TERM-UNKNOWN cicd[0].is: expected a term of content/terms/cicd.yaml (argo-cd, jenkins, tekton), got "jenkinz". Did you mean "jenkins"?',
      'content/cases/example-co-2020.mdx:23:27 FIELD-SHAPE cicd[1].status: expected one of used, used-formerly, planned, considered, rejected, mentioned, got plannd. Did you mean "planned"?',
      'content/cases/example-co-2020.mdx:36:12 FIELD-SHAPE outcome.rollout: expected a term of content/terms/rollout.yaml, got [partial].',
      'content/cases/example-co-2020.mdx:43:13 DATE-ORDER timeline[2].date: expected entries in order (this one from "2018" on), got "2017-11". Move the entry up.',
      'content/cases/example-co-2020.mdx:45:79 EVIDENCE-EXTENT lessons[0].at: expected a place that was read, as "covers" of content/sources/ex-deck.yaml lists it, got "ex-deck#S99". Cite another place, or read this one and add it there.',
    ],
  },
  {
    name: 'not-stated as people write it, and a word near one of a list',
    changes: {
      [sampleCase]: swaps(
        ['product: not-stated', 'product: N/A'],
        ['unit: not-stated', 'unit: 記載なし'],
        ['difficulties: not-stated', 'difficulties: not_stated'],
        ['role: primary', 'role: Primary'],
      ),
    },
    lines: [
      'content/cases/sample-ltd-2021.mdx:6:10 FIELD-SHAPE product: expected { en, ja, at }, or not-stated, got N/A. Write not-stated where the source does not say.',
      'content/cases/sample-ltd-2021.mdx:7:36 FIELD-SHAPE sources[0].role: expected primary, supporting or follow-up, got Primary. Did you mean "primary"?',
      'content/cases/sample-ltd-2021.mdx:15:15 FIELD-SHAPE difficulties: expected a list of { is, text, cause, fix, at }, or not-stated, got not_stated. Write not-stated, with a hyphen and in lower case.',
      'content/cases/sample-ltd-2021.mdx:25:7 FIELD-SHAPE unit: expected { en, ja, at }, or not-stated, got 記載なし. Write not-stated where the source does not say.',
    ],
  },
];
