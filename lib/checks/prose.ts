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
      en: 'MDX takes braces for code and `<` for the start of a tag, so a Helm template, an HTML comment, `<5 ms` or an unclosed tag stops it. The page could not be made at all, or would end in the middle.',
      ja: 'MDXは波括弧をコード、`<`をタグの始まりとみなします。Helmのテンプレート、HTMLコメント、`<5 ms`のような書き方、閉じ忘れたタグでここに来ます。ページを生成できないか、途中で切れてしまいます。',
    },
    remedy: {
      en: 'Put templates, placeholders and figures with `<` into backticks. Comments are `{/* … */}`, addresses `[words](https://…)`. A code block is closed by a line of three backticks alone.',
      ja: 'テンプレート、プレースホルダー、`<`を含む数値はバッククォートで囲みます。コメントは`{/* … */}`、URLは`[言葉](https://…)`と書き、コードブロックはバッククォート3つだけの行で閉じます。',
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
      en: 'The file ends with its front matter, mostly because the story was to be written later. Readers would open a page of facts that nothing holds together.',
      ja: 'フロントマターだけでファイルが終わっています。多くは本文を後回しにした場合です。読者が開くのは、つながりのない事実だけのページになります。',
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
      en: 'There is no footnote: evidence is a `<Cite>`.',
      ja: '脚注を使わない。根拠は`<Cite>`で示す。',
    },
    cause: {
      en: 'Evidence was written as `[^1]`, as in most Markdown. A footnote names a source in words, which nothing can check, and it would stand apart from the list of sources of the case.',
      ja: 'Markdownの習慣どおり、根拠を`[^1]`で書いています。脚注の出典は言葉で書くため機械では確かめられず、事例の出典一覧ともつながりません。',
    },
    remedy: {
      en: 'Cite the place with `<Cite at="source-id#S4" />` at the end of the paragraph. What is no evidence is said in the sentence, or left out.',
      ja: '段落の終わりに`<Cite at="出典id#S4" />`を置きます。根拠以外の補足は、文の中で述べるか省きます。',
    },
    example: instead(
      'It runs on three nodes.[^1]\n\n[^1]: Slide 4.\n\n[^1]: Slide 4 again.',
      sentence,
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
      en: 'Links are `https://…` or `#anchor`.',
      ja: 'リンク先は`https://…`か`#アンカー`である。',
    },
    cause: {
      en: 'An address without encryption, a path of this site, a host inside a company, or a scheme that runs code (`javascript:`). Many readers could not follow it, and some should not.',
      ja: '暗号化されていないURL、サイト内のパス、社内ホスト、コードを実行するスキーム（`javascript:`など）です。多くの読者はたどれず、たどらせてはならないものもあります。',
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
      en: 'A heading was written without its id, with one that stands above already, or as `#`, which is the title. Links to a heading must outlive its words and answer in both languages.',
      ja: 'idを付けていない、上の見出しと同じid、または表題と同じレベルの`#`を使っています。見出しへのリンクは、言葉を直しても、言語を切り替えても機能し続けなければなりません。',
    },
    remedy: {
      en: 'Write `## Words {/* heading-id */}`: lower-case ASCII words joined by `-`, the same in every language, not starting with `f-`, `s-` or `sec-`.',
      ja: '`## 言葉 {/* heading-id */}`の形で書きます。idは英小文字と数字を`-`でつなぎ、全言語で共通にします。`f-`、`s-`、`sec-`では始められません。',
    },
    example: { file, insteadOf: heading, wrong: '## What runs', right: heading },
  },
];
