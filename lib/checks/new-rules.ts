// Explanations of codes about the disk, unfinished merges, dates to come and links without words. It must
// not know how they are checked.
import type { CheckDoc } from './check-doc';

export const newRuleChecks: readonly CheckDoc[] = [
  {
    code: 'FILE-READ',
    severity: 'error',
    rule: {
      en: 'every file and folder of content can be read',
      ja: 'コンテンツのファイルとフォルダーはすべて読み取れる',
    },
    cause: {
      en: 'A file copied by another user has no right to be read, a program removed it while the check ran, or the disk has a fault. Taken for "nothing there", it would make a case vanish from the site.',
      ja: '別のユーザーがコピーして読み取り権限がない、チェック中に別のプログラムが削除した、ディスクに障害がある、といった場合に起きる。「ファイルなし」とみなすと、事例が黙ってサイトから消える。',
    },
    remedy: {
      en: 'Give yourself the right to read it (chmod u+r), or run the check again when nothing else writes there. The other files were checked all the same.',
      ja: '読み取り権限を付ける（chmod u+r）。別のプログラムが書き込んでいる最中なら、終わってから再実行する。ほかのファイルのチェックは済んでいる。',
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
      en: 'names of files and folders are UTF-8',
      ja: 'ファイル名とフォルダー名は UTF-8 である',
    },
    cause: {
      en: 'An archive from an older system unpacks Japanese names in Shift_JIS. No path leads to such a file, so it would be left out without a word.',
      ja: '古い環境で作られたアーカイブを展開すると、日本語のファイル名が Shift_JIS のまま残ることがある。そのファイルはパスで指定できないため、黙って読み飛ばされてしまう。',
    },
    remedy: {
      en: 'Rename it to lower-case ASCII words joined by "-", or unpack the archive again and name its encoding.',
      ja: '小文字の ASCII 単語を「-」でつないだ名前に変える。または、文字コードを指定してアーカイブを展開し直す。',
    },
    example: {
      wrong: {
        en: 'content/cases/ with a name of the bytes 83 65',
        ja: 'バイト列 83 65 の名前が content/cases/ にある',
      },
      right: { en: 'content/cases/sample-ltd-2021.mdx', ja: 'content/cases/sample-ltd-2021.mdx' },
    },
  },
  {
    code: 'TEXT-CONFLICT',
    severity: 'error',
    rule: {
      en: 'no merge conflict is left in a file',
      ja: 'マージの競合が残っていない',
    },
    cause: {
      en: 'Git could not join two changes of the same lines and left both between <<<<<<< and >>>>>>>. Readers would see both versions, or neither.',
      ja: '同じ行への変更を Git が統合できず、両方を <<<<<<< と >>>>>>> の間に残している。このままでは、読者に両方が見えるか、どちらも見えなくなる。',
    },
    remedy: {
      en: 'Keep what is right of the two versions and delete the three lines with the signs.',
      ja: '二つのうち正しいほうを残し、記号の 3 行を削除する。',
    },
    example: {
      file: 'cases/sample-ltd-2021.mdx',
      insteadOf: 'product: not-stated\n',
      wrong: '<<<<<<< HEAD\nproduct: not-stated\n=======\nproduct: unknown\n>>>>>>> other\n',
      right: 'product: not-stated\n',
    },
  },
  {
    code: 'SOURCE-FUTURE',
    severity: 'error',
    rule: {
      en: 'no date of a source lies after tomorrow',
      ja: '出典の日付は明日以前である',
    },
    cause: {
      en: 'A slip in the year. Such a source would stand first on every list, and every fact of its cases would pass as told in time.',
      ja: '年の打ち間違いで起きる。そのままにすると、その出典があらゆる一覧の先頭に並び、事例の事実の日付も「発表前」の検査をすり抜けてしまう。',
    },
    remedy: {
      en: 'Check the year. What is announced for a later day becomes a source when it is published. SOURCE_DATE_EPOCH stands for now where it is set.',
      ja: '年を確認する。後日の公開が予告されている資料は、公開されてから出典にする。SOURCE_DATE_EPOCH を設定すると、その時刻を現在とみなす。',
    },
    example: {
      file: 'sources/sample-talk.yaml',
      insteadOf: 'date: "2021-03-04"',
      wrong: 'date: "2121-03-04"',
      right: 'date: "2021-03-04"',
    },
  },
  {
    code: 'BODY-LINK',
    severity: 'warning',
    rule: {
      en: 'the words of a link say where it leads (warning)',
      ja: 'リンクの文言から行き先がわかる（警告）',
    },
    cause: {
      en: 'Words such as "here" or "click here" fit every link. People who listen to a page go through its links as a list, and hear "here, here, here".',
      ja: '「ここ」「こちら」「click here」は、どのリンクにも当てはまる。読み上げソフトの利用者はリンクだけを一覧でたどることがあり、「ここ」が並ぶだけでは行き先がわからない。',
    },
    remedy: {
      en: 'Make the name of the page, or what it tells, the words of the link.',
      ja: 'ページの名前か、そこに書かれている内容をリンクの文言にする。',
    },
    example: {
      file: 'cases/sample-ltd-2021.ja.mdx',
      insteadOf: '3台で動く。',
      wrong: '3台で動く。構成は[こちら](https://slides.example/sample-talk)。',
      right: '3台で動く。[構成図](https://slides.example/sample-talk)がある。',
    },
  },
];
