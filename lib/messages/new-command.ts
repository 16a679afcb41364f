// The words of `npm run new` and of the files it writes. Apart from the other messages, because no page
// needs them.
import type { Locale } from '../locales';

const en = {
  language: 'Language of the source and of the comments',
  askCompany: 'Company (id, name or alias)',
  askNear: (id: string) => `Is it "${id}"? (y/n)`,
  askCompanyId: 'Id of the company (lower-case ASCII words joined by "-")',
  askYear: 'Year in which it was told',
  askSource: 'Address of the source (https)',
  askSubject: 'Part of the company it is about (empty: none)',
  askTitle: 'Title in your own words (empty: later)',
  allFields: (address: string) => `Every field: ${address}`,
  about: (label: string, text: string) => `${label}: ${text}`,
  nextSteps: (file: string, id: string, check: string) => [
    `Read the source, and write what it says into ${file}; each comment says what belongs there.`,
    `Run \`${check}\`: it names each place that is left, and what is wrong.`,
    `Run \`npm run dev\` and look at /en/cases/${id}/.`,
  ],
  written: 'Written:',
  wouldWrite: 'Would write:',
  added: 'added to',
  caseHead: (source: string) => [
    'Facts stand here, once for all languages. Each has its place in the source:',
    `at: "${source}#S14" (slide), #p3 (page), #§Heading, #t00:12:30 (video), #title, #lead.`,
    'not-stated: the source is silent. [{ is: none, at: … }]: it says that there is none.',
    'Comments may be deleted. `npm run check` names each place that is left.',
  ],
  facetHead: 'What was used, in statements: [{ is: <term>, status: used, at: "…" }]',
  oneOf: (ids: string) => `One of: ${ids}.`,
  choose: 'choose is, scope and rollout',
  sourceHead: 'One document: what it is, and how much of it was read.',
  missing: 'all but the title is still to be read',
  noArchive: 'look for a copy on web.archive.org',
  sections: [
    { id: 'platform', title: 'What runs', about: 'The platform, and what runs on it.' },
    { id: 'why', title: 'Why', about: 'Why it was chosen, left or declined, as they tell it.' },
    { id: 'course', title: 'How it went', about: 'The course, what was hard and what helped.' },
    { id: 'reading', title: 'Reading this case', about: 'What the source leaves open.' },
  ],
};

const ja: typeof en = {
  language: '出典とコメントの言語',
  askCompany: '企業（ID、名前、別名のいずれか）',
  askNear: (id) => `「${id}」のことですか？（y/n）`,
  askCompanyId: '企業のID（小文字の英数字の語を「-」でつなぐ）',
  askYear: '発表された年',
  askSource: '出典のURL（https）',
  askSubject: '企業のどの部分の事例か（空欄：指定しない）',
  askTitle: '自分の言葉での題名（空欄：あとで書く）',
  allFields: (address) => `項目の説明：${address}`,
  about: (label, text) => `${label}：${text}`,
  nextSteps: (file, id, check) => [
    `出典を読み、述べられていることを${file}に書きます。各項目に何を書くかはコメントにあります。`,
    `\`${check}\`を実行します。未記入の箇所と誤りが一覧で出ます。`,
    `\`npm run dev\`を実行し、/ja/cases/${id}/を開いて見た目を確かめます。`,
  ],
  written: '作成したファイル：',
  wouldWrite: '作成する予定のファイル：',
  added: '追記先：',
  caseHead: (source) => [
    '事実は言語にかかわらず、このファイルだけに書く。事実ごとに出典の箇所を付ける。',
    `at: "${source}#S14"（スライド）、#p3（ページ）、#§見出し、#t00:12:30（動画）、#title、#lead。`,
    '出典が触れていなければnot-stated、「ない」と述べていれば[{ is: none, at: … }]。',
    'コメントは消してよい。未記入の箇所は`npm run check`が示す。',
  ],
  facetHead: '使われたもの。記述のリストで書く：[{ is: 用語, status: used, at: "…" }]',
  oneOf: (ids) => `次のいずれか：${ids}`,
  choose: 'is、scope、rolloutを選ぶ',
  sourceHead: '一つの文書について、それが何で、どこまで読んだかを書く。',
  missing: '表題以外は未読',
  noArchive: 'web.archive.orgで写しを探す',
  sections: [
    { id: 'platform', title: '動いているもの', about: '実行基盤と、その上で動くもの。' },
    { id: 'why', title: '理由', about: '当事者が語る、選んだ理由、やめた理由、見送った理由。' },
    { id: 'course', title: '経過', about: '経過と、苦労した点、役立ったこと。' },
    { id: 'reading', title: 'この事例の読み方', about: '出典では分からないこと。' },
  ],
};

export type NewCommandWords = typeof en;

const all: Readonly<Record<Locale, NewCommandWords>> = { en, ja };

export const newCommandWords = (locale: Locale): NewCommandWords => all[locale];
