// Codes of the prose below the front matter. It must not know how they are checked.
import type { CheckDoc } from './check-doc';

const file = 'cases/sample-ltd-2021.mdx';
const sentence = 'It runs on three nodes.';
const heading = '## What runs {/* platform */}';
const cite = '<Cite at="sample-talk#S4" />';

/** A sentence in place of the one that is there. */
const instead = (wrong: string, right: string) => ({ file, insteadOf: sentence, wrong, right });

export const proseChecks: readonly CheckDoc[] = [
  {
    code: 'BODY-SYNTAX',
    severity: 'error',
    rule: {
      en: 'The body is valid MDX.',
      ja: '本文はMDXとして正しい。',
    },
    cause: {
      en: 'MDX takes braces for code and `<` for the start of a tag, so a Helm template, an HTML comment, `<5 ms` or an unclosed tag stops it: the page could not be made, or would end in the middle. Markdown that failed, such as `**` that is not closed or a table without its second line, would reach readers as signs.',
      ja: 'MDXは波括弧をコード、`<`をタグの始まりとみなします。Helmのテンプレート、HTMLコメント、`<5 ms`のような書き方、閉じ忘れたタグでここに来ます。ページを生成できないか、途中で切れてしまいます。閉じていない`**`や、2行目の区切りがない表のように、Markdownとして成り立っていない記号も、そのまま読者の目に触れます。',
    },
    remedy: {
      en: 'Put templates, placeholders and figures with `<` into backticks. Comments are `{/* … */}`, addresses `[words](https://…)`. A code block stands between two lines of three backticks, not moved in by spaces.',
      ja: 'テンプレート、プレースホルダー、`<`を含む数値はバッククォートで囲みます。コメントは`{/* … */}`、URLは`[言葉](https://…)`と書き、コードブロックは字下げではなく、バッククォート3つの行で挟みます。',
    },
    example: instead(
      'The chart sets {{ .Values.replicas }}.',
      'The chart sets `{{ .Values.replicas }}`.',
    ),
  },
  {
    code: 'BODY-EMPTY',
    severity: 'error',
    rule: {
      en: 'There is prose.',
      ja: '本文がある。',
    },
    cause: {
      en: 'The file ends with its front matter, or holds only headings and comments, mostly because the story was to be written later. Readers would open a page of facts that nothing holds together.',
      ja: 'フロントマターだけでファイルが終わっているか、見出しとコメントしかありません。多くは本文を後回しにした場合です。読者が開くのは、つながりのない事実だけのページになります。',
    },
    remedy: {
      en: 'Tell below the closing `---` what happened and why, in your own words, with `<Cite>` at each paragraph. Until that is written, leave the file out of the change.',
      ja: '閉じる`---`の下に、何が起き、なぜそうしたかを自分の言葉で書き、段落ごとに`<Cite>`を付けます。書けるまでは、ファイルごと変更から外しておきます。',
    },
    example: {
      file,
      insteadOf: `---\n\n${heading}\n\n${sentence} ${cite}\n`,
      wrong: '---\n',
      right: `---\n\n${heading}\n\n${sentence} ${cite}\n`,
    },
  },
  {
    code: 'BODY-DEPTH',
    severity: 'error',
    rule: {
      en: 'Nesting is below 50 levels.',
      ja: '入れ子は50段より浅い。',
    },
    cause: {
      en: 'No author writes this on purpose: a conversion went wrong, a line of dashes has spaces between them, or somebody tries to exhaust the parser. Nobody could read it, and the build would run out of memory.',
      ja: '意図して書くものではありません。変換の失敗、空白で区切った長いハイフンの行、またはパーサーに過大な負荷をかける試みです。誰にも読めず、ビルドはメモリを使い果たします。',
    },
    remedy: {
      en: 'Flatten the list to one level or two. A line between two parts is a heading here.',
      ja: 'リストを1、2段に直します。話の区切りには、罫線ではなく見出しを使います。',
    },
    example: instead(
      `${'- '.repeat(60)}three nodes`,
      'It runs on:\n\n- three nodes\n\nSince 2020.',
    ),
  },
  {
    code: 'BODY-CODE',
    severity: 'error',
    rule: {
      en: 'There is no import, export or expression.',
      ja: '`import`、`export`、式を含まない。',
    },
    cause: {
      en: 'Text in braces, or a line pasted from an MDX project that imports its components. MDX would run it while the site is built and in the browser of every reader, so whoever changes content could run code there.',
      ja: '波括弧で囲んだ文や、コンポーネントを読み込むほかのMDXから貼り付けた行です。MDXはそれをビルド時と全読者のブラウザで実行します。つまり、コンテンツを変更できる人なら誰でもコードを実行できてしまいます。',
    },
    remedy: {
      en: 'Write the value out. Braces that are meant as text go into backticks; a comment, `{/* … */}`, is allowed.',
      ja: '値をそのまま書きます。文字としての波括弧はバッククォートで囲みます。コメントの`{/* … */}`は使えます。',
    },
    example: instead('It runs on {nodes} nodes.', sentence),
  },
  {
    code: 'BODY-QUOTE',
    severity: 'error',
    rule: {
      en: 'Nothing is quoted: say it in your own words.',
      ja: '引用せず、自分の言葉で書く。',
    },
    cause: {
      en: 'A sentence of the source was set as a block quotation, or a line begins with `>`, as in an e-mail. The words of a talk belong to its speaker, and the licence of this base could not cover them.',
      ja: '出典の文を引用ブロックにしたか、メールのように行頭に`>`を付けています。講演の言葉は話者のものであり、このサイトのライセンスでは提供できません。',
    },
    remedy: {
      en: 'Say what the source says in a sentence of your own, and cite the place. Readers who want the original words follow the mark.',
      ja: '出典の内容を自分の文で述べ、箇所を示します。元の言葉は、印から出典をたどれば読めます。',
    },
    example: instead('> "Three nodes carry all of our parcels."', sentence),
  },
  {
    code: 'BODY-FOOTNOTE',
    severity: 'error',
    rule: {
      en: 'A footnote has one note, and marks in the text.',
      ja: '脚注の印には注が1つあり、注には本文中の印がある。',
    },
    cause: {
      en: 'A note was deleted, or copied together with its label, or `[^1]` stands in a heading or another note. Markdown shows a mark without a note as brackets, and drops a note without a mark in silence.',
      ja: '注を消した、ラベルごと写した、または`[^1]`を見出しや別の注の中に書いています。Markdownでは、注のない印は角括弧のまま表示され、印のない注は黙って消えます。',
    },
    remedy: {
      en: 'Write `[^spare]` behind the sentence and `[^spare]: …` on a line of its own at the end of the text; labels are lower-case ASCII words. Evidence stays a `<Cite>`, which may stand in a note.',
      ja: '文の後ろに`[^spare]`、本文の末尾に独立した行で`[^spare]: …`と書きます。ラベルは英小文字と数字を`-`でつなぎます。根拠は`<Cite>`のままで、注の中にも書けます。',
    },
    example: instead(
      'It runs on three nodes.[^spare]',
      'It runs on three nodes.[^spare]\n\n[^spare]: Not counting a spare one.',
    ),
  },
  {
    code: 'BODY-COMPONENT',
    severity: 'error',
    rule: {
      en: 'Only `<Cite at="…" />` is used.',
      ja: '使えるコンポーネントは`<Cite at="…" />`だけである。',
    },
    cause: {
      en: 'HTML was pasted (`<br />`, `<details>`, `<img>`), a component of another site was used, or `<Cite>` has another attribute or words inside. HTML of an author could load or run what no reader asked for, and would look different on every page.',
      ja: 'HTML（`<br />`、`<details>`、`<img>`など）を貼り付けた、ほかのサイトのコンポーネントを使った、または`<Cite>`に別の属性や中身があります。任意のHTMLを許すと、読者の望まない読み込みや実行が可能になり、見た目も統一できません。',
    },
    remedy: {
      en: 'Write Markdown: an empty line starts a paragraph, `- ` a list, `|` a table. `<Cite>` has quoted evidence and nothing else; several places are parted by commas.',
      ja: 'Markdownで書きます。空行で段落、`- `でリスト、`|`で表になります。`<Cite>`に書けるのは引用符で囲んだ`at`だけで、複数の箇所はカンマで区切ります。',
    },
    example: instead('It runs on three nodes.<br />', sentence),
  },
  {
    code: 'BODY-IMAGE',
    severity: 'error',
    rule: {
      en: 'There is no image.',
      ja: '画像を含まない。',
    },
    cause: {
      en: 'A slide or a diagram of the source was embedded. Pictures belong to their authors, and one that is loaded from elsewhere would tell its host who reads the page.',
      ja: '出典のスライドや図を埋め込んでいます。図の権利は作者にあります。また、外部から読み込む画像は、誰がページを読んだかを配信元に知らせてしまいます。',
    },
    remedy: {
      en: 'Describe in words what the picture shows, and cite the slide.',
      ja: '図が示す内容を言葉で説明し、スライドを出典箇所として示します。',
    },
    example: instead('![Three nodes](https://slides.example/nodes.png)', sentence),
  },
  {
    code: 'BODY-URL',
    severity: 'error',
    rule: {
      en: 'Links are `[words](https://…)` or `[words](#anchor)`.',
      ja: 'リンクは`[言葉](https://…)`か`[言葉](#アンカー)`の形である。',
    },
    cause: {
      en: 'An address that stands bare in the text, one without encryption, a path of this site, a host inside a company, a scheme that runs code (`javascript:`), a heading id that is not there, or brackets that make no link. Readers could not tell where it leads, could not follow it, or should not.',
      ja: '本文に直接書いたURL、暗号化されていないURL、サイト内のパス、社内ホスト、コードを実行するスキーム（`javascript:`など）、存在しない見出しid、リンクになっていない角括弧です。行き先がわからない、たどれない、またはたどらせてはならないリンクになります。',
    },
    remedy: {
      en: 'Write the full public https address with words that say where it leads. Other cases are named in `related`, headings of the same page as `#heading-id`.',
      ja: '公開されているhttpsのURLを省略せずに書き、リンク先がわかる言葉を付けます。ほかの事例は`related`で示し、同じページの見出しは`#見出しid`で指します。',
    },
    example: instead(
      'It runs on [k3s](http://k3s.example/).',
      'It runs on [k3s](https://k3s.example/).',
    ),
  },
  {
    code: 'BODY-HEADING',
    severity: 'error',
    rule: {
      en: 'Headings have words and an id of their own, from level 2, none skipped.',
      ja: '見出しには言葉と固有のidがあり、レベル2から飛ばさずに始まる。',
    },
    cause: {
      en: 'A heading was written without its id, with one that stands above already, without the space behind `##`, or as `#`, which is the title. Links to a heading must outlive its words and answer in both languages.',
      ja: 'idを付けていない、上の見出しと同じid、`##`の後ろに空白がない、または表題と同じレベルの`#`を使っています。見出しへのリンクは、言葉を直しても、言語を切り替えても機能し続けなければなりません。',
    },
    remedy: {
      en: 'Write `## Words {/* heading-id */}`: lower-case ASCII words joined by `-`, the same in every language, not starting with `f-`, `s-`, `sec-`, `fn-` or `fnref-`.',
      ja: '`## 言葉 {/* heading-id */}`の形で書きます。idは英小文字と数字を`-`でつなぎ、全言語で共通にします。`f-`、`s-`、`sec-`、`fn-`、`fnref-`では始められません。',
    },
    example: { file, insteadOf: heading, wrong: '## What runs', right: heading },
  },
  {
    code: 'BODY-LANGUAGE',
    severity: 'warning',
    rule: {
      en: 'A code block names a language that is known.',
      ja: 'コードブロックの言語名は、知られているものである。',
    },
    cause: {
      en: 'The name has a slip, or is the name of a tool and not of a language. Readers and programs that read the Markdown twin go by it.',
      ja: '綴りの誤りか、言語ではなくツールの名前を書いた場合に起こります。Markdown版を読む人やプログラムはこの名前を頼りにします。',
    },
    remedy: {
      en: 'Take the name suggested, or text where none fits.',
      ja: '提案された名前にします。合うものがなければtextと書きます。',
    },
    example: {
      file: 'cases/sample-ltd-2021.ja.mdx',
      insteadOf: '3台で動く。',
      wrong: '```ymal\nreplicas: 3\n```\n\n3台で動く。',
      right: '```yaml\nreplicas: 3\n```\n\n3台で動く。',
    },
  },
  {
    code: 'BODY-LINK',
    severity: 'warning',
    rule: {
      en: 'The words of a link say where it leads.',
      ja: 'リンクの文言から行き先がわかる。',
    },
    cause: {
      en: 'Words such as "here" or "click here" fit every link. People who listen to a page go through its links as a list, and hear "here, here, here".',
      ja: '「ここ」「こちら」「click here」は、どのリンクにも当てはまります。読み上げソフトの利用者はリンクだけを一覧でたどることがあり、「ここ」が並ぶだけでは行き先がわかりません。',
    },
    remedy: {
      en: 'Make the name of the page, or what it tells, the words of the link.',
      ja: 'ページの名前か、そこに書かれている内容をリンクの文言にします。',
    },
    example: {
      file: 'cases/sample-ltd-2021.ja.mdx',
      insteadOf: '3台で動く。',
      wrong: '3台で動く。構成は[こちら](https://slides.example/sample-talk)。',
      right: '3台で動く。[構成図](https://slides.example/sample-talk)がある。',
    },
  },
];
