// The words of the page of fields, in a file of their own: no other page needs them. Words between
// backticks are shown as code.
import type { Locale } from '../locales';

const en = {
  title: 'Every field',
  description:
    'The fields of case, source, company and term files: what belongs there, in which form, with an example.',
  lead: 'What each field of a content file means, in which form it is written, and an example. The list is made from the schema that the checker reads with.',
  cardLead: 'What belongs into each field of a case, in which form, with an example.',
  sections: {
    case: 'Case: the telling',
    facets: 'Case: facets',
    statement: 'Statement of a facet',
    date: 'Date, evidence and note',
    translation: 'Translation',
    source: 'Source',
    company: 'Company',
    term: 'Term',
    moved: 'Moved address',
  },
  notes: {
    case: [
      '`content/cases/<id>.mdx`, between the two lines `---`. Facts stand here once, for all languages.',
    ],
    facets: [
      'Every facet has a key in a case file: a list of statements; `[{ is: none, at: … }]` where the source says that there is none; or `not-stated` where it is silent.',
      'A facet that is required may not be left out; the others only give a warning.',
    ],
    statement: [
      'An entry in the list of a facet: `- { is: argo-cd, status: used, at: "talk-2024#S14" }`.',
    ],
    date: [
      'A date is quoted and cut to what is known: `"2024-06-15"`, `"2024-06"` or `"2024"`. Where it is inferred or not exact, it has the long form below.',
    ],
    translation: [
      '`content/cases/<id>.ja.mdx` holds `title`, `summary` and prose with the same heading ids, and no facts.',
    ],
    source: ['`content/sources/<id>.yaml`, one file a document.'],
    company: ['One entry of `content/companies.yaml`.'],
    term: ['One entry of `content/terms/<facet>.yaml`.'],
    moved: [
      'One entry of `content/moved.yaml`: where a published address leads now, or why it is gone.',
    ],
  },
  required: 'Required',
  optional: 'Optional',
  orSilent: 'or `not-stated`',
  form: 'Form: ',
  codes: 'What the checker may say',
  colon: ': ',
  comma: ', ',
  seeShared: (label: string) => `See “${label}”.`,
  termsOf: (label: string, count: number) => `${label} (${count} terms)`,
  forms: {
    line: 'a text on one line',
    short: (max: number) => `a text on one line, at most ${max} characters`,
    choice: 'one of',
    term: 'a term',
    statements: 'a list of statements, each with a term',
    list: (of: string) => `a list, each entry ${of}`,
    localized: 'a text in each language: `{ en: …, ja: … }`',
    name: 'a name in one spelling, or `{ en: …, ja: … }`',
    date: 'a date in quotes, or its long form',
    evidence: 'evidence `"source-id#S14"`, or a list of such',
    address: 'a public https address',
    number: 'a number',
    flag: '`true` or `false`',
    mapping: 'a mapping of the fields below',
    id: 'an id',
  },
};

const ja: typeof en = {
  title: '項目の説明',
  description:
    '事例・出典・企業・用語の各ファイルの項目について、書く内容、形式、記入例をまとめました。',
  lead: '各ファイルの項目に何をどの形式で書くかを、記入例とともにまとめました。チェッカーと同じスキーマから生成しています。',
  cardLead: '事例の各項目に書く内容と形式、記入例。',
  sections: {
    case: '事例：本体の項目',
    facets: '事例：ファセット',
    statement: 'ファセットの記述',
    date: '日付・出典の箇所・補足',
    translation: '翻訳',
    source: '出典',
    company: '企業',
    term: '用語',
    moved: 'アドレスの移転',
  },
  notes: {
    case: [
      '`content/cases/<id>.mdx`の先頭、2本の`---`の間に書く。事実は言語にかかわらずここだけに書く。',
    ],
    facets: [
      'どのファセットも事例のファイルに必ず項目がある。記述のリスト、「ない」と明記されていれば`[{ is: none, at: … }]`、触れていなければ`not-stated`と書く。',
      '必須のファセットは省けない。それ以外は、省くと警告だけが出る。',
    ],
    statement: [
      'ファセットのリストの1件。`- { is: argo-cd, status: used, at: "talk-2024#S14" }`のように書く。',
    ],
    date: [
      '日付は引用符で囲み、分かっているところまで書く（`"2024-06-15"`、`"2024-06"`、`"2024"`）。推定や幅のある日付は、次の項目を使った長い形式で書く。',
    ],
    translation: [
      '`content/cases/<id>.ja.mdx`には`title`と`summary`、同じ見出しIDの本文だけを書き、事実は書かない。',
    ],
    source: ['`content/sources/<id>.yaml`。文書1件につき1ファイル。'],
    company: ['`content/companies.yaml`の1件。'],
    term: ['`content/terms/<facet>.yaml`の1件。'],
    moved: [
      '`content/moved.yaml`の1件。公開済みのアドレスの現在の行き先、または取り下げた理由を書く。',
    ],
  },
  required: '必須',
  optional: '任意',
  orSilent: 'または`not-stated`',
  form: '形式：',
  codes: 'チェッカーが指摘すること',
  colon: '：',
  comma: '、',
  seeShared: (label) => `「${label}」を参照。`,
  termsOf: (label, count) => `${label}（${count}語）`,
  forms: {
    line: '1行のテキスト',
    short: (max) => `1行のテキスト（${max}字まで）`,
    choice: '次のいずれか',
    term: '用語',
    statements: '記述のリスト。用語',
    list: (of) => `リスト（要素：${of}）`,
    localized: '言語ごとのテキスト`{ en: …, ja: … }`',
    name: '名前。1つの表記、または`{ en: …, ja: … }`',
    date: '引用符で囲んだ日付、またはその長い形式',
    evidence: '出典の箇所`"source-id#S14"`、またはそのリスト',
    address: '公開のhttpsのURL',
    number: '数値',
    flag: '`true`または`false`',
    mapping: '下の項目をまとめたもの',
    id: 'ID',
  },
};

export type FieldsPageWords = typeof en;

const all: Readonly<Record<Locale, FieldsPageWords>> = { en, ja };

export const fieldsPageWords = (locale: Locale): FieldsPageWords => all[locale];
