// The words of the pages for authors, in a file of their own: no other page needs them. Words between
// backticks are shown as code.
import type { Locale } from '../locales';

/** Where a step leads on. */
export type ContributeLink = 'allCases' | 'newCase' | 'fields' | 'guideline' | 'checks' | 'host';

interface Step {
  readonly title: string;
  readonly text: string;
  readonly links: readonly ContributeLink[];
}

const en = {
  title: 'How to add a case',
  description:
    'From a talk to a case everybody can check: the steps, what is recommended and what is not, and what each code of the checker means.',
  lead: 'Casebook lives by facts that can be checked. An organisation with a name, your own words, a place in the source for every fact, and “not stated” rather than a guess: that is all it asks. Whatever goes wrong on the way, one command names it with its place and its remedy.',
  /** The lead in a line or two, for the picture. */
  cardLead: 'From a talk to a case everybody can check.',
  wayTitle: 'From a talk to a case',
  wayNote:
    'A first case takes about ten minutes to stand, and as long as its source to be complete. Everything happens in a copy of the repository of this site, with Node.js and an editor.',
  way: [
    {
      title: 'Choose a telling',
      text: 'A talk, an article or a decision record that is public, names its organisation and tells of a decision: to adopt, to move, to leave, to decline. Look whether it is here already. A later telling of the same company is a case of its own.',
      links: ['allCases'],
    },
    {
      title: 'Begin with a skeleton',
      text: '`npm run new` asks for company, year and source, and writes files that are valid at once: every question is there with `not-stated` as its answer. The form in the browser does the same; it sends nothing anywhere.',
      links: ['newCase'],
    },
    {
      title: 'Say what you read',
      text: 'In the file of the source: what it is, who published it when, its address, an archived copy, and how much of it you read. Evidence can only lie in that part.',
      links: [],
    },
    {
      title: 'Replace “not stated”, fact by fact',
      text: 'Go through the source once, from front to back. Each fact gets the narrowest place it stands in, such as `at: "example-talk#S12"`. What the source does not say stays `not-stated`.',
      links: ['fields'],
    },
    {
      title: 'Tell the story',
      text: 'Below the facts, 400 to 900 words under headings that say something, each paragraph with its `<Cite>`. In `<id>.ja.mdx` the same for readers of Japanese. Plain Markdown; content never runs as code.',
      links: ['guideline'],
    },
    {
      title: 'Check',
      text: '`npm run check` names every problem of every file in one run: file, line and column, what is expected, what it got, and what to do. Each code has a page here.',
      links: ['checks'],
    },
    {
      title: 'Have a second person read it',
      text: 'Somebody else goes through every entry with the source in hand, but without your notes. What they cannot find goes out, or back to `not-stated`.',
      links: [],
    },
    {
      title: 'See it',
      text: '`npm run build` makes the whole site and refuses to replace the old one if anything is wrong. From then on the addresses of the case stay for ever.',
      links: ['host'],
    },
  ] as readonly Step[],
  links: {
    allCases: 'All cases by organisation',
    newCase: 'Write a case in a form',
    fields: 'Every field explained',
    guideline: 'What is recommended',
    checks: 'All codes of the checker',
    host: 'Host it yourself',
  } satisfies Record<ContributeLink, string>,
  guidelineTitle: 'What is recommended',
  guidelineNote:
    'The checker sees form and contradictions. It cannot see whether a sentence is fair or a fact was really told; that is what these pairs are for. All organisations, people and talks in them are invented.',
  guidelineLabel: 'Recommendations',
  told: (words: string) => `The source says: ${words}`,
  avoid: 'Not recommended',
  prefer: 'Recommended',
  checksTitle: 'Codes of the checker',
  checksDescription:
    'Every code that the checker and the build can print, with its rule: what must hold, and whether it is an error or a warning.',
  checksLead:
    'Each message of `npm run check` and `npm run build` carries a code. A code never changes its meaning. Its page tells how one comes to it, what it would do to readers, and how it is mended.',
  checksCount: (errors: number, warnings: number) =>
    `${errors} errors, which stop check and build, and ${warnings} warnings, which do not.`,
  code: 'Code',
  rule: 'Rule',
  severityHead: 'Severity',
  severity: { error: 'Error', warning: 'Warning' },
  severityNote: {
    error: 'Error: check and build stop.',
    warning: 'Warning: the build goes on.',
  },
  foundIn: {
    content: 'Found in content, by `npm run check` and before each build.',
    pages: 'Found in the finished pages, by `npm run build`.',
  },
  cause: 'How it comes about',
  remedy: 'What to do',
  example: 'Example',
  exampleNote: 'Lines that differ are marked. Organisations in samples are invented.',
  beside: (file: string) => `With this in \`${file}\`:`,
  wrong: 'Wrong',
  right: 'Right',
  /** Read out before a marked line. */
  marked: 'Differs:',
  nothing: '(nothing stands here)',
  emptyLine: '(an empty line)',
  related: (group: string) => `More codes: ${group}`,
};

export type ContributeWords = typeof en;

const ja: ContributeWords = {
  title: '事例の追加のしかた',
  description:
    '発表資料から、誰でも検証できる事例を作るまでの手順。推奨する書き方と避けたい書き方、チェッカーの各コードの意味をまとめています。',
  lead: 'Casebookを支えているのは、検証できる事実です。お願いすることは4つだけ。組織名を明らかにする、自分の言葉で書く、すべての事実に出典の箇所を示す、推測せず「記載なし」とする。途中で何かを間違えても、コマンド1つで場所と直し方がわかります。',
  cardLead: '発表資料から、誰でも検証できる事例ができるまで。',
  wayTitle: '発表から事例になるまで',
  wayNote:
    '骨組みは10分ほどでできます。仕上げにかかる時間は、出典を読み込む時間次第です。作業はこのサイトのリポジトリの手元のコピーで行い、Node.jsとエディタを使います。',
  way: [
    {
      title: '題材を選ぶ',
      text: '公開されていて、組織名がわかり、導入・移行・撤退・見送りといった判断を語っている講演、記事、意思決定記録を選びます。すでに載っていないかも確かめてください。同じ会社が後日語ったものは、別の事例になります。',
      links: ['allCases'],
    },
    {
      title: '骨組みを作る',
      text: '`npm run new`が企業、年、出典を尋ね、そのままで検査を通るファイルを書き出します。すべての項目に`not-stated`が入っています。ブラウザのフォームでも同じものを作れます。入力した内容はどこにも送られません。',
      links: ['newCase'],
    },
    {
      title: '読んだ範囲を書く',
      text: '出典のファイルに、種類、公開者、公開日、URL、アーカイブ、そして実際に読んだ範囲を書きます。根拠に挙げられるのは、その範囲の中だけです。',
      links: [],
    },
    {
      title: '「記載なし」を1つずつ事実に置き換える',
      text: '出典を最初から最後まで一度通して読み、事実ごとに最も狭い箇所を`at: "example-talk#S12"`のように添えます。出典が触れていない項目は`not-stated`のまま残します。',
      links: ['fields'],
    },
    {
      title: '本文を書く',
      text: '事実の下に、内容のわかる見出しを付けて経緯を書きます（英語で400〜900語）。段落ごとに`<Cite>`を付けます。`<id>.ja.mdx`には、日本語の読者に向けて同じ内容を書きます。使えるのはMarkdownだけで、コードとして実行されることはありません。',
      links: ['guideline'],
    },
    {
      title: '検査する',
      text: '`npm run check`が、全ファイルのすべての問題を一度に示します。ファイル・行・桁、期待される値、実際の値、直し方がわかります。コードごとの説明ページもあります。',
      links: ['checks'],
    },
    {
      title: 'もう一人に突き合わせてもらう',
      text: '別の人が、あなたのメモを見ずに、出典だけを手元に置いて全項目を確かめます。見つからない事実は削るか、`not-stated`に戻します。',
      links: [],
    },
    {
      title: '表示を確かめる',
      text: '`npm run build`がサイト全体を生成します。問題が1つでもあれば、前回の出力は置き換えません。公開後、事例のアドレスはずっと変わりません。',
      links: ['host'],
    },
  ],
  links: {
    allCases: '企業別の全事例',
    newCase: 'フォームで事例を書く',
    fields: '各項目の説明',
    guideline: '推奨する書き方',
    checks: 'チェッカーの全コード',
    host: 'セルフホスティング',
  },
  guidelineTitle: '推奨する書き方',
  guidelineNote:
    'チェッカーにわかるのは、形式と矛盾だけです。文章が公平か、その事実が本当に語られたのかまではわかりません。そこで、推奨する書き方と避けたい書き方を対で示します。例に登場する組織、人物、発表はすべて架空のものです。',
  guidelineLabel: '推奨する書き方の一覧',
  told: (words) => `出典の内容：${words}`,
  avoid: '非推奨',
  prefer: '推奨',
  checksTitle: 'チェッカーのコード',
  checksDescription:
    'チェッカーとビルドが出すすべてのコードと、その規則の一覧。エラーか警告かもわかります。',
  checksLead:
    '`npm run check`と`npm run build`のメッセージには、必ずコードが付きます。コードの意味が後から変わることはありません。各ページで、起こりやすい場面、読者への影響、直し方を説明します。',
  checksCount: (errors, warnings) =>
    `エラー${errors}種類（検査とビルドが止まります）、警告${warnings}種類（止まりません）。`,
  code: 'コード',
  rule: '規則',
  severityHead: '重大度',
  severity: { error: 'エラー', warning: '警告' },
  severityNote: {
    error: 'エラー：検査とビルドが止まります。',
    warning: '警告：ビルドは続きます。',
  },
  foundIn: {
    content: 'コンテンツの検査で見つかります（`npm run check`とビルドの最初）。',
    pages: '生成されたページの検査で見つかります（`npm run build`）。',
  },
  cause: '起こる場面と影響',
  remedy: '直し方',
  example: '例',
  exampleNote: '違いのある行に印を付けています。例に登場する組織は架空のものです。',
  beside: (file) => `\`${file}\`が次の内容のとき：`,
  wrong: '誤り',
  right: '正しい例',
  marked: '相違：',
  nothing: '（ここには何もない）',
  emptyLine: '（空行）',
  related: (group) => `ほかのコード：${group}`,
};

const tables: Readonly<Record<Locale, ContributeWords>> = { en, ja };

export function contributeWords(locale: Locale): ContributeWords {
  return tables[locale];
}
