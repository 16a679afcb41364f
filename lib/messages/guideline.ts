// How a fact or a sentence is told well, and how not: pairs for the page for authors. What the checker
// cannot see stands here. Organisations, people and talks in it are INVENTED; tests put each sample into
// the invented base of `lib/testing`, whose sentences they stand in place of.
import type { Locale, LocalizedText } from '../locales';

export interface GuidelineSample {
  /** Path below `content/`. */
  readonly file: string;
  /** What both stand in place of there. */
  readonly insteadOf: string;
  readonly avoid: string;
  readonly prefer: string;
}

export interface Advice {
  /** Names the heading: never changed. */
  readonly id: string;
  readonly title: LocalizedText;
  /** What the invented source says; left out where it does not matter. */
  readonly told?: LocalizedText;
  /** One for all readers, or one for each language. */
  readonly sample: GuidelineSample | Readonly<Record<Locale, GuidelineSample>>;
  readonly why: LocalizedText;
}

const example = 'cases/example-co-2020.mdx';
const translation = 'cases/example-co-2020.ja.mdx';

type Pair = readonly [avoid: string, prefer: string];

const english = ([avoid, prefer]: Pair): GuidelineSample => ({
  file: example,
  insteadOf: 'Too few people. <Cite at="ex-deck#S9, ex-report#p1" />',
  avoid,
  prefer,
});

const japanese = ([avoid, prefer]: Pair): GuidelineSample => ({
  file: translation,
  insteadOf: '人手不足。<Cite at="ex-deck#S9" />',
  avoid,
  prefer,
});

const prose = (en: Pair, ja: Pair) => ({ en: english(en), ja: japanese(ja) });

const facts = (insteadOf: string, avoid: string, prefer = insteadOf): GuidelineSample => ({
  file: example,
  insteadOf,
  avoid,
  prefer,
});

export const guideline: readonly Advice[] = [
  {
    id: 'own-words',
    title: { en: 'Say it in your own words', ja: '自分の言葉で書く' },
    told: {
      en: 'Slide 9: “Every quarter the upgrade ate our whole sprint, and in the end only two of us were left to do it.”',
      ja: 'スライド9：「四半期ごとのアップグレードでスプリントが丸ごと潰れ、最後は担当が2人だけになった。」',
    },
    sample: prose(
      [
        'Every quarter the upgrade ate our whole sprint, and in the end\nonly two of us were left to do it. <Cite at="ex-deck#S9" />',
        'Quarterly upgrades took a sprint each, and two people\nremained for them. <Cite at="ex-deck#S9" />',
      ],
      [
        '四半期ごとのアップグレードでスプリントが丸ごと潰れ、\n最後は担当が2人だけになった。<Cite at="ex-deck#S9" />',
        '更新は四半期に一度で、そのたびに1スプリントを要した。\n担当者は2人まで減っていた。<Cite at="ex-deck#S9" />',
      ],
    ),
    why: {
      en: 'The words of a talk belong to its speaker, and a sentence out of its place says more or less than it did there. Take the facts, say them soberly, and let the mark lead to the words.',
      ja: '発表の文章は発表者のものです。また、文だけを抜き出すと、元の文脈とは違う重みで伝わります。事実だけを取り出して淡々と書き、元の言い回しは出典へのリンクに任せます。',
    },
  },
  {
    id: 'not-stated',
    title: { en: '`not-stated` rather than a guess', ja: '推測せず`not-stated`と書く' },
    told: {
      en: 'Nothing on a registry. On premises, Harbor would have been the usual choice.',
      ja: 'レジストリの話は出てこない。当時のオンプレミスならHarborが定番だった。',
    },
    sample: facts(
      'registry: [{ is: harbor, status: used, at: ex-deck#S6 }]',
      'registry: [{ is: harbor, status: used, at: ex-deck#S6 }]',
      'registry: not-stated',
    ),
    why: {
      en: 'A guess looks like a fact as soon as it is in a filter or a table. “Not stated” is an answer too: it shows what talks are silent on.',
      ja: '推測も、絞り込みや表に載れば事実に見えます。「記載なし」も立派な答えで、発表では何が語られないのかを示します。',
    },
  },
  {
    id: 'none',
    title: {
      en: '`none` only where the source says so',
      ja: '`none`は出典が「ない」と述べたときだけ',
    },
    told: {
      en: 'Slide 7: “So far nothing watches the cluster.”',
      ja: 'スライド7：「クラスタの監視はまだ入れていません。」',
    },
    sample: facts(
      'monitoring: [{ is: unnamed, status: used, at: ex-deck#S7 }]',
      'monitoring: not-stated',
      'monitoring: [{ is: none, at: ex-deck#S7 }]',
    ),
    why: {
      en: 'That somebody does without is a decision readers look for; that nobody spoke of it is not. The filter counts the two apart.',
      ja: '「使わない」は読者が知りたい判断ですが、「話に出なかった」は違います。絞り込みでも両者を分けて数えます。',
    },
  },
  {
    id: 'unnamed',
    title: { en: 'A product nobody names stays unnamed', ja: '名前の出ない製品は`unnamed`とする' },
    told: {
      en: 'Slide 7: a screenshot of some dashboard, without a name.',
      ja: 'スライド7：製品名のないダッシュボードの画面写真。',
    },
    sample: facts(
      'monitoring: [{ is: unnamed, status: used, at: ex-deck#S7 }]',
      'monitoring: [{ is: monitoring-tool, status: used, at: ex-deck#S7 }]',
    ),
    why: {
      en: 'Screenshots look alike, and a logo on a slide may be decoration. `unnamed` says that there is one, and that the source does not say which.',
      ja: '画面はどれも似ており、スライドのロゴは飾りかもしれません。`unnamed`は「使っているが、どの製品かは語られていない」ことを表します。',
    },
  },
  {
    id: 'locator',
    title: { en: 'The narrowest place', ja: '根拠の箇所はできるだけ狭く' },
    told: {
      en: 'Only slide 12 says that Nomad took over in November 2019.',
      ja: '2019年11月にNomadへ切り替えたことは、スライド12だけに書かれている。',
    },
    sample: facts(
      '{ is: nomad, status: used, since: "2019-11", at: ex-deck#S12 }',
      '{ is: nomad, status: used, since: "2019-11", at: ex-deck#S1-9 }',
    ),
    why: {
      en: 'Who checks a fact wants to see it in ten seconds. A whole deck as evidence proves nothing to anybody who has not read all of it; here the range does not even hold the slide.',
      ja: '確かめる人は、10秒で該当箇所を見たいのです。資料全体を根拠に挙げても、全部を読まない人には何の証拠にもなりません。この例では、範囲に肝心のスライドすら入っていません。',
    },
  },
  {
    id: 'planned',
    title: { en: 'A plan is not use', ja: '予定は利用ではない' },
    told: {
      en: 'Slide 15: “Next year we want to build with Tekton.”',
      ja: 'スライド15：「来年はTektonでビルドしたい。」',
    },
    sample: facts(
      '{ is: tekton, status: planned, since: "2022", at: ex-deck#S15 }',
      '{ is: tekton, status: used, at: ex-deck#S15 }',
    ),
    why: {
      en: 'Many a plan told on stage is never carried out. Counted as use, they would make a tool look proven that nobody there had run.',
      ja: '発表で語られた予定は、実現しないことも多いものです。利用として数えると、その会社では誰も動かしていないツールが実績のあるものに見えてしまいます。',
    },
  },
  {
    id: 'elsewhere',
    title: { en: 'Another team is elsewhere', ja: 'ほかのチームの利用は`elsewhere`とする' },
    told: {
      en: 'Question time: another team of the company runs GKE.',
      ja: '質疑応答：社内の別のチームはGKEを使っている。',
    },
    sample: facts(
      '{ is: gke, status: used, scope: elsewhere, at: "ex-report#§Questions/Hana Example:2" }',
      '{ is: gke, status: used, at: "ex-report#§Questions/Hana Example:2" }',
    ),
    why: {
      en: 'A case is about one subject. Without `scope: elsewhere` the seat maps would run on two platforms at once, and the case would turn up under one it never used.',
      ja: '事例の対象は1つです。`scope: elsewhere`がないと、座席表サービスが2つの基盤で動いていることになり、使っていない基盤の絞り込みにも現れます。',
    },
  },
  {
    id: 'date-precision',
    title: { en: 'No date finer than the source', ja: '日付は出典より細かくしない' },
    told: {
      en: 'Slide 12: “We switched in November 2019.”',
      ja: 'スライド12：「2019年11月に切り替えました。」',
    },
    sample: facts(
      'k3s, status: used-formerly, since: "2018", until: "2019-11",',
      'k3s, status: used-formerly, since: "2018-01-01", until: "2019-11-30",',
    ),
    why: {
      en: 'The first of January is a day on which something happened, not a way to say “some time in 2018”. A date cut to year or month is shown, sorted and drawn as what it is.',
      ja: '1月1日は特定の日であって、「2018年のどこか」を表す書き方ではありません。年や月までの日付は、その精度のまま表示・並べ替え・描画されます。',
    },
  },
  {
    id: 'inferred-date',
    title: { en: 'An inferred date says from what', ja: '推定した日付には根拠を添える' },
    told: {
      en: 'Slide 11, told in March 2021: “By the autumn before last the cluster was empty.”',
      ja: 'スライド11：「一昨年の秋にはクラスタは空になっていた。」（2021年3月の発表）',
    },
    sample: facts(
      'date: { value: "2019-11", precision: month, basis: stated, at: ex-deck#S11 }',
      'date: "2019-11"',
      'date: { value: "2019-11", precision: month, basis: inferred, at: ex-deck#S11,\n    note: { en: "“The autumn before last”, told in March 2021", ja: 2021年3月に「一昨年の秋」と発言 } }',
    ),
    why: {
      en: 'Reckoning from “the autumn before last” is allowed, hiding it is not. The note lets the next reader reckon again, and the page marks the date as inferred.',
      ja: '「一昨年の秋」から計算するのは構いませんが、計算したことを隠してはいけません。メモがあれば次の人が検算でき、ページにも推定である旨が示されます。',
    },
  },
  {
    id: 'outcome-reasons',
    title: {
      en: 'Reasons are those told as reasons',
      ja: '理由として語られたことだけを理由にする',
    },
    told: {
      en: 'Slide 8 complains of late upgrades. Slide 9: “We left because two people could not carry it.”',
      ja: 'スライド8では更新の遅れに触れ、スライド9では「2人では支えきれず、やめた」と述べている。',
    },
    sample: facts(
      'reasons: [{ is: staff-shortage, at: ex-deck#S9 }]',
      'reasons: [{ is: update-lag, at: ex-deck#S8 }, { is: staff-shortage, at: ex-deck#S9 }]',
    ),
    why: {
      en: 'A trouble is not yet a cause. What was hard goes to `difficulties`; `reasons` holds only what the speaker connects with the decision. Otherwise readers would learn our theory, not their experience.',
      ja: '苦労したことが、そのまま理由になるとは限りません。苦労は`difficulties`に書き、`reasons`には発表者が決定と結び付けたことだけを書きます。そうしないと、当事者の経験ではなく私たちの解釈を伝えることになります。',
    },
  },
  {
    id: 'rejected',
    title: { en: '“Rejected” with the reason why', ja: '不採用には理由を書く' },
    told: {
      en: 'Slide 10: OpenShift was looked at; its licence cost too much.',
      ja: 'スライド10：OpenShiftも検討したが、ライセンス費用が見合わなかった。',
    },
    sample: facts(
      '{ is: openshift, status: rejected, note: { en: Licence cost, ja: ライセンス費用 }, at: ex-deck#S10 }',
      '{ is: openshift, status: rejected, note: not-stated, at: ex-deck#S10 }',
    ),
    why: {
      en: 'A name without a reason is a verdict. Why something was not taken is what the next team wants to know, and it often does not hold for them.',
      ja: '理由のない不採用は、悪い印象だけを残します。次に検討するチームが知りたいのは選ばなかった理由で、それは自分たちには当てはまらないことも多いのです。',
    },
  },
  {
    id: 'as-of',
    title: { en: 'A number with its time', ja: '数値には時点を付ける' },
    told: {
      en: 'Slide 5, on the year 2019: six to eight nodes.',
      ja: 'スライド5：2019年の時点で6〜8ノード。',
    },
    sample: prose(
      [
        'The cluster has eight nodes. <Cite at="ex-deck#S5" />',
        'In 2019 the cluster had six to eight nodes. <Cite at="ex-deck#S5" />',
      ],
      [
        'クラスタは8ノードである。<Cite at="ex-deck#S5" />',
        '2019年の時点で、クラスタは6〜8ノードだった。<Cite at="ex-deck#S5" />',
      ],
    ),
    why: {
      en: 'Sizes change within months, and cases stay for years. Give a range as the range it was; in `scale` the time is `asOf`.',
      ja: '規模は数か月で変わりますが、事例は何年も残ります。幅のある数値は幅のまま書きます。`scale`では時点を`asOf`に書きます。',
    },
  },
  {
    id: 'plans-in-prose',
    title: { en: 'Plans as plans of their time', ja: '予定は「当時の予定」として書く' },
    told: {
      en: 'Slide 15, told in 2021: two more services shall move in 2022.',
      ja: 'スライド15（2021年の発表）：2022年にさらに2つのサービスを移す予定。',
    },
    sample: prose(
      [
        'Example Co. moves two more services in 2022. <Cite at="ex-deck#S15" />',
        'At the time of the talk, in 2021, two more services were\nto follow in 2022. <Cite at="ex-deck#S15" />',
      ],
      [
        '2022年にはさらに2つのサービスを移している。<Cite at="ex-deck#S15" />',
        '2021年の発表時点では、2022年にさらに2つの\nサービスを移す予定だった。<Cite at="ex-deck#S15" />',
      ],
    ),
    why: {
      en: 'Readers come years later and cannot know whether it happened; nor can you. Say when the plan was told.',
      ja: '読者が読むのは何年も先かもしれず、実現したかどうかは書き手にもわかりません。いつの時点の予定なのかを書きます。',
    },
  },
  {
    id: 'one-team',
    title: { en: 'One team is not the company', ja: '1チームの決定を会社の決定にしない' },
    told: {
      en: 'The seat map team left its k3s cluster for Nomad. Nothing is said of other teams.',
      ja: '座席表のチームが、自前のk3sクラスタからNomadへ移った。ほかのチームの話はない。',
    },
    sample: facts(
      'title: "Example Co.: seat maps from k3s to Nomad"',
      'title: "Example Co. abandons Kubernetes"',
    ),
    why: {
      en: 'Headlines travel without their text. Name the subject in the title and give the outcome its `scope`, or a decision of five people becomes that of a whole company.',
      ja: '題名だけが独り歩きします。題名で対象を示し、結果には`scope`を付けます。そうしないと、5人のチームの決定が会社全体の方針として広まります。',
    },
  },
  {
    id: 'no-verdict',
    title: { en: 'No verdict', ja: '評価を交えない' },
    told: {
      en: 'Slide 11: the cluster was switched off after the move.',
      ja: 'スライド11：移行後にクラスタを停止した。',
    },
    sample: prose(
      [
        'They failed with Kubernetes and had to give up. <Cite at="ex-deck#S11" />',
        'After the move to Nomad they switched the cluster off. <Cite at="ex-deck#S11" />',
      ],
      [
        'Kubernetesに失敗し、断念を余儀なくされた。<Cite at="ex-deck#S11" />',
        'Nomadへの移行を終え、クラスタを停止した。<Cite at="ex-deck#S11" />',
      ],
    ),
    why: {
      en: 'To leave can be the best decision of the year. People speak in public of what they left because they are not called losers for it; and readers judge for themselves.',
      ja: '撤退がその年で最良の決定ということもあります。人がやめた話を公の場で語れるのは、失敗者と呼ばれないからです。評価は読者に任せます。',
    },
  },
  {
    id: 'advice',
    title: { en: 'Opinion is advice, not experience', ja: '一般論は教訓ではなく助言とする' },
    told: {
      en: 'Slide 14: “Small teams should count their people before they choose.”',
      ja: 'スライド14：「小さなチームは、選ぶ前に人数を数えるべきです。」',
    },
    sample: facts(
      'lessons: [{ kind: experience, text: { en: Count people first, ja: まず人数 }, at: ex-deck#S14 }]',
      'lessons: [{ kind: experience, text: { en: Count people first, ja: まず人数 }, at: ex-deck#S14 }]',
      'lessons: [{ kind: advice, text: { en: Count people first, ja: まず人数 }, at: ex-deck#S14 }]',
    ),
    why: {
      en: 'What somebody went through and what somebody recommends weigh differently. “Should” on a slide is the sign of `advice`.',
      ja: '経験したことと勧めることでは重みが違います。「〜すべき」とあれば`advice`です。',
    },
  },
  {
    id: 'named',
    title: { en: 'Named organisations only', ja: '組織名のわかるものだけを載せる' },
    sample: {
      file: 'companies.yaml',
      insteadOf: '- id: example-co\n  name: Example Co.\n',
      avoid: '- id: example-co\n  name: A large ticket shop (anonymous)\n',
      prefer: '- id: example-co\n  name: Example Co.\n',
    },
    why: {
      en: 'Nobody can check what “a large shop” did, ask it, or know whether two such tellings are one. Anonymous tellings stay outside; for those of your own house there is the overlay, which is never published here.',
      ja: '「ある大手企業」の話は、確かめることも尋ねることもできず、2つの話が同じ会社のものかもわかりません。匿名の話は載せません。自社の事例には、ここでは公開されないオーバーレイが使えます。',
    },
  },
  {
    id: 'headings',
    title: { en: 'Headings that say something', ja: '見出しだけで内容がわかるようにする' },
    sample: {
      en: {
        file: example,
        insteadOf: '## Why they left {/* why */}',
        avoid: '## Background {/* why */}',
        prefer: '## Why two people were not enough {/* why */}',
      },
      ja: {
        file: translation,
        insteadOf: '## 撤退の理由 {/* why */}',
        avoid: '## 背景 {/* why */}',
        prefer: '## 2人では足りなかった理由 {/* why */}',
      },
    },
    why: {
      en: 'Readers skim headings, and links in wikis show nothing else. “Background” and “Summary” fit every case. The words may change later, the id in `{/* … */}` never does.',
      ja: '読者は見出しを拾い読みし、Wikiに貼ったリンクに出るのも見出しだけです。「背景」や「まとめ」では、どの事例にも当てはまります。文言は後から変えられますが、`{/* … */}`のidは変えません。',
    },
  },
  {
    id: 'link-text',
    title: { en: 'Links that say where they lead', ja: 'リンク先がわかるリンクにする' },
    sample: prose(
      [
        'The format is explained [here](https://slides.example/nomad).\n<Cite at="ex-deck#S12" />',
        'The job files follow the\n[introduction to Nomad](https://slides.example/nomad).\n<Cite at="ex-deck#S12" />',
      ],
      [
        '書式は[こちら](https://slides.example/nomad)。\n<Cite at="ex-deck#S12" />',
        'ジョブ定義の書式は\n[Nomadの入門資料](https://slides.example/nomad)のとおり。\n<Cite at="ex-deck#S12" />',
      ],
    ),
    why: {
      en: 'Who listens to a page or prints it meets the link without its sentence. Evidence is no link: that is what `<Cite>` is for.',
      ja: '読み上げや印刷では、リンクだけが文から切り離されて届きます。なお、根拠はリンクではなく`<Cite>`で示します。',
    },
  },
  {
    id: 'japanese-terms',
    title: {
      en: 'Japanese as engineers write it',
      ja: '用語は現場のエンジニアの表記に合わせる',
    },
    sample: japanese([
      'クーベルネテスの配備を行った結果、結節点の数は8個であった。\n<Cite at="ex-deck#S5" />',
      'Kubernetesへデプロイし、ノード数は8台だった。\n<Cite at="ex-deck#S5" />',
    ]),
    why: {
      en: 'Product names keep the spelling of their makers, terms the one in daily use: neither katakana for Kubernetes nor a dictionary word for “node”. The Japanese text is written from the source, not translated word by word.',
      ja: '製品名は公式の綴り、技術用語は現場で使われる表記にします。直訳の漢語や、製品名のカタカナ書きは避けます。日本語の本文は英語の逐語訳ではなく、出典から書き起こします。',
    },
  },
];
