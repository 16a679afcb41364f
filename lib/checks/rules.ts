// Codes of what fields ask of each other. It must not know how they are checked.
import type { CheckDoc } from './check-doc';

const sampleCase = 'cases/sample-ltd-2021.mdx';
const exampleCase = 'cases/example-co-2020.mdx';

const outcome = (date: string, rest: string) => `  at: ex-deck#S11
  date: { value: "${date}", precision: month, basis: stated, at: ex-deck#S11 }
${rest}`;
const reasons = '  reasons: [{ is: staff-shortage, at: ex-deck#S9 }]';
const timeline = `timeline:
  - { date: "2018", event: first-production, text: { en: First release, ja: 初回リリース }, at: ex-deck#S4 }
  - { date: not-stated, event: incident, text: { en: Upgrade failed, ja: 更新に失敗 }, at: ex-deck#S8 }
  - { date: "2019-11", event: retreated, text: { en: Cluster off, ja: クラスタ停止 }, at: ex-deck#S11 }`;

const cicd = `cicd:
  - { is: argo-cd, status: used, at: sample-talk#S5 }`;
const between = `monitoring: [{ is: none, at: sample-talk#S6 }]
motives: [{ is: dev-speed, at: sample-talk#S3 }]
difficulties: not-stated
outcome:`;
const replaced = '  is: replaced-tool\n  reasons: not-stated';

const k3s = (dates: string) =>
  `  - { is: k3s, status: used-formerly, ${dates}, replacedBy: nomad, leftBecause: [staff-shortage], at: ex-deck#S4-5 }`;
const nodes = (asOf: string) =>
  `scale: [{ metric: nodes, value: 3, asOf: "${asOf}", at: sample-talk#S4 }]`;

const adr1 = (date: string, by: string) =>
  `  - { id: adr1, label: ADR1, text: { en: Use k3s, ja: k3sを使う }, status: superseded, date: ${date}, supersededBy: [${by}], at: ex-records#ADR1§Decision }`;
const adr2 = `  - { id: adr2, label: ADR2, text: { en: Own chart, ja: 自前のchart }, status: accepted, date: not-stated, amendedBy: [adr3], at: ex-records#ADR2 }`;
const adr3 = (rest: string) =>
  `  - { id: adr3, label: ADR3, text: { en: Use Nomad, ja: Nomadを使う }, ${rest} }`;
const kept = adr3(
  'status: accepted, date: "2019-10", because: [staff-shortage], at: ["ex-records#ADR3:lead", "ex-records#@0123abcd"]',
);
const accepted = adr3('status: accepted, date: not-stated, at: ex-records#ADR3');
const superseded = adr3(
  'status: superseded, date: not-stated, supersededBy: [adr1], at: ex-records#ADR3',
);

export const ruleChecks: readonly CheckDoc[] = [
  {
    code: 'OUTCOME-REASONS',
    severity: 'error',
    rule: {
      en: 'The outcomes adopted and decided have no reasons; every other outcome has some, or `not-stated`.',
      ja: '導入（adopted）と決定（decided）の結果には理由を書かず、それ以外の結果には理由か`not-stated`を書く。',
    },
    cause: {
      en: 'Why a platform was chosen was written as the reason of the outcome, or a retreat has no reasons at all. Readers come for the why: an empty place must say whether the source is silent or the author forgot.',
      ja: '基盤を選んだ動機を結果の理由として書いたか、撤退などの理由が抜けています。読者が知りたいのは「なぜ」です。空欄のままでは、出典が触れていないのか書き忘れなのか区別できません。',
    },
    remedy: {
      en: 'With adopted and decided move the reasons to `motives`. With every other outcome add `reasons` with evidence, or `reasons: not-stated` where the source tells none.',
      ja: 'adoptedとdecidedでは、理由を`motives`へ移します。それ以外では`reasons`を根拠付きで書き、出典が触れていなければ`reasons: not-stated`とします。',
    },
    example: {
      file: exampleCase,
      insteadOf: outcome('2019-11', reasons),
      wrong: outcome('2019-11', '').trimEnd(),
      right: outcome('2019-11', reasons),
    },
  },
  {
    code: 'OUTCOME-SHAPE',
    severity: 'error',
    rule: {
      en: 'The statements show what the outcome says.',
      ja: '各項目の記述が、結果の語る内容と合っている。',
    },
    cause: {
      en: 'The outcome was changed and the facts were not, or the other way round: a tool was replaced and none says `replacedBy`, a retreat leaves a Kubernetes cluster in use in its scope. The list and the page of the case would contradict each other.',
      ja: '結果だけを変えて事実を直していない、またはその逆です。ツールを置き換えたのに`replacedBy`がない、撤退したのに同じ対象範囲でKubernetesが利用中のまま、といった形で現れます。一覧と事例ページの内容が食い違います。',
    },
    remedy: {
      en: 'Complete the statements as the message says, with `status: used-formerly` and `replacedBy` where something was left, and `scope` where another part goes on using it. If the source does not bear that out, choose another outcome.',
      ja: 'メッセージに従って記述を補います。やめたものは`status: used-formerly`と`replacedBy`で、別の部分が使い続けているものは`scope`で示します。出典がそう語っていなければ、別の結果を選んでください。',
    },
    example: {
      file: sampleCase,
      insteadOf: `${cicd}\n${between}\n  is: adopted`,
      wrong: `${cicd}\n${between}\n${replaced}`,
      right: `${cicd}\n  - { is: jenkins, status: used-formerly, replacedBy: argo-cd, at: sample-talk#S5 }\n${between}\n${replaced}`,
    },
  },
  {
    code: 'OUTCOME-DATE',
    severity: 'error',
    rule: {
      en: "The outcome's date agrees with the timeline.",
      ja: '結果の時期は、年表と一致する。',
    },
    cause: {
      en: 'The date was corrected in one place only, or the outcome has the day of the talk. Readers would find one date beside the outcome and another in the timeline of the same page.',
      ja: '片方だけを直したか、結果の時期に発表日を書いています。同じページの中で、結果の時期と年表の時期が食い違います。',
    },
    remedy: {
      en: 'Look the date up in the source and write the same in `outcome.date` and in the entry of the timeline that tells the same event. A month agrees with a day in it.',
      ja: '出典で時期を確かめ、`outcome.date`と、同じ出来事を表す年表の項目に同じ値を書きます。「年月」と、その月の中の「日」は一致とみなします。',
    },
    example: {
      file: exampleCase,
      insteadOf: outcome('2019-11', `${reasons}\n${timeline}`),
      wrong: outcome('2019-10', `${reasons}\n${timeline}`),
      right: outcome('2019-11', `${reasons}\n${timeline}`),
    },
  },
  {
    code: 'DATE-FORM',
    severity: 'error',
    rule: {
      en: 'A date shows its precision; an inferred one says from what.',
      ja: '日付は、わかっている精度で書く。推定した日付には推定の根拠を添える。',
    },
    cause: {
      en: 'A month was padded to its first day, as databases ask for, or a date was concluded without a word on how. Readers would take a guess for what the source says.',
      ja: 'データベースに合わせて「年月」を1日（ついたち）で埋めたか、推定の経緯を書いていません。読者は推測を出典の記述として受け取ってしまいます。',
    },
    remedy: {
      en: 'Cut the value to what is known: `"2019-11"`, `"2019"`. With `basis: inferred` add `note: { en: …, ja: … }` that says from what.',
      ja: 'わかっているところまでで切ります（`"2019-11"`、`"2019"`）。`basis: inferred`なら、何から推定したかを`note: { en: …, ja: … }`に書きます。',
    },
    example: {
      file: exampleCase,
      insteadOf: outcome('2019-11', reasons),
      wrong: outcome('2019-11-01', reasons),
      right: outcome('2019-11', reasons),
    },
  },
  {
    code: 'DATE-ORDER',
    severity: 'error',
    rule: {
      en: 'Ends do not come before beginnings; the timeline is in order.',
      ja: '終わりは始まりより前にならず、年表は時系列に並ぶ。',
    },
    cause: {
      en: 'Digits were swapped, an entry was added at the end of the timeline instead of its place, or something in use has an `until`. Bars would be drawn backwards, and the story would read in the wrong order.',
      ja: '数字の取り違え、年表の末尾への追記、または利用中のものに`until`が付いています。期間の図が逆向きになり、経緯が誤った順で読まれます。',
    },
    remedy: {
      en: 'Compare `since` and `until` with the source; move the entry of the timeline to its place; what has ended is `status: used-formerly`. Entries without a date may stand anywhere.',
      ja: '`since`と`until`を出典と照らし合わせ、年表の項目は正しい位置へ移します。終わったものは`status: used-formerly`です。時期のない項目はどこに置いてもかまいません。',
    },
    example: {
      file: exampleCase,
      insteadOf: k3s('since: "2018", until: "2019-11"'),
      wrong: k3s('since: "2018", until: "2017-11"'),
      right: k3s('since: "2018", until: "2019-11"'),
    },
  },
  {
    code: 'DATE-FUTURE',
    severity: 'error',
    rule: {
      en: 'Only plans lie after the telling.',
      ja: '発表より後の日付を持てるのは、予定だけである。',
    },
    cause: {
      en: 'A year was mistyped, the date of a source is wrong, or a plan was entered as a fact. What a talk announces has not happened yet, and readers would count it as done.',
      ja: '年の打ち間違い、出典の日付の誤り、または予定を事実として書いています。講演で予告された内容はまだ起きていません。そのままでは実施済みとして数えられます。',
    },
    remedy: {
      en: 'Correct the date here or in the source. What is announced goes to `planned`, or is a statement with `status: planned`. What a later source tells is cited from that source, listed under `sources`.',
      ja: 'この日付か、出典側の日付を直します。予告された内容は`planned`に移すか、`status: planned`とします。後日の出典が語る内容なら、その出典を`sources`に加えて引用箇所を示します。',
    },
    example: {
      file: sampleCase,
      insteadOf: nodes('2020'),
      wrong: nodes('2022'),
      right: nodes('2020'),
    },
  },
  {
    code: 'DECISION-UNKNOWN',
    severity: 'error',
    rule: {
      en: 'What replaced or amended a decision is another decision of the case.',
      ja: '決定を置き換えた、または補正した決定は、同じ事例の別の決定である。',
    },
    cause: {
      en: '`supersededBy` or `amendedBy` has the printed label instead of the id, the decision itself, or one that is not in the list. The links between records would lead to nothing.',
      ja: '`supersededBy`や`amendedBy`に、idではなく表示用のラベル、自分自身、または一覧にない決定を書いています。記録どうしのリンクが行き先を失います。',
    },
    remedy: {
      en: 'Write the `id` of the decision as it stands in `decisions`, and add the record if it is missing. Where the source does not say what replaced it, `supersededBy: not-stated`.',
      ja: '`decisions`にある`id`を書き、記録が抜けていれば追加します。何に置き換わったかを出典が述べていなければ、`supersededBy: not-stated`とします。',
    },
    example: {
      file: exampleCase,
      insteadOf: adr1('"2018"', 'adr3'),
      wrong: adr1('"2018"', 'ADR3'),
      right: adr1('"2018"', 'adr3'),
    },
  },
  {
    code: 'DECISION-CIRCLE',
    severity: 'error',
    rule: {
      en: 'No decision replaces itself by way of others.',
      ja: '決定の置き換えをたどっても、元の決定には戻らない。',
    },
    cause: {
      en: 'Both sides of a replacement were entered, as records themselves often do (“supersedes”, “superseded by”). Nobody could tell which decision is in force.',
      ja: '置き換えを両方の決定に書いています。元の記録が「置き換える」「置き換えられた」の両方を載せているとよく起こります。どの決定が有効なのか判断できなくなります。',
    },
    remedy: {
      en: 'Keep `supersededBy` on the older decision alone. The page shows the link in both directions.',
      ja: '`supersededBy`は古い側の決定にだけ残します。ページには双方向のリンクが表示されます。',
    },
    example: {
      file: exampleCase,
      insteadOf: [adr1('"2018"', 'adr3'), adr2, kept].join('\n'),
      wrong: [adr1('not-stated', 'adr3'), superseded].join('\n'),
      right: [adr1('not-stated', 'adr3'), accepted].join('\n'),
    },
  },
  {
    code: 'DECISION-ORDER',
    severity: 'error',
    rule: {
      en: 'No decision is replaced or amended by an earlier one.',
      ja: '決定が、それより前の決定に置き換えられたり補正されたりすることはない。',
    },
    cause: {
      en: 'The two ids were swapped, or a date is that of the last edit and not of the decision. Read in order, the records would tell the opposite of what happened.',
      ja: '2つのidが逆か、日付が決定日ではなく最終更新日になっています。順に読むと、実際とは反対の経緯になります。',
    },
    remedy: {
      en: 'Look up in the source which record replaced which, and when each was decided; `not-stated` where it gives no date.',
      ja: 'どの記録がどれを置き換えたか、それぞれいつ決まったかを出典で確かめます。日付がなければ`not-stated`とします。',
    },
    example: {
      file: exampleCase,
      insteadOf: adr1('"2018"', 'adr3'),
      wrong: adr1('"2020"', 'adr3'),
      right: adr1('"2018"', 'adr3'),
    },
  },
  {
    code: 'NONE-ALONE',
    severity: 'error',
    rule: {
      en: '`none` stands alone in its scope.',
      ja: '`none`は、同じ対象範囲の中では単独で書く。',
    },
    cause: {
      en: 'A facet says that there is nothing of its kind and names a tool in use beside it. Mostly the two are of different parts of the company, and a reader who filters by “none” would find a case that has one.',
      ja: '「ない」と書いた項目に、利用中のツールが並んでいます。多くは社内の別の部分の話です。「なし」で絞り込んだ読者に、利用している事例が出てしまいます。',
    },
    remedy: {
      en: 'Give one of the two its own `scope`. What was used before is `used-formerly` and may stand beside `none`; where the source is silent, write `not-stated` for the whole facet instead.',
      ja: 'どちらかに別の`scope`を付けます。以前使っていたものは`used-formerly`とすれば`none`と並べられます。出典が触れていないだけなら、項目全体を`not-stated`としてください。',
    },
    example: {
      file: sampleCase,
      insteadOf: 'monitoring: [{ is: none, at: sample-talk#S6 }]',
      wrong:
        'monitoring:\n  - { is: unnamed, status: used, at: sample-talk#S6 }\n  - { is: none, at: sample-talk#S6 }',
      right:
        'monitoring:\n  - { is: unnamed, status: used, at: sample-talk#S6 }\n  - { is: none, scope: product, at: sample-talk#S6 }',
    },
  },
  {
    code: 'TERM-REPEATED',
    severity: 'error',
    rule: {
      en: 'A term repeats in a facet only with another scope, status or period.',
      ja: '同じ項目に同じ用語を繰り返せるのは、対象範囲・ステータス・期間のどれかが違う場合だけである。',
    },
    cause: {
      en: 'A tool is told at two places of the source and was entered twice, or lines were copied and not changed. Readers would see it twice and ask what the difference is.',
      ja: '出典の2か所に出てくるツールを2回書いたか、写した行を直し忘れています。読者には同じツールが2回見え、違いがわかりません。',
    },
    remedy: {
      en: 'Join the entries: `at` takes a list of places. If they are two different uses, say how they differ with `scope`, `status`, `since` or `until`.',
      ja: '1つにまとめます。`at`には箇所を複数書けます。別々の利用なら、`scope`、`status`、`since`、`until`で違いを示してください。',
    },
    example: {
      file: sampleCase,
      insteadOf: cicd,
      wrong: `${cicd}\n  - { is: argo-cd, status: used, at: sample-talk#S7 }`,
      right: 'cicd:\n  - { is: argo-cd, status: used, at: [sample-talk#S5, sample-talk#S7] }',
    },
  },
];
