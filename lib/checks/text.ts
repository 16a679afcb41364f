// Codes of the bytes and characters of a file. It must not know how they are checked.
import type { CheckDoc } from './check-doc';

const translation = 'cases/sample-ltd-2021.ja.mdx';

export const textChecks: readonly CheckDoc[] = [
  {
    code: 'TEXT-UTF8',
    severity: 'error',
    rule: {
      en: 'The file is UTF-8.',
      ja: 'ファイルの文字コードがUTF-8である。',
    },
    cause: {
      en: 'An editor saved the file as Shift_JIS, EUC-JP or UTF-16, or a copy cut a character in two. Read as UTF-8, the words would be published as signs nobody can read.',
      ja: 'エディタがShift_JISやEUC-JP、UTF-16で保存したか、コピーの途中で文字が切れたときに起こります。UTF-8として読むと、本文が文字化けしたまま公開されてしまいます。',
    },
    remedy: {
      en: 'Save the file as UTF-8 without a byte order mark. The message names the first place that is something else, and the encoding it looks like.',
      ja: 'BOMなしのUTF-8で保存し直します。メッセージには、UTF-8として読めない最初の位置と、推測される文字コードが示されます。',
    },
    example: {
      wrong: {
        en: 'A file saved as Shift_JIS: the title `架空` stands in it as the bytes 89 CB 8B F3.',
        ja: 'Shift_JISで保存したファイル。「架空」は89 CB 8B F3というバイト列になる。',
      },
      right: {
        en: 'The same file saved as UTF-8: the title stands in it as E6 9E B6 E7 A9 BA.',
        ja: '同じファイルをUTF-8で保存したもの。「架空」はE6 9E B6 E7 A9 BAになる。',
      },
    },
  },
  {
    code: 'TEXT-BOM',
    severity: 'warning',
    rule: {
      en: 'The file does not start with a byte order mark.',
      ja: 'ファイルの先頭にBOM（バイト順マーク）がない。',
    },
    cause: {
      en: 'Some editors on Windows, and exports of spreadsheets, put the invisible sign U+FEFF in front of the text. It is skipped here, but other tools take it for a part of the first line.',
      ja: 'Windowsの一部のエディタや表計算ソフトの書き出しは、見えない文字U+FEFFを先頭に付けます。ここでは読み飛ばしますが、ほかのツールは1行目の一部とみなすことがあります。',
    },
    remedy: {
      en: 'Save the file as “UTF-8”, not as “UTF-8 with BOM”.',
      ja: '「UTF-8（BOM付き）」ではなく「UTF-8」で保存し直します。',
    },
    example: {
      file: translation,
      insteadOf: '---\ntitle: 荷物追跡の基盤\n',
      wrong: '\uFEFF---\ntitle: 荷物追跡の基盤\n',
      right: '---\ntitle: 荷物追跡の基盤\n',
    },
  },
  {
    code: 'TEXT-CRLF',
    severity: 'warning',
    rule: {
      en: 'Lines end with LF.',
      ja: '改行コードがLFである。',
    },
    cause: {
      en: 'An editor or Git on Windows wrote CR and LF at the end of each line, or an old export CR alone. What is published is the same, but a diff would show every line as changed.',
      ja: 'WindowsのエディタやGitの設定が行末にCRとLFを書き込んだとき、または古い書き出し機能がCRだけを書き込んだときに起こります。公開される内容は同じですが、差分ではすべての行が変わったように見えます。',
    },
    remedy: {
      en: 'Set the editor to LF and save the file again. With Git on Windows, `git config core.autocrlf input` keeps it so.',
      ja: 'エディタの改行コードをLFにして保存し直します。WindowsのGitなら、`git config core.autocrlf input`で再発を防げます。',
    },
    example: {
      file: translation,
      insteadOf: 'title: 荷物追跡の基盤\nsummary: 架空の事例。\n',
      wrong: 'title: 荷物追跡の基盤\r\nsummary: 架空の事例。\r\n',
      right: 'title: 荷物追跡の基盤\nsummary: 架空の事例。\n',
    },
  },
  {
    code: 'TEXT-LOST',
    severity: 'error',
    rule: {
      en: 'No U+FFFD stands where a conversion lost a character.',
      ja: '変換で失われた文字の跡（U+FFFD）がない。',
    },
    cause: {
      en: 'Some earlier program could not read a character and left U+FFFD in its place; what stood there is gone. Readers would see a question mark in the middle of a word or a figure.',
      ja: '以前に使ったプログラムが文字を読めず、代わりにU+FFFDを残したときに起こります。元の文字はもう残っていません。読者には、語や数値の途中に「?」の記号が見えることになります。',
    },
    remedy: {
      en: 'Look the place up in the source and type the character again.',
      ja: '出典の該当箇所を確かめて、文字を入力し直します。',
    },
    example: {
      file: translation,
      insteadOf: '3台で動く。',
      wrong: '3\uFFFDで動く。',
      right: '3台で動く。',
    },
  },
  {
    code: 'TEXT-EMPTY',
    severity: 'error',
    rule: {
      en: 'The file is not empty.',
      ja: 'ファイルが空でない。',
    },
    cause: {
      en: 'The file was created for later and left, or saving it failed. It would become a page without words.',
      ja: 'あとで書くつもりで作ったままのファイルや、保存に失敗したファイルです。公開すると、何も書かれていないページになってしまいます。',
    },
    remedy: {
      en: 'Write the content, or delete the file.',
      ja: '内容を書くか、ファイルを削除します。',
    },
    example: {
      file: 'pages/about.ja.mdx',
      wrong: '\n',
      right: '---\ntitle: 説明\nsummary: すべて架空。\n---\n\nすべて架空。\n',
    },
  },
  {
    code: 'TEXT-SIZE',
    severity: 'error',
    rule: {
      en: 'A file has at most 1 MiB, YAML 262,144 characters, front matter 196,608 and prose 32,768.',
      ja: 'ファイルは1 MiB以内、YAMLは262,144文字以内、フロントマターは196,608文字以内、本文は32,768文字以内である。',
    },
    cause: {
      en: 'Mostly a log, a picture or a whole transcript was pasted in. No case needs that much, readers would not get to the end, and some texts of that size would keep the checker busy for minutes.',
      ja: 'ログや画像、講演の書き起こし全体を貼り付けたときによく起こります。事例にそれほどの量は要らず、読者も読み切れません。内容によっては検査が何分も終わらなくなります。',
    },
    remedy: {
      en: 'Tell what matters in your own words and name the place in the source. If one talk tells of several services, write one case for each.',
      ja: '要点を自分の言葉でまとめ、出典の箇所を示します。1つの講演が複数のサービスを扱っているなら、サービスごとに事例を分けます。',
    },
    example: {
      wrong: {
        en: 'Prose of 45,000 characters, most of it a transcript of the talk.',
        ja: '講演の書き起こしをほぼそのまま貼り付けた、45,000文字の本文。',
      },
      right: {
        en: 'Prose of 400 to 900 words that tells the story, with a `<Cite>` in each paragraph.',
        ja: '経緯を自分の言葉でまとめ、段落ごとに`<Cite>`を付けた本文（英語で400〜900語程度）。',
      },
    },
  },
  {
    code: 'TEXT-CONTROL',
    severity: 'error',
    rule: {
      en: 'There is no control character, typed or written as an escape.',
      ja: '制御文字がない。エスケープで書いたものも含む。',
    },
    cause: {
      en: 'Text copied from slides brings U+000B for a line break inside a box, text from a terminal brings escape sequences. Nobody sees them, but they break feeds, JSON and terminals.',
      ja: 'スライドからコピーするとテキストボックス内の改行がU+000Bになり、端末からコピーするとエスケープシーケンスが混じります。目には見えませんが、フィードやJSON、端末の表示を壊します。',
    },
    remedy: {
      en: 'Delete the character at the place named. If a word or line ended there, put a space or a line break instead.',
      ja: '示された位置の文字を削除します。そこが語や行の区切りだったなら、空白か改行に置き換えます。',
    },
    example: {
      file: translation,
      insteadOf: 'title: 荷物追跡の基盤\n',
      wrong: 'title: 荷物追跡の\u000B基盤\n',
      right: 'title: 荷物追跡の基盤\n',
    },
  },
  {
    code: 'TEXT-BIDI',
    severity: 'error',
    rule: {
      en: 'There is no bidirectional control character.',
      ja: '書字方向を変える制御文字がない。',
    },
    cause: {
      en: 'Names and addresses copied from system dialogs or chats come with such characters around them. They can make a text read differently from what it is, for readers and for those who review a change.',
      ja: 'OSのダイアログやチャットからコピーした名前やURLには、前後にこの文字が付いていることがあります。文字の並びを実際と違って見せられるため、読者だけでなくレビューする人も欺かれます。',
    },
    remedy: {
      en: 'Delete the character at the place named; type the word again if you cannot find it.',
      ja: '示された位置の文字を削除します。見つけられないときは、その語を打ち直します。',
    },
    example: {
      file: translation,
      insteadOf: 'title: 荷物追跡の基盤\n',
      wrong: 'title: \u202A荷物追跡の基盤\u202C\n',
      right: 'title: 荷物追跡の基盤\n',
    },
  },
  {
    code: 'TEXT-INVISIBLE',
    severity: 'error',
    rule: {
      en: 'There is no zero-width or other invisible character.',
      ja: 'ゼロ幅スペースなどの見えない文字がない。',
    },
    cause: {
      en: 'Text copied from web pages and chats brings zero-width spaces and soft hyphens. A key with one in it is another key, and a search for the word would not find it.',
      ja: 'Webページやチャットからコピーすると、ゼロ幅スペースやソフトハイフンが混じります。キーに混じれば別のキーになり、本文に混じればその語を検索しても見つかりません。',
    },
    remedy: {
      en: 'Delete the character at the place named, or type the word again.',
      ja: '示された位置の文字を削除するか、その語を打ち直します。',
    },
    example: {
      file: translation,
      insteadOf: 'summary: 架空の事例。\n',
      wrong: '\u200Bsummary: 架空の事例。\n',
      right: 'summary: 架空の事例。\n',
    },
  },
  {
    code: 'TEXT-RADICAL',
    severity: 'error',
    rule: {
      en: 'No radical (U+2E80–2FDF) stands for a kanji.',
      ja: '漢字の代わりに部首の文字（U+2E80〜2FDF）を使っていない。',
    },
    cause: {
      en: 'Text copied from a PDF often has a radical that looks exactly like the kanji. Readers see no difference, but no search finds the word, and screen readers say something else.',
      ja: 'PDFからコピーした文章には、漢字とそっくりな部首の文字がよく混じります。見た目は同じでも、その語は検索で見つからず、スクリーンリーダーも正しく読み上げません。',
    },
    remedy: {
      en: 'Type the kanji again, or fold the pasted text with Unicode normalisation NFKC. Better still: do not paste, say it in your own words.',
      ja: '漢字を入力し直すか、貼り付けた文章をUnicode正規化（NFKC）で変換します。そもそも貼り付けず、自分の言葉で書くのが確実です。',
    },
    example: {
      file: 'cases/example-co-2020.ja.mdx',
      insteadOf: '人手不足。',
      wrong: '\u2F08手不足。',
      right: '人手不足。',
    },
  },
  {
    code: 'TEXT-NFC',
    severity: 'warning',
    rule: {
      en: 'Characters are composed (Unicode NFC).',
      ja: '文字が合成済みである（Unicode正規化形式NFC）。',
    },
    cause: {
      en: 'File names and PDFs on macOS hold `が` as `か` and a mark of its own. It looks the same and is composed here before anything is published, but elsewhere a search for the word would not find it.',
      ja: 'macOSのファイル名やPDFでは、「が」が「か」と濁点の2文字に分かれていることがあります。見た目は同じで、公開前に合成しますが、ほかのツールではその語を検索しても見つかりません。',
    },
    remedy: {
      en: 'Type the word again, or save the file normalised to NFC.',
      ja: 'その語を打ち直すか、ファイルをNFCに正規化して保存します。',
    },
    example: {
      file: translation,
      insteadOf: 'title: 荷物追跡の基盤\n',
      wrong: 'title: 荷物追跡ハ\u3099ッチの基盤\n',
      right: 'title: 荷物追跡バッチの基盤\n',
    },
  },
];
