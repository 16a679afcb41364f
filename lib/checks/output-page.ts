// Codes of the structure of a finished page and of where it leads. It must not know how they are checked.
import type { CheckDoc } from './check-doc';

export const outputPageChecks: readonly CheckDoc[] = [
  {
    code: 'OUT-ID',
    severity: 'error',
    rule: {
      en: 'Ids are unique in a page and hold no space.',
      ja: 'idはページ内で一意で、空白を含まない。',
    },
    cause: {
      en: 'A component stands twice on a page with a fixed id, or an id was made of words. Links and labels go to the first of two, so readers would land at the wrong fact.',
      ja: '固定のidを持つコンポーネントが1ページに2つあるか、文からidを作っています。リンクやラベルは最初の要素を指すため、読者は別の事実に着いてしまいます。',
    },
    remedy: {
      en: 'Make the id of the thing it names, with a prefix of its kind as `lib/cases/anchors.ts` does, or pass it to the component.',
      ja: '`lib/cases/anchors.ts`のように種類ごとの接頭辞を付け、対象の名前からidを作るか、コンポーネントに渡します。',
    },
    example: {
      wrong: {
        en: 'two elements with `id="sources"` on one page',
        ja: '1ページに2つある`id="sources"`',
      },
      right: {
        en: '`id="sec-sources"` once',
        ja: '1つだけの`id="sec-sources"`',
      },
    },
  },
  {
    code: 'OUT-H1',
    severity: 'error',
    rule: {
      en: 'A page has one level-1 heading.',
      ja: 'レベル1の見出しは、ページに1つだけある。',
    },
    cause: {
      en: 'A section brought an `<h1>` of its own, or a new page has none. People who use a screen reader find the beginning of a page by it.',
      ja: '節が独自の`<h1>`を持ち込んだか、新しいページに見出しがありません。スクリーンリーダーの利用者は、これを頼りにページの始まりを見つけます。',
    },
    remedy: {
      en: 'The title of the page is the `<h1>`; everything below it starts at `<h2>`.',
      ja: 'ページの表題を`<h1>`にし、その下は`<h2>`から始めます。',
    },
    example: {
      wrong: {
        en: '`<h1>` for the title and `<h1>` for a section',
        ja: '表題の`<h1>`と、節の`<h1>`',
      },
      right: {
        en: '`<h1>` for the title and `<h2>` for a section',
        ja: '表題の`<h1>`と、節の`<h2>`',
      },
    },
  },
  {
    code: 'OUT-LANG',
    severity: 'error',
    rule: {
      en: 'A page names its language.',
      ja: 'ページは自身の言語を示す。',
    },
    cause: {
      en: 'A page was made outside of the layout that sets `lang`. Browsers would choose the wrong letter forms for kanji, and screen readers the wrong voice.',
      ja: '`lang`を設定するレイアウトを通さずに作ったページです。漢字が別の言語の字形で表示され、スクリーンリーダーは誤った言語で読み上げます。',
    },
    remedy: {
      en: 'Set `lang` on `<html>`; parts in the other language have a `lang` of their own.',
      ja: '`<html>`に`lang`を付けます。別の言語の部分には、その要素に`lang`を付けます。',
    },
    example: {
      wrong: { en: '`<html>`', ja: '`<html>`' },
      right: { en: '`<html lang="en">`', ja: '`<html lang="ja">`' },
    },
  },
  {
    code: 'OUT-JSON-LD',
    severity: 'error',
    rule: {
      en: 'JSON-LD parses.',
      ja: 'JSON-LDは構文として正しい。',
    },
    cause: {
      en: 'Data was written into the page without escaping, and a text with `</script>` ended it early. What follows would stand on the page as HTML, and could run.',
      ja: 'データをエスケープせずに書き出し、`</script>`を含む文で途中で終わっています。その後ろはHTMLとして扱われ、実行されるおそれがあります。',
    },
    remedy: {
      en: 'Write it with the component that the other pages use: `<` becomes `\\u003c` there.',
      ja: 'ほかのページと同じコンポーネントで出力します。`<`は`\\u003c`になります。',
    },
    example: {
      wrong: {
        en: '`{"name":"</script>"}`',
        ja: '`{"name":"</script>"}`',
      },
      right: {
        en: '`{"name":"\\u003c/script>"}`',
        ja: '`{"name":"\\u003c/script>"}`',
      },
    },
  },
  {
    code: 'OUT-URL',
    severity: 'error',
    rule: {
      en: 'Addresses are of an allowed scheme.',
      ja: 'URLのスキームは、許可されたものだけである。',
    },
    cause: {
      en: 'An address with `javascript:`, `data:`, `//host` or a backslash came from content or code, or one of the building machine (`localhost`). It would run code, leave the site unseen, or lead every reader to their own computer.',
      ja: '`javascript:`、`data:`、`//host`、バックスラッシュを含むURL、またはビルド環境のURL（`localhost`）が、コンテンツやコードから入り込んでいます。コードを実行したり、外部へ出たり、読者自身のPCを指したりします。',
    },
    remedy: {
      en: 'Use https, http or mailto, or a path made by `lib/url/paths.ts`. If it is `localhost`, set `CASEBOOK_BASE_URL` to where the site will stand.',
      ja: 'https、http、mailto、または`lib/url/paths.ts`が作るパスを使います。`localhost`なら、`CASEBOOK_BASE_URL`に公開先のURLを設定します。',
    },
    example: {
      wrong: {
        en: '`<a href="javascript:history.back()">`',
        ja: '`<a href="javascript:history.back()">`',
      },
      right: {
        en: '`<a href="/en/cases/">`',
        ja: '`<a href="/ja/cases/">`',
      },
    },
  },
  {
    code: 'OUT-OFFSITE',
    severity: 'error',
    rule: {
      en: 'Nothing is loaded from another host.',
      ja: '外部のホストから何も読み込まない。',
    },
    cause: {
      en: 'A font, an image, a style sheet or a form of another host was used. That host would learn who reads what, and the page would be incomplete without a network.',
      ja: 'フォント、画像、スタイルシート、フォームの送信先に外部のホストを使っています。誰が何を読んだかが外部に伝わり、ネットワークがなければページが欠けます。',
    },
    remedy: {
      en: 'Put the file into the project, or link to the place instead of loading it.',
      ja: 'ファイルをプロジェクトに含めるか、読み込む代わりにリンクにします。',
    },
    example: {
      wrong: {
        en: '`<link rel="stylesheet" href="https://fonts.example/a.css">`',
        ja: '`<link rel="stylesheet" href="https://fonts.example/a.css">`',
      },
      right: {
        en: 'the font file below `_next/static/`',
        ja: '`_next/static/`以下に置いたフォントファイル',
      },
    },
  },
  {
    code: 'OUT-LINK',
    severity: 'error',
    rule: {
      en: 'Internal links lead to a page.',
      ja: 'サイト内リンクの先には、ページがある。',
    },
    cause: {
      en: 'A path was written by hand: without the base path, without the slash at the end, or of a page that was renamed. Readers would get “not found”, on some hosts only.',
      ja: 'パスを手で書いています。ベースパスがない、末尾のスラッシュがない、改名したページを指している、などです。読者には「見つかりません」と表示されます。特定のホストでしか起きないこともあります。',
    },
    remedy: {
      en: 'Make the path with a function of `lib/url/paths.ts`, which knows the base path and the slash.',
      ja: 'ベースパスと末尾のスラッシュを扱う`lib/url/paths.ts`の関数でパスを作ります。',
    },
    example: {
      wrong: {
        en: '`<a href="/en/cases">`, where the site stands below `/kb`',
        ja: 'サイトが`/kb`以下にあるときの`<a href="/ja/cases">`',
      },
      right: {
        en: '`<a href="/kb/en/cases/">`',
        ja: '`<a href="/kb/ja/cases/">`',
      },
    },
  },
  {
    code: 'OUT-ANCHOR',
    severity: 'error',
    rule: {
      en: 'Anchors exist on the page they name.',
      ja: 'アンカーは、リンク先のページに存在する。',
    },
    cause: {
      en: 'A heading or a fact got another id and a link still has the old one, or `#` stands before words. The page would open at its top, and readers would look for the place themselves.',
      ja: '見出しや事実のidが変わったのに、リンクが古いままか、`#`の後に言葉を書いています。ページは先頭で開き、読者は自分で場所を探すことになります。',
    },
    remedy: {
      en: 'Write the id that the message names, or give the place this id. In prose `#heading-id` is the word between `{/*` and `*/}` of that heading.',
      ja: 'メッセージが示すidを書くか、その場所にidを付けます。本文の`#見出しid`は、見出しの`{/*`と`*/}`の間に書いたidです。',
    },
    example: {
      wrong: {
        en: '`[above](#Why they left)` in prose',
        ja: '本文の`[前述](#撤退の理由)`',
      },
      right: {
        en: '`[above](#why)` with `## Why they left {/* why */}`',
        ja: '`## 撤退の理由 {/* why */}`に対する`[前述](#why)`',
      },
    },
  },
];
