// Codes of ids that must stand elsewhere and of evidence. It must not know how they are checked.
import type { CheckDoc } from './check-doc';

const sampleCase = 'cases/sample-ltd-2021.mdx';
const exampleCase = 'cases/example-co-2020.mdx';
const deployer = '  - { is: argo-cd, status: used, at: sample-talk#S5 }';

export const referenceChecks: readonly CheckDoc[] = [
  {
    code: 'TERM-UNKNOWN',
    severity: 'error',
    rule: {
      en: 'A term stands in its terms file.',
      ja: '用語は、その項目の用語ファイルに登録されている。',
    },
    cause: {
      en: 'The name was written as its maker spells it, with a slip of the fingers, or in a field of another vocabulary. Two spellings of one tool would become two values of a filter, and readers who choose one would miss the cases of the other.',
      ja: '製品名を公式の表記のまま書いた、打ち間違えた、別の項目の用語を使った、のいずれかです。表記が揺れると同じツールが絞り込みで別々の値になり、一方を選んだ読者がもう一方の事例を見落とします。',
    },
    remedy: {
      en: 'Write the id of the term as `content/terms/<facet>.yaml` has it; the message names the nearest one. A tool that is really new gets an entry there first, with a definition in both languages. Where the source gives no name, `unnamed` is the word.',
      ja: '`content/terms/<項目>.yaml`にあるidを書きます。近い候補はメッセージに出ます。本当に新しいツールなら、先に用語ファイルへ日英の定義付きで追加してください。出典が製品名を挙げていない場合は`unnamed`とします。',
    },
    example: {
      file: sampleCase,
      insteadOf: `cicd:\n${deployer}`,
      wrong: 'cicd:\n  - { is: ArgoCD, status: used, at: sample-talk#S5 }',
      right: `cicd:\n${deployer}`,
    },
  },
  {
    code: 'COMPANY-UNKNOWN',
    severity: 'error',
    rule: {
      en: 'The company stands in `content/companies.yaml`.',
      ja: '企業は`content/companies.yaml`に登録されている。',
    },
    cause: {
      en: 'A case names its company, or the affiliation of a speaker, by id; a name in full or a company that nobody has added yet gives this. Without its entry the case would have no name to show and no page of the company to stand on.',
      ja: '`company`や話者の`affiliation`にはidを書きますが、社名をそのまま書いたか、まだ登録していない企業です。登録がないと、事例に表示する社名も、事例を載せる企業ページもありません。',
    },
    remedy: {
      en: 'Write the id, or add the company with id, name and industry. A speaker of an organisation that has no case of its own may have the affiliation in words: `{ en: …, ja: … }`.',
      ja: 'idを書くか、id・名称・業種を付けて企業を追加します。事例のない組織の話者なら、`affiliation`を`{ en: …, ja: … }`と言葉で書けます。',
    },
    example: {
      file: sampleCase,
      insteadOf: 'company: sample-ltd',
      wrong: 'company: サンプル株式会社',
      right: 'company: sample-ltd',
    },
  },
  {
    code: 'COMPANY-UNNAMED',
    severity: 'error',
    rule: {
      en: 'Only an overlay has unnamed organisations.',
      ja: '匿名の組織を置けるのはオーバーレイだけである。',
    },
    cause: {
      en: 'An entry with `anonymous` was copied from an overlay into the public content. Readers of the public base check each fact against its source, and nobody can check what an organisation without a name is said to do.',
      ja: '`anonymous`を持つ項目を、オーバーレイから公開用のコンテンツへ写しています。公開版は、読者が事実を出典で確かめられることが前提です。名前のない組織の話は誰にも確かめられません。',
    },
    remedy: {
      en: 'Give the organisation the name it was told under in public. Where there is none, keep the case in the overlay of your company.',
      ja: '公の場で名乗っている名称を書きます。名称を出せない組織の事例は、自社のオーバーレイに置いてください。',
    },
    example: {
      file: 'companies.yaml',
      insteadOf: '- id: example-co\n  name: Example Co.\n  industry: not-stated',
      wrong: '- id: example-co\n  anonymous: { industry: retail, size: people-50-299 }',
      right: '- id: example-co\n  name: Example Co.\n  industry: not-stated',
    },
  },
  {
    code: 'SOURCE-UNKNOWN',
    severity: 'error',
    rule: {
      en: 'A source has its file.',
      ja: '出典には、対応するファイルがある。',
    },
    cause: {
      en: 'The id in `sources` has a slip, or the file of the source was renamed or not added yet. Every mark beside a fact would lead to nothing.',
      ja: '`sources`のidを打ち間違えたか、出典のファイルを改名した、またはまだ追加していません。このままでは、事実に付く印がどこにもつながりません。',
    },
    remedy: {
      en: 'Write the name of a file in `content/sources` without `.yaml`, or add that file. The slip is told once, here, and not again at each fact that cites the source.',
      ja: '`content/sources`にあるファイル名から`.yaml`を除いて書くか、ファイルを追加します。この誤りはここで1回だけ報告し、その出典を引く個々の事実では繰り返しません。',
    },
    example: {
      file: sampleCase,
      insteadOf: 'sources: [{ id: sample-talk, role: primary }]',
      wrong: 'sources: [{ id: sample-tlk, role: primary }]',
      right: 'sources: [{ id: sample-talk, role: primary }]',
    },
  },
  {
    code: 'SOURCE-UNUSED',
    severity: 'error',
    rule: {
      en: 'Every listed source gives a fact.',
      ja: '挙げた出典は、どれかの事実の根拠になっている。',
    },
    cause: {
      en: 'A document was listed as further reading, or the last fact that cited it is gone. Readers take the list of sources for what the case rests on. A file in `content/sources` that no case lists is a warning: nobody would ever see it.',
      ja: '参考資料として挙げただけか、その出典を引く事実が最後の1つまで消えています。読者は出典の一覧を「事例の根拠」として読みます。どの事例にも挙がっていない`content/sources`のファイルは、人目に触れないため警告になります。',
    },
    remedy: {
      en: 'Cite the source where it tells a fact, or take it out of the list. `<Cite>` in the prose alone is not enough: it repeats facts, and the facts stand in the front matter.',
      ja: '根拠になる事実の`at`に書くか、一覧から外します。本文の`<Cite>`だけでは足りません。本文は事実を言い直す場所で、事実そのものはフロントマターに置くためです。',
    },
    example: {
      file: sampleCase,
      insteadOf: 'sources: [{ id: sample-talk, role: primary }]',
      wrong:
        'sources:\n  - { id: sample-talk, role: primary }\n  - { id: ex-report, role: follow-up }',
      right: 'sources:\n  - { id: sample-talk, role: primary }',
    },
  },
  {
    code: 'CASE-UNKNOWN',
    severity: 'error',
    rule: {
      en: 'Related cases exist; `parent` and `follows` are of the same company.',
      ja: '関連付けた事例は存在し、`parent`と`follows`は同じ企業の事例である。',
    },
    cause: {
      en: 'The id in `parent`, `follows` or `related` has a slip, or its case was renamed or never merged. Readers would be sent to a page that is not there.',
      ja: '`parent`、`follows`、`related`のidを打ち間違えたか、相手の事例が改名された、または取り込まれていません。読者を存在しないページへ案内することになります。',
    },
    remedy: {
      en: 'Write the name of a file in `content/cases` without `.mdx`, or leave the relation out until that case is there. Old ids are not accepted here: name the case by the id it has today. A case of another company belongs in `related`.',
      ja: '`content/cases`にあるファイル名から`.mdx`を除いて書きます。相手の事例がまだなければ、できるまで書かずにおきます。旧idは使えません。現在のidを書いてください。別の企業の事例は`related`に書きます。',
    },
    example: {
      file: exampleCase,
      insteadOf: 'related: [sample-ltd-2021]',
      wrong: 'related: [sample-ltd-2012]',
      right: 'related: [sample-ltd-2021]',
    },
  },
  {
    code: 'RELATION-CIRCLE',
    severity: 'error',
    rule: {
      en: '`parent` and `follows` form no circle, and no case is related to itself.',
      ja: '`parent`と`follows`は循環せず、事例は自分自身と関連しない。',
    },
    cause: {
      en: 'Front matter was copied from a neighbour together with its relations, or both of two cases say that they follow the other. Nobody could tell which came first, and the story of a company would have no beginning.',
      ja: '隣の事例から関連ごと写した、または2件が互いに「相手の続き」だとしています。どちらが先か決まらず、企業の経緯に始まりがなくなります。',
    },
    remedy: {
      en: 'Keep the link of the later case, or of the part, and delete the other one: pages show it in both directions by themselves.',
      ja: '後の事例、または部分側の事例のリンクだけを残し、もう一方を消します。ページ上では自動的に双方向のリンクになります。',
    },
    example: {
      file: exampleCase,
      insteadOf: 'related: [sample-ltd-2021]',
      wrong: 'related: [example-co-2020]',
      right: 'related: [sample-ltd-2021]',
    },
  },
  {
    code: 'ALIAS-TAKEN',
    severity: 'error',
    rule: {
      en: 'An old id belongs to nobody else.',
      ja: '旧idは、ほかの事例のidや旧idと重ならない。',
    },
    cause: {
      en: 'An id under `aliases` is the id of a case, an alias of another, or listed twice; mostly it came along with copied front matter. One old address cannot lead to two cases.',
      ja: '`aliases`のidが、現在の事例のid、別の事例の旧id、または同じ一覧での重複になっています。多くはフロントマターを写した際に紛れ込みます。1つの旧URLから2件の事例へは案内できません。',
    },
    remedy: {
      en: 'Delete the alias where it does not belong. `aliases` holds only ids that this very case had before it was renamed.',
      ja: '該当しない側から消します。`aliases`に書くのは、その事例自身が改名前に使っていたidだけです。',
    },
    example: {
      file: exampleCase,
      insteadOf: 'aliases: [example-co-seats]',
      wrong: 'aliases: [sample-ltd-2021]',
      right: 'aliases: [example-co-seats]',
    },
  },
  {
    code: 'EVIDENCE-FORM',
    severity: 'error',
    rule: {
      en: 'Evidence is written as `source-id#locator`, each place once.',
      ja: '出典箇所は`出典id#箇所`の形で、それぞれ一度だけ書く。',
    },
    cause: {
      en: 'The place was written in words (`slide 5`, `p.3`), or only the source was named. A locator that no program can read cannot become a link, and nobody would find the place again.',
      ja: '箇所を言葉で書いた（`slide 5`、`p.3`など）か、出典だけを書いています。機械で読めない箇所はリンクにできず、後から誰もたどり着けません。',
    },
    remedy: {
      en: 'Write `S5` or `S4-6` for slides, `p3` for a page, `§Heading` for a section, `t00:12:30` for a video, `title` or `lead` for what stands before the first heading. Files and commits (`ADR019`, `@0123abcd`) are for sources with a `repository`.',
      ja: 'スライドは`S5`や`S4-6`、ページは`p3`、節は`§見出し`、動画は`t00:12:30`、最初の見出しより前は`title`か`lead`と書きます。ファイルとコミット（`ADR019`、`@0123abcd`）は、`repository`を持つ出典でだけ使えます。',
    },
    example: {
      file: sampleCase,
      insteadOf: `cicd:\n${deployer}`,
      wrong: 'cicd:\n  - { is: argo-cd, status: used, at: "sample-talk#slide 5" }',
      right: `cicd:\n${deployer}`,
    },
  },
  {
    code: 'EVIDENCE-SOURCE',
    severity: 'error',
    rule: {
      en: 'Evidence names a source of the case.',
      ja: '出典箇所は、その事例の出典を指す。',
    },
    cause: {
      en: 'The source of another case was cited, a fact was copied with its evidence, or the source is missing from `sources`; or the prose of a case names no source at all. Readers would find a mark that the list of sources below the case does not explain, or no mark.',
      ja: '別の事例の出典を引いた、事実を根拠ごと写した、または`sources`に書き忘れています。本文に`<Cite>`が1つもない場合もここに来ます。出典一覧で説明されない印が読者の前に出るか、根拠をたどる印がまったくない状態になります。',
    },
    remedy: {
      en: 'Add the source to `sources` of the case with its role, or cite one that is listed; in prose, end each paragraph with `<Cite at="…" />`. Pages such as “About” have no sources: link to the case instead.',
      ja: '`sources`に役割付きで追加するか、挙げてある出典を引きます。本文では段落の終わりに`<Cite at="…" />`を付けます。「このサイトについて」などのページには出典がないため、事例へのリンクを書いてください。',
    },
    example: {
      file: sampleCase,
      insteadOf: `cicd:\n${deployer}`,
      wrong: 'cicd:\n  - { is: argo-cd, status: used, at: ex-deck#S5 }',
      right: `cicd:\n${deployer}`,
    },
  },
  {
    code: 'EVIDENCE-EXTENT',
    severity: 'error',
    rule: {
      en: 'Evidence lies in what was read.',
      ja: '出典箇所は、実際に読んだ範囲にある。',
    },
    cause: {
      en: 'The slide, page or heading is not among `covers` of the source: a wrong number, another spelling of a heading, or a part nobody has read. It is the usual sign of a fact taken from memory or from hearsay.',
      ja: 'スライド番号・ページ・見出しが、出典の`covers`に含まれていません。番号の誤り、見出しの表記の違い、または誰も読んでいない箇所です。記憶や伝聞で書いた事実によく現れます。',
    },
    remedy: {
      en: 'Look the place up in the source and correct the locator; headings are written letter by letter as in `covers`. If the part was left out, read it first, then add it to `covers`.',
      ja: '出典で箇所を確かめ、番号や見出しを直します。見出しは`covers`と一字一句同じに書きます。未読の箇所なら、読んでから`covers`に加えてください。',
    },
    example: {
      file: sampleCase,
      insteadOf: `cicd:\n${deployer}`,
      wrong: 'cicd:\n  - { is: argo-cd, status: used, at: sample-talk#S12 }',
      right: `cicd:\n${deployer}`,
    },
  },
  {
    code: 'SOURCE-FUTURE',
    severity: 'error',
    rule: {
      en: 'No date of a source lies after tomorrow.',
      ja: '出典の日付は明日以前である。',
    },
    cause: {
      en: 'A slip in the year. Such a source would stand first on every list, and every fact of its cases would pass as told in time.',
      ja: '年の打ち間違いで起こります。そのままにすると、その出典があらゆる一覧の先頭に並び、事例の事実の日付も「発表前」の検査をすり抜けてしまいます。',
    },
    remedy: {
      en: 'Check the year. What is announced for a later day becomes a source when it is published. `SOURCE_DATE_EPOCH` stands for now where it is set.',
      ja: '年を確認します。後日の公開が予告されている資料は、公開されてから出典にします。`SOURCE_DATE_EPOCH`を設定すると、その時刻を現在とみなします。',
    },
    example: {
      file: 'sources/sample-talk.yaml',
      insteadOf: 'date: "2021-03-04"',
      wrong: 'date: "2121-03-04"',
      right: 'date: "2021-03-04"',
    },
  },
];
