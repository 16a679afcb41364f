// What authors are told of each field of a case file: the one place for forms, the page of fields and
// editors. Facets have theirs in the table of facets. It must not know who shows them.
import { facets } from '../facets';
import { atWords, type FieldWords, fieldWords, noteWords, type WordsOf } from '../text/field-words';
import type { CaseFields, Statement } from './schema';

const words = fieldWords;

const asOf = words(
  { en: 'As of', ja: '時点' },
  {
    en: 'When the figure or version was true; not-stated if the source gives no date.',
    ja: 'その数値やバージョンがいつのものか。出典に日付がなければnot-stated。',
  },
  'asOf: "2024"',
);

const because = words(
  { en: 'Why', ja: '理由' },
  {
    en: 'Why it was taken, or with “rejected” why it was not: terms of motive or friction. The note says it in words.',
    ja: '採用した理由、rejectedなら見送った理由。motiveかfrictionの用語で挙げ、言葉での説明は補足に書く。',
  },
  'because: [dev-speed]',
);

/** A figure as it is told; scale and both sides of a measurement have the same parts. */
const amount = {
  value: words(
    { en: 'Figure', ja: '数値' },
    {
      en: 'A number above 0, digits alone: 3660, not 3.66k.',
      ja: '0より大きい数。数字だけで書く（3.66kではなく3660）。',
    },
    'value: 80',
  ),
  to: words(
    { en: 'Upper end', ja: '上限' },
    {
      en: 'Of a range: “2–3 people” is 2 to 3.',
      ja: '範囲の上端。「2〜3人」ならvalueが2、toが3。',
    },
    'to: 3',
  ),
  printed: words(
    { en: 'As printed', ja: '出典の表記' },
    {
      en: 'What the number alone would lose, such as “3.66k” or “several dozen”.',
      ja: '「3.66k」「数十」など、数値だけでは失われる元の表記。',
    },
    'printed: 3.66k',
  ),
  approx: words(
    { en: 'Approximate', ja: '概数' },
    { en: 'True where the source says “about”.', ja: '出典が「約」「およそ」と述べていればtrue。' },
    'approx: true',
  ),
  as: words(
    { en: 'Kind of figure', ja: '数値の種類' },
    {
      en: 'Peak, average, at least or at most, where the source says so.',
      ja: '最大（peak）、平均（average）、以上（at-least）、以下（at-most）のいずれかだと述べられている場合。',
    },
    'as: peak',
  ),
};

const metric = words(
  { en: 'Metric', ja: '指標' },
  { en: 'What is counted or measured.', ja: '何を数えた、または測った数値か。' },
  'metric: nodes',
);

const figureUnit = words(
  { en: 'Unit', ja: '単位' },
  {
    en: 'Only where the metric leaves it open, such as GB, % or /s.',
    ja: 'GB、%、/sなど。指標から決まる場合は不要。',
  },
  'unit: GB',
);

/** `before` and `after`. */
const sideOf = words(
  { en: 'Of what', ja: '対象' },
  {
    en: 'The product or set-up that this side belongs to.',
    ja: 'この側の数値が、どの製品や構成のものか。',
  },
  'of: Prometheus',
);

const listText = (en: string, ja: string, example: string) =>
  words({ en: 'Text', ja: '説明' }, { en, ja }, example);

/** All fields beside the facets, by dotted path; what stands in a list has no number. */
export const caseFieldWords: WordsOf<CaseFields> = {
  title: words(
    { en: 'Title', ja: '題名' },
    {
      en: 'The case in one line, in your own words: who, and from what to what. At most 120 characters.',
      ja: '誰が何から何へ変えたのか、事例を自分の言葉で1行にまとめる。120字まで。',
    },
    'title: "Example Co.: from kOps to Amazon EKS"',
  ),
  summary: words(
    { en: 'Summary', ja: '要約' },
    {
      en: 'What a reader of the list should know: what runs, what changed and why. At most 300 characters.',
      ja: '一覧だけを見る人にも伝わるように、何が動き、何がなぜ変わったかを書く。300字まで。',
    },
    'summary: Eight clusters run on EKS. The own control plane was given up in 2022.',
  ),
  company: words(
    { en: 'Company', ja: '企業' },
    {
      en: 'Whose case it is: an id of content/companies.yaml. Only named organisations.',
      ja: '事例の企業。content/companies.yamlのIDを書く。名前の公表されている組織に限る。',
    },
    'company: example-co',
  ),
  product: words(
    { en: 'Product', ja: '製品・サービス' },
    {
      en: 'The product the case is about, if it is one with a name.',
      ja: '事例の対象になっている製品やサービスの名前。名前がなければnot-stated。',
    },
    'product: { en: Example Tickets, ja: サンプルチケット, at: "talk-2024#S3" }',
  ),
  'product.en': words(
    { en: 'Name in English', ja: '英語での名前' },
    { en: 'As its makers write it.', ja: '提供元の表記に従う。' },
    'en: Example Tickets',
  ),
  'product.ja': words(
    { en: 'Name in Japanese', ja: '日本語での名前' },
    {
      en: 'As its makers write it in Japanese; the same word if there is no other.',
      ja: '提供元の日本語表記。なければ英語と同じ表記にする。',
    },
    'ja: サンプルチケット',
  ),
  'product.at': atWords,
  subject: words(
    { en: 'Subject', ja: '対象' },
    {
      en: 'Which part of the company’s systems the case is about, in both languages.',
      ja: '企業のシステムのうち、どの部分についての事例か。両方の言語で書く。',
    },
    'subject: { en: Seat map service, ja: 座席表サービス }',
  ),
  unit: words(
    { en: 'Unit', ja: '部署・チーム' },
    {
      en: 'The team or unit whose decision it is; other teams of the company may have decided otherwise.',
      ja: '判断した部署やチーム。同じ企業でもチームごとに判断が違うことがある。',
    },
    'unit: { en: Platform team, ja: 基盤チーム, at: "talk-2024#S2" }',
  ),
  'unit.en': words(
    { en: 'Name in English', ja: '英語での名前' },
    { en: 'The name, or a short description.', ja: '名称、または短い説明。' },
    'en: Platform team',
  ),
  'unit.ja': words(
    { en: 'Name in Japanese', ja: '日本語での名前' },
    { en: 'The name, or a short description.', ja: '名称、または短い説明。' },
    'ja: 基盤チーム',
  ),
  'unit.at': atWords,
  sources: words(
    { en: 'Sources', ja: '出典' },
    {
      en: 'The documents the facts come from. Exactly one is primary; each gives at least one fact.',
      ja: '事実のもとになる文書。主な出典（primary）はちょうど1件で、どの出典からも1件以上の事実を引く。',
    },
    'sources: [{ id: talk-2024, role: primary }]',
  ),
  'sources.id': words(
    { en: 'Source', ja: '出典ID' },
    {
      en: 'The name of a file in content/sources, without ending.',
      ja: 'content/sourcesにあるファイルの、拡張子を除いた名前。',
    },
    'id: talk-2024',
  ),
  'sources.role': words(
    { en: 'Role', ja: '役割' },
    {
      en: 'Primary tells the case, supporting adds to it, follow-up tells what came later.',
      ja: 'primaryは事例を語る主な出典、supportingは補足、follow-upは後日の様子を伝えるもの。',
    },
    'role: primary',
  ),
  speakers: words(
    { en: 'Speakers', ja: '語り手' },
    {
      en: 'Who tells it: speakers of a talk, authors of a text.',
      ja: '事例を語る人。講演の登壇者や記事の筆者。',
    },
    'speakers: [{ name: Hana Example, role: not-stated, affiliation: example-co, at: "talk-2024#S2" }]',
  ),
  'speakers.name': words(
    { en: 'Name', ja: '名前' },
    {
      en: 'As printed, in one spelling or one for each language.',
      ja: '出典の表記どおり。言語ごとに表記が違えば{ en, ja }で書く。',
    },
    'name: { en: Hana Example, ja: 例 花 }',
  ),
  'speakers.role': words(
    { en: 'Role', ja: '役職' },
    { en: 'At the time of telling.', ja: '発表時点での役職や担当。' },
    'role: { en: Operations engineer, ja: 運用エンジニア }',
  ),
  'speakers.affiliation': words(
    { en: 'Affiliation', ja: '所属' },
    {
      en: 'A company id, or in words where the company has no case here.',
      ja: '企業ID。この事例集にない企業なら、両方の言語で名前を書く。',
    },
    'affiliation: example-co',
  ),
  'speakers.at': atWords,
  parent: words(
    { en: 'Part of', ja: '上位の事例' },
    {
      en: 'The case of the same telling that this one is a part of, where a part has a platform of its own.',
      ja: '独自の基盤を持つ部分についての事例で、全体を扱う事例が別にある場合の、その事例のID。',
    },
    'parent: example-co-2024',
  ),
  follows: words(
    { en: 'Continues', ja: '前の事例' },
    {
      en: 'The earlier case of the same subject, told before.',
      ja: '同じ対象について先に語られた事例のID。',
    },
    'follows: example-co-2019',
  ),
  related: words(
    { en: 'Related cases', ja: '関連する事例' },
    {
      en: 'Other cases a reader should see. What shares company or source is linked by itself.',
      ja: 'あわせて読むとよい事例のID。同じ企業や同じ出典の事例は自動でつながるので、書かなくてよい。',
    },
    'related: [sample-ltd-2021]',
  ),
  aliases: words(
    { en: 'Old ids', ja: '以前のID' },
    {
      en: 'Ids this case had before, the first one first: their addresses go on answering.',
      ja: 'この事例が以前に使っていたIDを古い順に書く。古いURLも引き続き開ける。',
    },
    'aliases: [example-co-seats]',
  ),
  motives: words(
    { en: 'Motives', ja: '基盤を選んだ理由' },
    {
      en: 'Why the platform was chosen, as the people told it.',
      ja: '当事者が語った、その基盤を選んだ理由。',
    },
    'motives: [{ is: dev-speed, at: "talk-2024#S3" }]',
  ),
  'motives.is': words(
    { en: 'Motive', ja: '導入理由' },
    { en: 'A term of content/terms/motive.yaml.', ja: 'content/terms/motive.yamlの用語。' },
    'is: dev-speed',
  ),
  'motives.at': atWords,
  'motives.note': noteWords,
  difficulties: words(
    { en: 'Difficulties', ja: '苦労した点' },
    {
      en: 'What was hard, with its cause and what was done about it.',
      ja: '苦労した点。その原因と、どう対処したか。',
    },
    'difficulties: [{ is: update-lag, text: { en: Upgrades waited for months, ja: 更新が数か月滞った }, cause: not-stated, fix: not-stated, at: "talk-2024#S8" }]',
  ),
  'difficulties.is': words(
    { en: 'Difficulty', ja: '困難' },
    { en: 'A term of content/terms/friction.yaml.', ja: 'content/terms/friction.yamlの用語。' },
    'is: update-lag',
  ),
  'difficulties.text': listText(
    'What happened, in one sentence.',
    '何が起きたかを一文で書く。',
    'text: { en: Upgrades waited for months, ja: 更新が数か月滞った }',
  ),
  'difficulties.cause': words(
    { en: 'Cause', ja: '原因' },
    { en: 'As the source gives it.', ja: '出典が述べる原因。' },
    'cause: { en: One person knew it, ja: 把握していたのは1人だけ }',
  ),
  'difficulties.fix': words(
    { en: 'Fix', ja: '対処' },
    { en: 'What was done about it.', ja: 'どう対処したか。' },
    'fix: { en: A runbook, ja: 手順書を作成 }',
  ),
  'difficulties.at': atWords,
  outcome: words(
    { en: 'Outcome', ja: '結果' },
    {
      en: 'What became of the platform, as last told, and how far it reached.',
      ja: '事例の対象について語られた実行基盤の最後の変化と、その範囲。',
    },
    'outcome: { is: adopted, scope: product, rollout: full, date: "2024", at: "talk-2024#S7" }',
  ),
  'outcome.is': words(
    { en: 'Outcome', ja: '結果' },
    {
      en: 'A term of content/terms/outcome.yaml. The statements must show what it says.',
      ja: 'content/terms/outcome.yamlの用語。各項目の記述と食い違わないようにする。',
    },
    'is: retreated',
  ),
  'outcome.scope': words(
    { en: 'Scope', ja: '対象範囲' },
    {
      en: 'Of what it is told: the company, a product, a part of it or a team. Statements have this scope unless they give their own.',
      ja: '企業、製品、その一部、チームのうち、どの範囲の話か。各項目の記述は、個別に指定しなければこの範囲とみなす。',
    },
    'scope: product',
  ),
  'outcome.rollout': words(
    { en: 'Rollout', ja: '展開状況' },
    {
      en: 'How much of the scope ran on the platform; for a retreat, before it.',
      ja: '対象範囲のどこまでが基盤で動いていたか。撤退の場合は撤退前の状態。',
    },
    'rollout: full',
  ),
  'outcome.at': atWords,
  'outcome.date': words(
    { en: 'Date', ja: '時期' },
    {
      en: 'When the outcome came about, not when it was told.',
      ja: 'その結果になった時期。発表した日ではない。',
    },
    'date: "2019-11"',
  ),
  'outcome.reasons': words(
    { en: 'Reasons', ja: 'この結果になった理由' },
    {
      en: 'Why it was left, moved, declined or replaced; not-stated if the source is silent. “adopted” and “decided” have none: their reasons are motives.',
      ja: '撤退、移行、見送り、置き換えの理由。出典に記載がなければnot-stated。adoptedとdecidedには書かず、motivesに書く。',
    },
    'reasons: [{ is: staff-shortage, at: "talk-2024#S9" }]',
  ),
  'outcome.reasons.is': words(
    { en: 'Reason', ja: '理由' },
    { en: 'A term of friction or motive.', ja: 'frictionまたはmotiveの用語。' },
    'is: staff-shortage',
  ),
  'outcome.reasons.at': atWords,
  'outcome.reasons.note': noteWords,
  'outcome.note': noteWords,
  decisions: words(
    { en: 'Decisions', ja: '意思決定の記録' },
    {
      en: 'Records a source sets out as such (ADRs), with what became of them.',
      ja: '出典が意思決定の記録（ADRなど）として挙げているものと、その後の扱い。',
    },
    'decisions: [{ id: adr1, label: ADR1, text: { en: Use k3s, ja: k3sを使う }, status: accepted, date: "2018", at: "records#ADR1§Decision" }]',
  ),
  'decisions.id': words(
    'ID',
    { en: 'An id of its own within the case.', ja: 'この事例の中で重ならないID。' },
    'id: adr1',
  ),
  'decisions.label': words(
    { en: 'Name', ja: '名前' },
    {
      en: 'Its number as printed; in words where it has none.',
      ja: '出典にある番号。なければ言葉で書く。',
    },
    'label: ADR1',
  ),
  'decisions.text': listText(
    'What was decided, in one sentence.',
    '何を決めたかを一文で書く。',
    'text: { en: Use k3s, ja: k3sを使う }',
  ),
  'decisions.status': words(
    { en: 'Status', ja: '状態' },
    {
      en: 'As last told. A superseded decision names its successors.',
      ja: '最後に語られた状態。supersededなら後継の決定をsupersededByに書く。',
    },
    'status: accepted',
  ),
  'decisions.date': words(
    { en: 'Date', ja: '時期' },
    { en: 'When it was decided.', ja: '決定した時期。' },
    'date: "2018"',
  ),
  'decisions.because': because,
  'decisions.supersededBy': words(
    { en: 'Superseded by', ja: '後継の決定' },
    {
      en: 'Ids of the decisions of this case that replaced it, or not-stated. Only with status superseded.',
      ja: 'これを置き換えた、この事例の決定のID。不明ならnot-stated。supersededのときだけ書く。',
    },
    'supersededBy: [adr3]',
  ),
  'decisions.amendedBy': words(
    { en: 'Amended by', ja: '補正した側の決定' },
    {
      en: 'Ids of later decisions of this case that changed it in part.',
      ja: '内容の一部を後から改めた、この事例の決定のID。',
    },
    'amendedBy: [adr3]',
  ),
  'decisions.at': atWords,
  timeline: words(
    { en: 'Timeline', ja: '年表' },
    {
      en: 'What happened when, in order. [] if nothing is told.',
      ja: 'いつ何があったかを時間順に並べる。何も語られていなければ[]。',
    },
    'timeline: [{ date: "2018", event: first-production, text: { en: First release, ja: 初回リリース }, at: "talk-2024#S4" }]',
  ),
  'timeline.date': words(
    { en: 'Date', ja: '時期' },
    {
      en: 'When it happened; not-stated keeps the place in the order.',
      ja: '起きた時期。日付がなければnot-statedとし、順序だけを保つ。',
    },
    'date: "2018"',
  ),
  'timeline.event': words(
    { en: 'Event', ja: '出来事' },
    { en: 'A term of content/terms/event.yaml.', ja: 'content/terms/event.yamlの用語。' },
    'event: first-production',
  ),
  'timeline.text': listText(
    'What happened, in a few words.',
    '何があったかを短く書く。',
    'text: { en: First release, ja: 初回リリース }',
  ),
  'timeline.at': atWords,
  planned: words(
    { en: 'Plans', ja: '今後の予定' },
    {
      en: 'What was still to come at the time of telling.',
      ja: '発表時点で、これから行うと語られていたこと。',
    },
    'planned: [{ text: { en: Move two more, ja: さらに2つ移す }, due: "2025", at: "talk-2024#S15" }]',
  ),
  'planned.text': listText(
    'What is planned.',
    '予定の内容。',
    'text: { en: Move two more, ja: さらに2つ移す }',
  ),
  'planned.due': words(
    { en: 'Due', ja: '期限' },
    { en: 'By when, if told.', ja: '語られていれば、いつまでか。' },
    'due: "2025"',
  ),
  'planned.at': atWords,
  lessons: words(
    { en: 'Lessons', ja: '教訓・助言' },
    {
      en: 'What the people say they learnt, or advise others. Entries go last: their anchors are numbers.',
      ja: '当事者が学んだと語ること、他者への助言。アンカーが番号なので、追加は末尾にする。',
    },
    'lessons: [{ kind: experience, text: { en: Count people first, ja: まず人数を数える }, at: "talk-2024#S14" }]',
  ),
  'lessons.kind': words(
    { en: 'Kind', ja: '種類' },
    {
      en: 'Experience of this case, or advice in general.',
      ja: 'この事例で得た経験（experience）か、一般的な助言（advice）か。',
    },
    'kind: experience',
  ),
  'lessons.text': listText(
    'The lesson in your own words.',
    '教訓を自分の言葉で書く。',
    'text: { en: Count people first, ja: まず人数を数える }',
  ),
  'lessons.at': atWords,
  scale: words(
    { en: 'Scale', ja: '規模' },
    {
      en: 'How large it is: nodes, services, people, cost.',
      ja: 'ノード、サービス、人数、費用などの大きさ。',
    },
    'scale: [{ metric: nodes, value: 6, asOf: "2019", at: "talk-2024#S5" }]',
  ),
  'scale.metric': metric,
  'scale.value': amount.value,
  'scale.to': amount.to,
  'scale.printed': amount.printed,
  'scale.approx': amount.approx,
  'scale.as': amount.as,
  'scale.unit': figureUnit,
  'scale.per': words(
    { en: 'Per', ja: '〜あたり' },
    {
      en: 'Where the figure is of one cluster or one instance.',
      ja: 'クラスタあたり、1台あたりの数値の場合。',
    },
    'per: cluster',
  ),
  'scale.asOf': asOf,
  'scale.at': atWords,
  'scale.note': noteWords,
  measurements: words(
    { en: 'Measurements', ja: '変更前後の実測' },
    {
      en: 'One figure before and after a change. The change is calculated, never entered.',
      ja: '変更の前と後の同じ指標の数値。増減は自動で計算するので入力しない。',
    },
    'measurements: [{ metric: pods, before: { of: k3s, value: 20 }, after: { of: Nomad, value: 5 }, unit: not-stated, setting: production, asOf: "2020", at: "talk-2024#S13" }]',
  ),
  'measurements.metric': metric,
  'measurements.before': words(
    { en: 'Before', ja: '変更前' },
    { en: 'What it was of, and the figure.', ja: '変更前の対象と数値。' },
    'before: { of: Prometheus, value: 20 }',
  ),
  'measurements.before.of': sideOf,
  'measurements.before.value': amount.value,
  'measurements.before.to': amount.to,
  'measurements.before.printed': amount.printed,
  'measurements.before.approx': amount.approx,
  'measurements.before.as': amount.as,
  'measurements.after': words(
    { en: 'After', ja: '変更後' },
    { en: 'What it was of, and the figure.', ja: '変更後の対象と数値。' },
    'after: { of: VictoriaMetrics, value: 5 }',
  ),
  'measurements.after.of': sideOf,
  'measurements.after.value': amount.value,
  'measurements.after.to': amount.to,
  'measurements.after.printed': amount.printed,
  'measurements.after.approx': amount.approx,
  'measurements.after.as': amount.as,
  'measurements.unit': figureUnit,
  'measurements.setting': words(
    { en: 'Setting', ja: '計測環境' },
    {
      en: 'Measured in a trial or in production.',
      ja: '検証環境（trial）か本番（production）か。',
    },
    'setting: production',
  ),
  'measurements.asOf': asOf,
  'measurements.at': atWords,
  'measurements.note': noteWords,
  versions: words(
    { en: 'Versions', ja: 'バージョン' },
    { en: 'Versions of products the source names.', ja: '出典に出てくる製品のバージョン。' },
    'versions: [{ of: Kubernetes, value: "1.10", when: at-choice, asOf: not-stated, at: "talk-2024#S4" }]',
  ),
  'versions.of': words(
    { en: 'Product', ja: '製品' },
    { en: 'Its name.', ja: '製品名。' },
    'of: Kubernetes',
  ),
  'versions.value': words(
    { en: 'Version', ja: 'バージョン' },
    {
      en: 'In quotes, or 1.10 would be read as 1.1.',
      ja: '必ず引用符で囲む（囲まないと1.10は1.1になる）。',
    },
    'value: "1.10"',
  ),
  'versions.when': words(
    { en: 'When', ja: '時期の種類' },
    {
      en: 'At the choice, at its release, current at the telling, or fixed to it.',
      ja: '選定時（at-choice）、リリース時（at-release）、発表時点（current）、固定（fixed）。',
    },
    'when: at-choice',
  ),
  'versions.asOf': asOf,
  'versions.at': atWords,
  conflicts: words(
    { en: 'Conflicts', ja: '出典の食い違い' },
    {
      en: 'What sources, or two places of one, tell differently. Both are kept.',
      ja: '出典どうし、または一つの出典の中で食い違う点。どちらかを選ばず、両方を残す。',
    },
    'conflicts: [{ about: { en: Nodes, ja: ノード数 }, says: [{ text: { en: Six, ja: 6台 }, at: "talk-2024#S5" }, { text: { en: Five, ja: 5台 }, at: "talk-2024#S9" }] }]',
  ),
  'conflicts.about': words(
    { en: 'About', ja: '何について' },
    { en: 'What they disagree about.', ja: '何について食い違っているか。' },
    'about: { en: Number of nodes, ja: ノード数 }',
  ),
  'conflicts.says': words(
    { en: 'What each says', ja: 'それぞれの内容' },
    { en: 'At least two, each with its place.', ja: '2件以上を、それぞれの箇所とともに挙げる。' },
    'says: [{ text: { en: Six, ja: 6台 }, at: "talk-2024#S5" }, { text: { en: Five, ja: 5台 }, at: "talk-2024#S9" }]',
  ),
  'conflicts.says.text': listText(
    'What it says there.',
    'その箇所の内容。',
    'text: { en: Six, ja: 6台 }',
  ),
  'conflicts.says.at': atWords,
};

/** The fields of one statement of a facet. */
export const statementFieldWords: WordsOf<Statement> = {
  is: words(
    { en: 'What', ja: '対象の用語' },
    {
      en: 'A term of the facet; `unnamed` where the source names no product; `none` where it says that there is none.',
      ja: 'この項目の用語。製品名が出ていなければunnamed、「使っていない」と明記されていればnone。',
    },
    'is: argo-cd',
  ),
  status: words(
    { en: 'Status', ja: '状態' },
    {
      en: 'Only “used” and “used-formerly” count. Plans are “planned”, candidates “considered” or “rejected” (with a note why), examples “mentioned”. None beside `is: none`.',
      ja: '利用として数えるのはusedとused-formerlyだけ。予定はplanned、候補はconsideredか、理由の補足を付けてrejected、例に挙がっただけならmentioned。is: noneには書かない。',
    },
    'status: used',
  ),
  at: atWords,
  scope: words(
    { en: 'Scope', ja: '対象範囲' },
    {
      en: 'Only where it differs from the outcome’s. `elsewhere` is another system: it does not count.',
      ja: '結果の対象範囲と違う場合だけ書く。elsewhereは別のシステムの話で、利用として数えない。',
    },
    'scope: component',
  ),
  since: words(
    { en: 'Since', ja: '開始' },
    { en: 'When use began.', ja: '利用を始めた時期。' },
    'since: "2018"',
  ),
  until: words(
    { en: 'Until', ja: '終了' },
    {
      en: 'When use ended; only with used-formerly.',
      ja: '利用を終えた時期。used-formerlyのときだけ書く。',
    },
    'until: "2019-11"',
  ),
  replacedBy: words(
    { en: 'Replaced by', ja: '後継' },
    {
      en: 'The term of the same facet that came in its place, or not-stated. Only with used-formerly.',
      ja: '代わりに入った同じ項目の用語。不明ならnot-stated。used-formerlyのときだけ書く。',
    },
    'replacedBy: amazon-eks',
  ),
  because,
  leftBecause: words(
    { en: 'Why it was left', ja: 'やめた理由' },
    {
      en: 'Why it was given up; only with used-formerly.',
      ja: '利用をやめた理由。used-formerlyのときだけ書く。',
    },
    'leftBecause: [staff-shortage]',
  ),
  basis: words(
    { en: 'Basis', ja: '根拠' },
    {
      en: '`inferred` where the source does not say it outright; then a note says from what.',
      ja: '出典が直接述べていなければinferredとし、何から推定したかを補足に書く。',
    },
    'basis: inferred',
  ),
  note: noteWords,
};

/** Words of a facet as a field of a case file. */
export function facetFieldWords(id: string): FieldWords | undefined {
  const facet = facets.find((one) => one.id === id && one.kind === 'statements');
  if (!facet) return undefined;
  return {
    label: facet.label,
    meaning: {
      en: `${facet.about.en} Statements, \`none\` where the source says that there is none, or not-stated.`,
      ja: `${facet.about.ja}記述のリスト、「ない」と明記されていればnone、触れていなければnot-stated。`,
    },
    example: `${facet.id}: [{ is: unnamed, status: used, at: "talk-2024#S5" }]`,
  };
}
