// What is told about the codes on footnotes and on what no finished file may hold.
import type { CheckDoc } from './check-doc';

export const safeDocs: readonly CheckDoc[] = [
  {
    code: 'BODY-FOOTNOTE',
    severity: 'error',
    rule: {
      en: 'Each footnote mark has exactly one note, each note has a mark, and labels are ids.',
      ja: '脚注の印と注は1対1で対応し、ラベルはIDの形で書きます。',
    },
    cause: {
      en: 'A note was deleted or renamed, or copied with its label. Markdown shows a mark without a note as brackets and drops a note without a mark in silence.',
      ja: '注を消した、名前を変えた、ラベルごと写した、などで起こります。Markdownでは、注のない印は角括弧のまま表示され、印のない注は何も言わずに消えます。',
    },
    remedy: {
      en: 'Write [^cost] behind the sentence and [^cost]: … on a line of its own at the end of the text. Labels are lower-case ASCII words. Evidence stays a <Cite>, which may stand in a note.',
      ja: '文の後ろに[^cost]、本文の末尾の独立した行に[^cost]: …と書きます。ラベルには英小文字・数字・ハイフンを使います。根拠は<Cite>のままで、注の中にも書けます。',
    },
    example: {
      file: 'cases/sample-ltd-2021.ja.mdx',
      insteadOf: '3台で動く。',
      wrong: '3台で動く。[^nodes]',
      right: '3台で動く。[^nodes]\n\n[^nodes]: 予備を除く。',
    },
  },
  {
    code: 'BODY-LANGUAGE',
    severity: 'warning',
    rule: {
      en: 'A code block names a language that is known.',
      ja: 'コードブロックには知られた言語名を付けます。',
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
    code: 'OUT-SECRET',
    severity: 'error',
    rule: {
      en: 'No published file holds a key, a token or a secret value of the environment.',
      ja: '公開するファイルに、鍵、トークン、環境変数の秘密の値を含めません。',
    },
    cause: {
      en: 'A sample was pasted with a real key, or code wrote a variable of the build machine into a page. The message names the kind or the variable, never the value.',
      ja: '本物の鍵が入った例を貼り付けた、あるいはコードがビルド環境の変数をページに書いた場合に起こります。メッセージには種類や変数名だけを示し、値は示しません。',
    },
    remedy: {
      en: 'Take it out where it comes from, and have it replaced: it is in the history and in the log.',
      ja: '元の場所から取り除き、鍵そのものを作り直してください。履歴やログには残っています。',
    },
    example: {
      wrong: {
        en: 'A code block with the access key of an account.',
        ja: 'アカウントのアクセスキーが入ったコード例。',
      },
      right: {
        en: 'The same block with <access-key> in its place.',
        ja: '同じ例で、鍵の部分を<access-key>にしたもの。',
      },
    },
  },
  {
    code: 'OUT-INVISIBLE',
    severity: 'error',
    rule: {
      en: 'No published file holds invisible or bidirectional characters, but for those listed with a reason.',
      ja: '公開するファイルに、目に見えない文字や文字の向きを変える制御文字を含めません。理由とともに一覧にある文字は除きます。',
    },
    cause: {
      en: 'Code put one in, or a text came in by a way that the checks of content do not see. Such characters make a text read differently from what it is, and searches miss it.',
      ja: 'コードが加えたか、内容の検査を通らない経路で入った文字です。見た目と中身が食い違い、検索にもかからなくなります。',
    },
    remedy: {
      en: 'Take it out where it comes from. If it belongs there, add it with its reason to the list in lib/export/invisible.ts.',
      ja: '元の場所から取り除きます。必要な文字なら、理由を添えてlib/export/invisible.tsの一覧に加えます。',
    },
    example: {
      wrong: {
        en: 'A title with U+200B between two words.',
        ja: '語の間にU+200Bが入った題名。',
      },
      right: { en: 'The same title without it.', ja: 'それを取り除いた同じ題名。' },
    },
  },
  {
    code: 'OUT-SOURCE-MAP',
    severity: 'error',
    rule: {
      en: 'No source map is published.',
      ja: 'ソースマップは公開しません。',
    },
    cause: {
      en: 'An option of the bundler was changed. Source maps hold the text of every source file and often folders of the building machine.',
      ja: 'バンドラーの設定が変わったときに起こります。ソースマップには全ソースの本文や、ビルドした環境のフォルダー名が入ります。',
    },
    remedy: {
      en: 'Build without source maps.',
      ja: 'ソースマップを出力しない設定に戻します。',
    },
    example: {
      wrong: { en: 'A file chunk.js.map beside chunk.js.', ja: 'chunk.jsの隣にあるchunk.js.map。' },
      right: { en: 'chunk.js alone.', ja: 'chunk.jsだけ。' },
    },
  },
];
