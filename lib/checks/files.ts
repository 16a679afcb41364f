// Codes of files, their names and ids, and what must agree between languages. It must not know how they
// are checked.
import type { CheckDoc } from './check-doc';

export const fileChecks: readonly CheckDoc[] = [
  {
    code: 'FILE-MISSING',
    severity: 'error',
    rule: {
      en: 'Every required file or folder is there.',
      ja: '必要なファイルとフォルダーがそろっている。',
    },
    cause: {
      en: 'A file was renamed, not committed, or the command was given another folder. Without the terms of a facet, say, no statement in it could be told from a misspelling.',
      ja: 'ファイル名を変えた、コミットし忘れた、別のフォルダーを指定した、といった場合に起こります。たとえば用語のファイルがないと、正しい用語と書き間違いを区別できません。',
    },
    remedy: {
      en: 'Create the file or folder at the path named, or give the command the folder that holds `cases`, `sources`, `terms`, `pages` and `companies.yaml`.',
      ja: '示されたパスにファイルやフォルダーを作るか、`cases`、`sources`、`terms`、`pages`、`companies.yaml`のあるフォルダーを指定します。',
    },
    example: {
      wrong: {
        en: '`content/terms/metric.yaml` was renamed to `content/terms/metrics.yaml`.',
        ja: '`content/terms/metric.yaml`を`content/terms/metrics.yaml`に改名した。',
      },
      right: {
        en: 'Each vocabulary has its file: `content/terms/metric.yaml`.',
        ja: '用語の種類ごとにファイルがある：`content/terms/metric.yaml`。',
      },
    },
  },
  {
    code: 'FILE-KIND',
    severity: 'error',
    rule: {
      en: 'A folder holds only files of its kind.',
      ja: 'フォルダーには、決まった種類のファイルだけがある。',
    },
    cause: {
      en: 'A note, a picture or a `.DS_Store` lies among the content, an ending is misspelt, or the name is a link. Nobody would read the file, and its author would wait for a page that never comes.',
      ja: 'メモや画像、`.DS_Store`が紛れ込んでいるか、拡張子が違うか、シンボリックリンクになっています。読まれないファイルを残すと、書いた人は出てこないページを待つことになります。',
    },
    remedy: {
      en: 'Give it the name that the message shows, or move it out of `content/`; delete what an editor or a system left behind. Put the file itself there, not a link.',
      ja: 'メッセージに示された名前に改名するか、`content/`の外へ移します。エディターやOSが残したファイルは削除します。リンクではなく、ファイルそのものを置きます。',
    },
    example: {
      wrong: {
        en: '`content/sources/ex-deck.yml`, `content/sources/notes.txt`',
        ja: '`content/sources/ex-deck.yml`、`content/sources/notes.txt`',
      },
      right: {
        en: '`content/sources/ex-deck.yaml`; notes stay outside of `content/`.',
        ja: '`content/sources/ex-deck.yaml`。メモは`content/`の外に置く。',
      },
    },
  },
  {
    code: 'ID-FORM',
    severity: 'error',
    rule: {
      en: 'An id is lower-case ASCII words joined by `-`, none of them `vs`, at most 80 long, and neither `index` nor `404`; that of a case ends in the year of its telling (warning).',
      ja: 'idは、小文字の英数字の語を`-`でつないだ80文字以内の名前で、`vs`という語を含まず、`index`でも`404`でもない。事例のidは発表された年で終わる（警告）。',
    },
    cause: {
      en: 'The file is named as its author speaks: with capitals, spaces, Japanese, `.en` for the language that has no suffix, or `-ja` for `.ja`. The name is the address of the page; such addresses break when pasted, or mean another page.',
      ja: '大文字、空白、日本語を使ったり、接尾辞の要らない言語に`.en`を付けたり、`.ja`を`-ja`と書いたりしたときに起こります。ファイル名はページのアドレスになります。こうした名前は、貼り付けたときにリンクが切れたり、別のページのアドレスとぶつかったりします。',
    },
    remedy: {
      en: 'Give the file the name that the message shows, or rename it to `<company>-<year>.mdx` or `<company>-<subject>-<year>.mdx`; the Japanese words stand in `<id>.ja.mdx`.',
      ja: 'メッセージに示された名前にするか、`<企業>-<年>.mdx`、`<企業>-<対象>-<年>.mdx`の形に改名します。日本語の文章は`<id>.ja.mdx`に書きます。',
    },
    example: {
      wrong: {
        en: '`Sample Ltd 2021.mdx`, `sample-ltd-2021.en.mdx`, `k3s-vs-nomad.mdx`',
        ja: '`Sample Ltd 2021.mdx`、`sample-ltd-2021.en.mdx`、`k3s-vs-nomad.mdx`',
      },
      right: {
        en: '`sample-ltd-2021.mdx` and `sample-ltd-2021.ja.mdx`',
        ja: '`sample-ltd-2021.mdx`と`sample-ltd-2021.ja.mdx`',
      },
    },
  },
  {
    code: 'ID-MISMATCH',
    severity: 'error',
    rule: {
      en: 'The id of a source is its file name.',
      ja: '出典のidがファイル名と同じである。',
    },
    cause: {
      en: 'A source was copied from another one, or the file was renamed and the id forgotten. Evidence that names it would lead to one of the two, and nobody could say which.',
      ja: 'ほかの出典をコピーして作ったか、ファイル名だけを変えたときに起こります。根拠として挙げたとき、どちらの出典を指すのか決められなくなります。',
    },
    remedy: {
      en: 'Make `id` and the file name equal. Cases name the source by this id.',
      ja: '`id`とファイル名を同じにします。事例からはこのidで出典を指します。',
    },
    example: {
      file: 'sources/sample-talk.yaml',
      insteadOf: 'id: sample-talk\n',
      wrong: 'id: sample-tlk\n',
      right: 'id: sample-talk\n',
    },
  },
  {
    code: 'ID-DUPLICATE',
    severity: 'error',
    rule: {
      en: 'No two entries of a list share an id, label or alias; no two files differ only in upper and lower case; no two cases have one title (warning).',
      ja: '同じ一覧の項目どうしで、id・表示名・別名が重ならない。大文字と小文字だけが違うファイル名も、同じタイトルの事例（警告）もない。',
    },
    cause: {
      en: 'Two people added the same tool under different ids, or an alias is the name of another product; or a case was begun as a copy. Its cases would be split over two values of the filter, and a search for the name would find one of them by chance.',
      ja: '同じツールを2人が別のidで追加したり、別名がほかの製品の名前だったり、事例をコピーして書き始めたりしたときに起こります。事例が2つの絞り込み項目に分かれ、名前で検索してもどちらが出るかわかりません。',
    },
    remedy: {
      en: 'Keep one entry and put the other spelling among its `aliases`. If they are two things, take the shared name away from one. The message names the other place.',
      ja: '同じものなら1つにまとめ、もう一方の表記を`aliases`に加えます。別のものなら、重なる名前を片方から外します。メッセージには相手の位置が示されます。',
    },
    example: {
      file: 'terms/cicd.yaml',
      insteadOf: 'label: tekton,',
      wrong: 'label: tekton, aliases: [Argo CD],',
      right: 'label: tekton, aliases: [Tekton Pipelines],',
    },
  },
  {
    code: 'TRANSLATION-ORPHAN',
    severity: 'error',
    rule: {
      en: 'A translation has its case or page.',
      ja: '翻訳には、もとの事例またはページのファイルがある。',
    },
    cause: {
      en: 'The file with the facts was renamed or deleted and its translation left behind, or the Japanese was written first. Words alone have no facts, no sources and no page to stand on.',
      ja: '事実を書いたファイルだけを改名・削除したか、日本語から先に書き始めたときに起こります。文章だけでは事実も出典もなく、載せるページがありません。',
    },
    remedy: {
      en: 'Give both files the same id; the message names the case that has no translation. Where there is no case yet, begin with `<id>.mdx`.',
      ja: '2つのファイルのidをそろえます。翻訳のない事例があれば、メッセージに示されます。事例がまだなければ、`<id>.mdx`から書き始めます。',
    },
    example: {
      wrong: {
        en: '`sample-2021.ja.mdx` beside `sample-ltd-2021.mdx`',
        ja: '`sample-ltd-2021.mdx`に対して`sample-2021.ja.mdx`',
      },
      right: {
        en: '`sample-ltd-2021.ja.mdx` beside `sample-ltd-2021.mdx`',
        ja: '`sample-ltd-2021.mdx`に対して`sample-ltd-2021.ja.mdx`',
      },
    },
  },
  {
    code: 'TRANSLATION-HEADING',
    severity: 'error',
    rule: {
      en: 'A translation has the same heading ids as its case.',
      ja: '翻訳の見出しidが、もとの事例と同じである。',
    },
    cause: {
      en: 'A heading was added, renamed or left out in one language only. A link to the heading would lead nowhere as soon as its reader changes the language.',
      ja: '片方の言語だけで見出しを増やしたり、idを変えたり、省いたりしたときに起こります。見出しへのリンクは、読者が言語を切り替えたとたんに行き先を失います。',
    },
    remedy: {
      en: 'Write the same `{/* id */}` behind the headings of both files. The words differ, the ids never do.',
      ja: '両方のファイルの見出しに同じ`{/* id */}`を付けます。見出しの文言は訳しても、idは訳しません。',
    },
    example: {
      file: 'cases/sample-ltd-2021.ja.mdx',
      insteadOf: '## 動くもの {/* platform */}\n',
      wrong: '## 動くもの {/* kiban */}\n',
      right: '## 動くもの {/* platform */}\n',
    },
  },
  {
    code: 'TRANSLATION-MISSING',
    severity: 'warning',
    rule: {
      en: 'A case exists in every language.',
      ja: '事例がすべての言語で書かれている。',
    },
    cause: {
      en: 'The case is new, or its author does not write the other language. Until the translation comes, readers of that language see the words of the other one, with a notice.',
      ja: '事例を追加したばかりか、書いた人がもう一方の言語で書けない場合です。翻訳がそろうまで、その言語のページにはもう一方の言語の文章が、その旨の表示とともに載ります。',
    },
    remedy: {
      en: 'Write `<id>.ja.mdx` with `title`, `summary` and prose, for engineers who read Japanese rather than word by word. Facts stay in `<id>.mdx`.',
      ja: '`<id>.ja.mdx`に`title`、`summary`、本文を書きます。逐語訳ではなく、日本語で読むエンジニアに向けて書いてください。事実は`<id>.mdx`だけに書きます。',
    },
    example: {
      wrong: {
        en: '`sample-ltd-2021.mdx` stands alone.',
        ja: '`sample-ltd-2021.mdx`しかない。',
      },
      right: {
        en: '`sample-ltd-2021.ja.mdx` stands beside it.',
        ja: '`sample-ltd-2021.ja.mdx`もある。',
      },
    },
  },
  {
    code: 'FILE-READ',
    severity: 'error',
    rule: {
      en: 'Every file and folder of content can be read.',
      ja: 'コンテンツのファイルとフォルダーはすべて読み取れる。',
    },
    cause: {
      en: 'A file copied by another user has no right to be read, a program removed it while the check ran, or the disk has a fault. Taken for "nothing there", it would make a case vanish from the site.',
      ja: '別のユーザーがコピーして読み取り権限がない、検査中に別のプログラムが削除した、ディスクに障害がある、といった場合に起こります。「ファイルなし」とみなすと、事例が黙ってサイトから消えてしまいます。',
    },
    remedy: {
      en: 'Give yourself the right to read it (`chmod u+r`), or run the check again when nothing else writes there. The other files were checked all the same.',
      ja: '読み取り権限を付けます（`chmod u+r`）。別のプログラムが書き込んでいる最中なら、終わってから再実行します。ほかのファイルの検査は済んでいます。',
    },
    example: {
      wrong: {
        en: '-w------- content/sources/sample-talk.yaml',
        ja: '-w------- content/sources/sample-talk.yaml',
      },
      right: {
        en: '-rw-r--r-- content/sources/sample-talk.yaml',
        ja: '-rw-r--r-- content/sources/sample-talk.yaml',
      },
    },
  },
  {
    code: 'FILE-NAME',
    severity: 'error',
    rule: {
      en: 'Names of files and folders are UTF-8.',
      ja: 'ファイル名とフォルダー名はUTF-8である。',
    },
    cause: {
      en: 'An archive from an older system unpacks Japanese names in Shift_JIS. No path leads to such a file, so it would be left out without a word.',
      ja: '古い環境で作られたアーカイブを展開すると、日本語のファイル名がShift_JISのまま残ることがあります。そのファイルはパスで指定できないため、黙って読み飛ばされてしまいます。',
    },
    remedy: {
      en: 'Rename it to lower-case ASCII words joined by "-", or unpack the archive again and name its encoding.',
      ja: '小文字のASCII単語を「-」でつないだ名前に変えます。または、文字コードを指定してアーカイブを展開し直します。',
    },
    example: {
      wrong: {
        en: 'content/cases/ with a name of the bytes 83 65',
        ja: 'バイト列 83 65 の名前が content/cases/ にある',
      },
      right: { en: 'content/cases/sample-ltd-2021.mdx', ja: 'content/cases/sample-ltd-2021.mdx' },
    },
  },
];
