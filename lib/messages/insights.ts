// The words of the insights page. Apart from the other messages, because no browser script needs them.
import type { Locale } from '../locales';

const n = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

const en = {
  title: 'Insights',
  description: 'What the cases say together: outcomes, reasons, moves, gaps and times, in numbers.',
  lead: (cases: number, companies: number, from = '', to = '') =>
    `What ${n(cases, 'case')} of ${n(companies, 'organisation')}, told from ${from} to ${to}, say together. Every mark leads to the cases behind it.`,
  bias: 'Read the numbers as a table of contents, not as statistics. Here are only cases that somebody chose to tell in public and that we have read. People tell what went well, or what is behind them. Missing are those who are in the middle of trouble, who may not speak, and who left without a word. Whoever gains by speaking, for hiring say, speaks more often; only English and Japanese sources were read; and a company that tells much counts more than one that tells once. That a tool stands beside an outcome does not mean that it led there.',
  rules: 'How it is counted',
  rulesLink: 'How it is counted',
  ruleList: [
    'The unit is the case, not the company: a company with four cases counts four times. A part of a larger telling that has a platform of its own is a case too.',
    'A case counts once for each value it has, so rows of one chart may add up to more than the number of cases.',
    'A tool or place counts if the case itself uses it or used it, as the filters count. How many of them only used it formerly is said in the table. Plans, rejected candidates, mentions, other systems and inferred use do not count.',
    '“Not stated” is counted and shown like a value, and does not mean “no”. “None (stated)” does: the source says that there is none.',
    'The year told is the year of the talk or text. The year of the outcome is counted only if it is told or can be inferred from the source; “by 2019” counts as 2019.',
    'Reasons for a change are those told for an outcome, and those told for giving up a platform. A case that is in use today can tell of a platform it left before. Why single candidates were rejected is not in it.',
    'A move is a platform that a case says was given up, and what it names as the successor. Where it names none, it is a retreat if Kubernetes was given up and none runs in that scope any more, otherwise the successor is not stated. If two cases tell of the same move, it stands in both.',
    'In the chart of gaps, what is only planned, considered, rejected or mentioned counts as not stated, as in the filters; the table shows it apart.',
  ],
  small: (count: number, what: string) => `n = ${count} ${what}: not statistics`,
  stop: '.',
  nCases: (count: number): string => (count === 1 ? 'case' : 'cases'),
  nMoves: (count: number, cases: number) =>
    `${count === 1 ? 'move' : 'moves'} in ${n(cases, 'case')}`,
  nChanges: (count: number) =>
    `${count === 1 ? 'case' : 'cases'} in which something was left, declined or replaced`,
  asTable: 'Numbers as a table',
  legend: 'Signs',
  outcomeBy: (facet: string) => `Outcome by ${facet.toLowerCase()}`,
  outcomeByYearTold: 'Outcome by year told',
  outcomeByOwnYear: 'Outcome by its own year',
  outcomeByOwnYearNote:
    'When the outcome came about, where that is told; often years before the talk.',
  motives: 'Reasons to adopt',
  motivesNote: 'Why the platform was chosen, as the people told it, by frequency.',
  reasons: 'Reasons to leave, decline or change',
  reasonsNote:
    'Why it came to a retreat, a refusal, a move or a replacement, by frequency and by what became of the case.',
  moves: 'Moves between platforms',
  movesNote:
    'On the left what was given up, on the right what came after. Two cases may tell of the same move.',
  movesShown: (shown: number, all: number) =>
    `The drawing shows the ${shown} most frequent of ${all} moves; the table has all.`,
  movesNone: 'No case tells of a move yet.',
  leftKubernetes: 'Retreat, successor not stated',
  successorNotStated: 'Successor not stated',
  sums: 'Sums on both sides of the drawing',
  platform: 'Platform',
  from: 'From',
  to: 'To',
  moveName: (from: string, to: string) => `${from} to ${to}`,
  leftBy: (name: string) => `Given up: ${name}`,
  cameAfter: (name: string) => `Came after: ${name}`,
  gaps: 'What talks do not state',
  gapsNote:
    'The facets a source can be silent on. The filled part is stated, the empty part is not.',
  gapsMatrix: 'Case by case',
  gapsMatrixNote: (shown: number, all: number) =>
    shown === all
      ? 'Newest case on the left. A filled square leads to the facts.'
      : `The ${shown} newest of ${all} cases, newest on the left. A filled square leads to the facts.`,
  gapsTableHint: 'Scroll the table to see all cases.',
  skipMatrix: 'Skip the table of cases and facets',
  columns: (from: number, to: number) => `cases ${from} to ${to}`,
  readInPart: 'source read in part',
  coverage: {
    stated: 'Stated',
    none: 'None (stated)',
    aside: 'Only planned, considered or mentioned',
    silent: 'Not stated',
  },
  facet: 'Facet',
  asideOf: (count: number) => `of these only planned, considered or mentioned: ${count}`,
  times: 'All cases over time',
  timesNote: (shown: number, all: number) =>
    shown === all
      ? 'One row a case, in the order in which they begin. A row leads to the timeline of the case.'
      : `The ${shown} newest of ${all} cases, in the order in which they begin. A row leads to the timeline of the case.`,
  timesLegend: {
    event: 'Event',
    vague: 'Known only to the year or month',
    outcome: 'Outcome, with its sign',
    told: 'Told',
  },
  timesName: (name: string, events: number, outcome: string, told: string) =>
    `${name}: ${n(events, 'dated event')}; ${outcome}; ${told}`,
  oneCase: 'Case',
  events: 'Events',
  undated: (count: number) => `${n(count, 'event')} without a date`,
  cases: 'Cases',
  caseNames: 'Which',
  former: (count: number) => `${count} only formerly`,
  mark: (what: string, count: number) => `${what}: ${n(count, 'case')}`,
  reason: 'Reason',
  year: 'Year',
  both: (a: string, b: string) => `${a}, ${b.charAt(0).toLowerCase()}${b.slice(1)}`,
};

export type InsightWords = typeof en;

const ja: InsightWords = {
  title: '全体の傾向',
  description: '事例全体から見えること。結果、理由、移行、語られていないこと、時期を数で示します。',
  lead: (cases, companies, from, to) =>
    `${from}年から${to}年に語られた、${companies}組織の事例${cases}件をまとめて眺めるページです。図の印はすべて、もとになった事例へのリンクです。`,
  bias: 'ここにある数は統計ではなく、事例への目次として読んでください。収めているのは、誰かが公の場で語ることを選び、かつ私たちが読んだ事例だけです。人は、うまくいったことや、もう片付いたことを語ります。いま苦労している最中の組織、話すことを許されない組織、何も言わずにやめた組織は含まれません。採用活動など、語ることに利点のある組織ほどよく語ります。読んだ出典は英語と日本語のものだけで、多くを語る企業ほど多く数えられます。あるツールとある結果が並んでいても、ツールが原因だとは言えません。',
  rules: '数え方',
  rulesLink: '数え方',
  ruleList: [
    '数える単位は企業ではなく事例です。4件の事例がある企業は4回数えます。大きな発表の一部でも、独自の基盤を持つものは1件の事例です。',
    '1件の事例は、持っている値ごとに1回ずつ数えます。そのため、図の各行を足すと事例数を超えることがあります。',
    'ツールや稼働場所は、その事例自身が利用中または以前利用していれば数えます（絞り込みと同じ）。そのうち以前の利用だけの件数は表に示します。予定、不採用の候補、言及のみ、別システム、推定による利用は数えません。',
    '「記載なし」も値と同じように数えて示します。「使っていない」という意味ではありません。使っていないと出典にある場合は「なし（明記）」です。',
    '発表年は講演や記事の年です。結果の年は、出典に書かれているか出典から推定できる場合だけ数えます。「2019年まで」は2019年として数えます。',
    '変化の理由は、結果の理由として語られたものと、基盤をやめた理由として語られたものです。現在利用中の事例が、以前やめた基盤について語ることもあります。個々の候補を見送った理由は含みません。',
    '移行とは、やめたと語られた基盤と、後継として挙げられた基盤の組です。後継が語られていない場合、Kubernetesをやめて同じ範囲に別のKubernetesも残っていなければ「撤退」、それ以外は「後継の記載なし」とします。2件の事例が同じ移行を語っていれば、両方に入ります。',
    '「語られていないこと」の図では、予定、検討、不採用、言及だけのものは、絞り込みと同じく「記載なし」に数え、表では分けて示します。',
  ],
  small: (count, what) => `n = ${count}${what}。統計ではありません`,
  stop: '。',
  nCases: () => '件の事例',
  nMoves: (_count, cases) => `件の移行（事例${cases}件）`,
  nChanges: () => '件の事例（何かをやめた、見送った、または入れ替えたもの）',
  asTable: '数値の表',
  legend: '印の意味',
  outcomeBy: (facet) => `${facet}別の結果`,
  outcomeByYearTold: '発表年別の結果',
  outcomeByOwnYear: '結果に至った年別の結果',
  outcomeByOwnYearNote:
    '結果に至った時期が語られている場合の年です。発表の何年も前のことがあります。',
  motives: '導入した理由',
  motivesNote: '当事者が語った、その基盤を選んだ理由を、多い順に並べています。',
  reasons: 'やめた、見送った、変えた理由',
  reasonsNote: '撤退、見送り、移行、入れ替えに至った理由を多い順に並べ、事例の結果で分けています。',
  moves: '基盤の移り変わり',
  movesNote: '左がやめた基盤、右がその後の基盤です。2件の事例が同じ移行を語ることもあります。',
  movesShown: (shown, all) =>
    `図は全${all}種類の移行のうち多い順に${shown}種類です。すべては表にあります。`,
  movesNone: '移行を語る事例はまだありません。',
  leftKubernetes: '撤退（後継の記載なし）',
  successorNotStated: '後継の記載なし',
  sums: '図の両側の合計',
  platform: '基盤',
  from: '移行元',
  to: '移行先',
  moveName: (from, to) => `${from}から${to}へ`,
  leftBy: (name) => `やめた基盤：${name}`,
  cameAfter: (name) => `その後：${name}`,
  gaps: '語られていないこと',
  gapsNote: '出典が触れないことのある項目です。塗った部分が記載あり、空白の部分が記載なしです。',
  gapsMatrix: '事例ごとの記載',
  gapsMatrixNote: (shown, all) =>
    shown === all
      ? '左ほど新しい事例です。塗った四角は該当する事実へのリンクです。'
      : `全${all}件のうち新しい${shown}件で、左ほど新しい事例です。塗った四角は該当する事実へのリンクです。`,
  gapsTableHint: '表をスクロールすると、すべての事例を見られます。',
  skipMatrix: '事例と項目の表を飛ばす',
  columns: (from, to) => `事例${from}〜${to}`,
  readInPart: '出典は一部のみ確認',
  coverage: {
    stated: '記載あり',
    none: 'なし（明記）',
    aside: '予定・検討・言及のみ',
    silent: '記載なし',
  },
  facet: '項目',
  asideOf: (count) => `うち予定・検討・言及のみ：${count}`,
  times: '全事例の時期',
  timesNote: (shown, all) =>
    shown === all
      ? '1行が1件の事例で、始まりの早い順です。行は事例の年表へのリンクです。'
      : `全${all}件のうち新しい${shown}件を、始まりの早い順に並べています。行は事例の年表へのリンクです。`,
  timesLegend: {
    event: '出来事',
    vague: '年または月までしかわからないもの',
    outcome: '結果（印付き）',
    told: '発表',
  },
  timesName: (name, events, outcome, told) =>
    `${name}：時期のわかる出来事${events}件、${outcome}、${told}`,
  oneCase: '事例',
  events: '出来事',
  undated: (count) => `時期の記載がない出来事${count}件`,
  cases: '件数',
  caseNames: '事例',
  former: (count) => `うち以前の利用のみ${count}件`,
  mark: (what, count) => `${what}：${count}件`,
  reason: '理由',
  year: '年',
  both: (a, b) => `${a}、${b}`,
};

const tables: Readonly<Record<Locale, InsightWords>> = { en, ja };

export function insightWords(locale: Locale): InsightWords {
  return tables[locale];
}
