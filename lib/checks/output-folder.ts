// Codes of the finished folder as a whole: its names, and that addresses stay. It must not know how
// they are checked.
import type { CheckDoc } from './check-doc';

export const outputFolderChecks: readonly CheckDoc[] = [
  {
    code: 'OUT-PATH',
    severity: 'error',
    rule: {
      en: 'No folder of the building machine stands in a page.',
      ja: 'ビルドした環境のフォルダー名が、出力に含まれない。',
    },
    cause: {
      en: 'An error text, a source map or a path from `process.cwd()` got into the output. It tells strangers names of accounts and folders, and makes two builds of the same input differ.',
      ja: 'エラー文、ソースマップ、`process.cwd()`から得たパスが出力に混ざっています。アカウント名やフォルダー構成が外部に漏れ、同じ入力でもビルドの結果が変わります。',
    },
    remedy: {
      en: 'Publish paths from the project folder on (`content/cases/…`), or none.',
      ja: 'プロジェクトのフォルダーからの相対パス（`content/cases/…`）にするか、パスを出力しないようにします。',
    },
    example: {
      wrong: {
        en: '`/home/hana/casebook/content/cases/a-2020.mdx` in a JSON file',
        ja: 'JSONファイルにある`/home/hana/casebook/content/cases/a-2020.mdx`',
      },
      right: {
        en: '`content/cases/a-2020.mdx`',
        ja: '`content/cases/a-2020.mdx`',
      },
    },
  },
  {
    code: 'OUT-TAKEN',
    severity: 'error',
    rule: {
      en: 'No two files of the site have the same address, in upper or lower case.',
      ja: '大文字と小文字を区別しなくても、同じアドレスのファイルは2つない。',
    },
    cause: {
      en: 'A file beside the pages was given the name of another, or two differ in case alone. One of the two would win without a word, and another one on the disk of a colleague.',
      ja: 'ページと並べて公開するファイルが別のファイルと同名か、大文字と小文字しか違いません。どちらかが黙って消え、どちらが残るかは環境によって変わります。',
    },
    remedy: {
      en: 'Publish one of them at another address, with a function of `lib/url/paths.ts`.',
      ja: '`lib/url/paths.ts`の関数で、片方を別のアドレスに移します。',
    },
    example: {
      wrong: {
        en: '`api/v1/cases.json` and `api/v1/Cases.json`',
        ja: '`api/v1/cases.json`と`api/v1/Cases.json`',
      },
      right: {
        en: '`api/v1/cases.json` and `api/v1/case-index.json`',
        ja: '`api/v1/cases.json`と`api/v1/case-index.json`',
      },
    },
  },
  {
    code: 'OUT-ADDRESS',
    severity: 'error',
    rule: {
      en: 'New addresses have lower-case segments.',
      ja: '新しいアドレスは、小文字の区切りでできている。',
    },
    cause: {
      en: 'A page or file was named after a title, or an anchor holds a space. An address is for ever here; one in mixed case is mistyped and is two addresses on some hosts and one on others.',
      ja: '表題からページやファイルの名前を作ったか、アンカーに空白があります。ここではアドレスを恒久的に保ちます。大文字が混ざると打ち間違えやすく、ホストによって別のアドレスにも同じアドレスにもなります。',
    },
    remedy: {
      en: 'Name it in lower-case ASCII words joined by `-`, before it is published for the first time.',
      ja: '最初に公開する前に、英小文字と数字を`-`でつないだ名前に直します。',
    },
    example: {
      wrong: { en: '`/en/Cases/`', ja: '`/ja/Cases/`' },
      right: { en: '`/en/cases/`', ja: '`/ja/cases/`' },
    },
  },
  {
    code: 'OUT-LOST',
    severity: 'error',
    rule: {
      en: "No line of the last commit's `published-urls.txt` is gone.",
      ja: '直前のコミットにある`published-urls.txt`の行は、1つも消えていない。',
    },
    cause: {
      en: 'A conflict was resolved with one side only, the file was sorted or cut, or a line was deleted to silence another message. The promise that every address answers would end there, unseen.',
      ja: 'コンフリクトを片側だけで解決した、ファイルを並べ替えたり切り詰めたりした、または別のエラーを消すために行を削除しています。「公開したアドレスは必ず応答する」という約束が、誰にも気付かれずに破れます。',
    },
    remedy: {
      en: 'Write the line back, or restore the file as the message says; the next build adds what is new. What is to end gets an entry in `content/moved.yaml`.',
      ja: '行を書き戻すか、メッセージのとおりファイルを復元します。新しい行は次のビルドが追加します。公開を終えるものは`content/moved.yaml`に記載します。',
    },
    example: {
      wrong: {
        en: 'the line `/en/cases/a-2020/` deleted together with the case',
        ja: '事例と一緒に消した`/en/cases/a-2020/`の行',
      },
      right: {
        en: 'the line kept, and a tombstone for `/cases/a-2020/` in `content/moved.yaml`',
        ja: '行はそのままにし、`content/moved.yaml`で`/cases/a-2020/`を廃止と記載する',
      },
    },
  },
  {
    code: 'OUT-UNLISTED',
    severity: 'error',
    rule: {
      en: 'With `--ledger check`, every address stands in `published-urls.txt`.',
      ja: '`--ledger check`では、すべてのアドレスが`published-urls.txt`に載っている。',
    },
    cause: {
      en: 'A page, a case or a heading was added, and the file that the build extends was not committed with it. From the next change on nobody would notice that the address has died.',
      ja: 'ページ、事例、見出しを追加したのに、ビルドが追記したファイルをコミットしていません。次の変更でそのアドレスが消えても、誰も気付けなくなります。',
    },
    remedy: {
      en: 'Run `npm run build` and commit `content/published-urls.txt` with the change.',
      ja: '`npm run build`を実行し、`content/published-urls.txt`を変更と一緒にコミットします。',
    },
    example: {
      wrong: {
        en: 'a commit with a new case and the old `published-urls.txt`',
        ja: '新しい事例だけを含み、`published-urls.txt`が古いままのコミット',
      },
      right: {
        en: 'a commit with both',
        ja: '両方を含むコミット',
      },
    },
  },
];
