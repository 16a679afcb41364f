// Codes of what may run in a finished page, and how. It must not know how they are checked.
import type { CheckDoc } from './check-doc';

export const outputCodeChecks: readonly CheckDoc[] = [
  {
    code: 'OUT-SCRIPT',
    severity: 'error',
    rule: {
      en: 'A page holds only scripts of Next.js and the reading script.',
      ja: 'ページにあるスクリプトは、Next.jsのものと閲覧用スクリプトだけである。',
    },
    cause: {
      en: 'A component wrote a script of its own, or a new version of Next.js writes its scripts in another shape. A script that nobody knows must not get a hash in the policy: it would run in the browser of every reader.',
      ja: 'コンポーネントが独自のスクリプトを出力したか、Next.jsの新しい版で出力の形が変わっています。素性のわからないスクリプトにハッシュを与えると、全読者のブラウザで実行されてしまいます。',
    },
    remedy: {
      en: 'Remove the script, or put the behaviour into the reading script or a client component. If it is a new shape of Next.js, add that shape to `lib/export/scripts.ts` and its test.',
      ja: 'スクリプトを取り除くか、閲覧用スクリプトまたはクライアントコンポーネントに移します。Next.jsの新しい形なら、`lib/export/scripts.ts`とそのテストに加えます。',
    },
    example: {
      wrong: {
        en: '`<script>count(1)</script>` in the HTML of a case page',
        ja: '事例ページのHTMLにある`<script>count(1)</script>`',
      },
      right: {
        en: 'the one inline script marked `data-keep`, the same bytes on every page',
        ja: '全ページで同一の、`data-keep`付きのインラインスクリプト1つ',
      },
    },
  },
  {
    code: 'OUT-CLIENT',
    severity: 'error',
    rule: {
      en: 'A page without React holds no client component.',
      ja: 'Reactを配信しないページに、クライアントコンポーネントはない。',
    },
    cause: {
      en: 'A component of an interactive page was reused on a reading page. Its React is taken out there, so its buttons would be shown and do nothing.',
      ja: '対話的なページのコンポーネントを、読むだけのページで使い回しています。読むだけのページではReactを取り除くため、表示されるボタンが反応しません。',
    },
    remedy: {
      en: 'Use a server component there. If the page has to be interactive, give its frame that mark and list it in `interactivePages` of `lib/url/paths.ts`.',
      ja: 'サーバーコンポーネントを使います。対話的にする必要があるページなら、`PageFrame`に印を付け、`lib/url/paths.ts`の`interactivePages`に加えます。',
    },
    example: {
      wrong: {
        en: 'an element with `data-client` on the page of a term',
        ja: '語のページにある、`data-client`付きの要素',
      },
      right: {
        en: 'the same words from a server component',
        ja: '同じ内容をサーバーコンポーネントで出力する',
      },
    },
  },
  {
    code: 'OUT-STREAMED',
    severity: 'error',
    rule: {
      en: 'Nothing waits for a script to be put in its place.',
      ja: 'スクリプトの実行を待って表示される内容はない。',
    },
    cause: {
      en: 'A component suspended while the page was rendered: an `await` behind `Suspense`, a lazy import. The content then stands hidden at the end of the page until a script moves it, and reading pages have none.',
      ja: '描画中にコンポーネントがサスペンドしています（`Suspense`内の`await`や遅延インポートなど）。内容はページの末尾に隠れたまま、移動するスクリプトを待ちますが、読むだけのページにはそのスクリプトがありません。',
    },
    remedy: {
      en: 'Load what the component needs before it renders, and render it without `Suspense`.',
      ja: '必要なデータは描画前に読み込み、`Suspense`なしで描画します。',
    },
    example: {
      wrong: {
        en: 'a comment `<!--$?-->` and an element with `id="S:0"`',
        ja: 'コメント`<!--$?-->`と、`id="S:0"`を持つ要素',
      },
      right: {
        en: 'the content in its final place in the HTML',
        ja: 'HTML内の本来の位置にある内容',
      },
    },
  },
  {
    code: 'OUT-INTERACTIVE',
    severity: 'error',
    rule: {
      en: 'The pages that ship React are those listed in `lib/url/paths.ts`.',
      ja: 'Reactを配信するページは、`lib/url/paths.ts`の一覧と一致する。',
    },
    cause: {
      en: 'A page was marked as interactive and not listed, or the other way round. Each such page costs readers some hundred kilobytes of JavaScript, so none becomes one unnoticed.',
      ja: 'ページに対話的の印を付けて一覧に加えていない、またはその逆です。対話的なページは読者に数百KBのJavaScriptを読み込ませるため、気付かないうちに増えてはなりません。',
    },
    remedy: {
      en: 'Make both agree: the mark in `PageFrame` and the entry in `interactivePages`.',
      ja: '`PageFrame`の印と、`interactivePages`の記載を一致させます。',
    },
    example: {
      wrong: {
        en: '`<main data-interactive>` on a page that is not listed',
        ja: '一覧にないページの`<main data-interactive>`',
      },
      right: {
        en: 'the mark on listed pages, and on no other',
        ja: '一覧にあるページだけに付いた印',
      },
    },
  },
  {
    code: 'OUT-POLICY',
    severity: 'error',
    rule: {
      en: 'A page has one strict Content Security Policy, right behind its charset.',
      ja: 'ページには、文字コードの宣言の直後に、厳格なContent Security Policyが1つある。',
    },
    cause: {
      en: 'A page was made outside of the layout and has no `<meta charset>`, or something stands between that and the policy. What stands before a policy is not bound by it.',
      ja: 'レイアウトを通さずに作ったページで`<meta charset>`がないか、それとポリシーの間に何かが入っています。ポリシーより前にあるものには、ポリシーが効きません。',
    },
    remedy: {
      en: 'Begin the head with `<meta charset="utf-8">` and write no policy by hand: the finishing step puts it there, with the hashes of the scripts of that page.',
      ja: '`<head>`の先頭を`<meta charset="utf-8">`にします。ポリシーは手で書きません。仕上げの工程が、そのページのスクリプトのハッシュを付けて挿入します。',
    },
    example: {
      wrong: {
        en: 'a head that begins with `<title>`',
        ja: '`<title>`で始まる`<head>`',
      },
      right: {
        en: 'a head that begins with `<meta charset="utf-8">`',
        ja: '`<meta charset="utf-8">`で始まる`<head>`',
      },
    },
  },
  {
    code: 'OUT-ELEMENT',
    severity: 'error',
    rule: {
      en: 'There is no frame, object, embed, base or style element.',
      ja: 'フレーム、`object`、`embed`、`base`、`style`の要素はない。',
    },
    cause: {
      en: 'A video or a deck was embedded, or a library writes its styles into the page. A frame shows readers to another host, `<base>` turns every link of the page, and inline styles are stopped by the policy.',
      ja: '動画やスライドを埋め込んだか、ライブラリがスタイルをページに書き込んでいます。フレームは読者の情報を外部に渡し、`<base>`は全リンクの行き先を変え、インラインのスタイルはポリシーで無効になります。',
    },
    remedy: {
      en: 'Link to the video or deck. Styles stand in a style sheet file.',
      ja: '動画やスライドにはリンクを張ります。スタイルはスタイルシートのファイルに書きます。',
    },
    example: {
      wrong: {
        en: '`<iframe src="https://video.example/1">`',
        ja: '`<iframe src="https://video.example/1">`',
      },
      right: {
        en: '`<a href="https://video.example/1">Recording</a>`',
        ja: '`<a href="https://video.example/1">録画</a>`',
      },
    },
  },
  {
    code: 'OUT-HANDLER',
    severity: 'error',
    rule: {
      en: 'There is no attribute that holds code.',
      ja: 'コードを書いた属性はない。',
    },
    cause: {
      en: 'HTML was written as text with `onclick` or the like, or an attacker got an attribute through. The policy stops such code, so an honest one would not work and the other must not.',
      ja: '`onclick`などを含むHTMLを文字列で出力したか、攻撃者の属性が入り込んでいます。この種のコードはポリシーで止まるため、正当なものは動かず、悪意のあるものは動いてはなりません。',
    },
    remedy: {
      en: 'Put the behaviour into the reading script or into a client component of an interactive page.',
      ja: '処理は閲覧用スクリプト、または対話的なページのクライアントコンポーネントに移します。',
    },
    example: {
      wrong: {
        en: '`<button onclick="copy()">`',
        ja: '`<button onclick="copy()">`',
      },
      right: {
        en: 'a button that the script finds by a data attribute',
        ja: 'スクリプトがdata属性で見つけるボタン',
      },
    },
  },
  {
    code: 'OUT-STYLE',
    severity: 'error',
    rule: {
      en: 'There is no style attribute.',
      ja: '`style`属性はない。',
    },
    cause: {
      en: 'A component got `style={…}`, often for a width or a colour that is calculated. The policy stops it in every browser, so the page would look right in development and wrong for readers.',
      ja: 'コンポーネントに`style={…}`を渡しています。計算した幅や色でよく使われます。ポリシーにより、どのブラウザでも無効です。開発中は正しく見え、読者の環境では崩れます。',
    },
    remedy: {
      en: 'Use a class. Calculated sizes stand in attributes of SVG (`width`, `x`), which the policy lets through.',
      ja: 'クラスを使います。計算した寸法は、ポリシーの対象外であるSVGの属性（`width`、`x`など）で表します。',
    },
    example: {
      wrong: {
        en: '`<span style="width:40%">`',
        ja: '`<span style="width:40%">`',
      },
      right: {
        en: '`<rect width="40%">` in an SVG, or a class',
        ja: 'SVGの`<rect width="40%">`、またはクラス',
      },
    },
  },
];
