// The words of the published data: the page on it, and what each column means. Apart from the other
// messages, because no browser script needs them.
import type { Locale } from '../locales';

const en = {
  title: 'Data',
  description:
    'Every fact of Casebook as files: JSON and CSV with schemas, an OpenAPI description, and each page as Markdown and JSON.',
  lead: 'Everything on these pages is also there as files. They are made in the same run from the same content, so they never say anything else. No key, no server: fetch them, or copy the folder.',
  /** The lead in a line or two, for the picture. */
  cardLead: 'Everything on these pages, also as files: JSON, CSV and Markdown.',
  files: 'Files',
  filesNote:
    'For programs. Texts are in both languages, everything else is ids, ISO dates and words.',
  schema: 'Schema',
  tables: {
    cases: 'All cases in full; as CSV one row a case and one column a facet',
    case: 'One case in full',
    facts: 'Every fact as one row of a flat table, silence included',
    terms: 'All terms of all vocabularies: tools, outcomes, reasons, events',
    vocabulary: 'The terms of one vocabulary',
    companies: 'Companies',
    sources: 'Sources, how much of each was read, and who cites it',
    index: 'Index of all files',
    openapi: 'OpenAPI 3.1 description, with examples',
    changelog: 'Changes of the format',
  },
  eachCase: (count: number) => `one for each of ${count} cases, such as`,
  eachVocabulary: (count: number) => `one for each of ${count} vocabularies, such as`,
  twins: 'Each page as a file',
  twinsNote:
    'For people and language models, in the language of the page: the address of the page without its last slash, and a suffix. Each page links to its files at its end, and names them in its head.',
  twinsOf: {
    case: 'A case',
    cases: 'The list of all cases',
    term: 'A tool, an outcome, a reason',
    company: 'A company',
    comparison: 'A comparison of two cases',
  },
  factsTitle: 'How facts.csv is laid out',
  factsNote: [
    'One row is one fact: what one case says in one facet. A fact with several places of evidence is still one row; its places stand in “source”, “locator” and “sourceUrl”, parted by “ | ” and in the same order. A bar inside a value is written %7C.',
    'A facet on which the source says nothing has a row of its own, with “not-stated”. To get the numbers of the charts and filters, keep the rows in which “counted” is true.',
    'No cell is empty: not-stated (the source does not say), none (there is none), not-applicable (the question does not arise). In cases.csv, not-counted says that something is told of which nothing counts.',
    'The file is UTF-8 with a byte order mark, so Excel shows Japanese as it is. A cell that a spreadsheet would take for a formula begins with an apostrophe.',
  ],
  counts: (rows: number, silences: number, cases: number) =>
    `${cases} cases; facts.csv has ${rows} rows, ${silences} of them silences (“not-stated”).`,
  licence: 'Licence',
  licenceNote: 'The data is licensed under CC BY 4.0: name Casebook and link to the page you use.',
  licenceLine: 'Casebook, CC BY 4.0. Every fact names its source.',
  attribution: 'Casebook, with a link to the page that was used',
  permanentLink: 'Permanent link',
  versioning: 'Versions',
  versioningNote:
    'Within version 1, fields and files are only ever added, and addresses stay. Read what you know and let pass what you do not. The schemas are strict: each describes exactly what is published beside it.',
  changes: {
    '1.0':
      'First version: cases, terms, companies, sources and facts as JSON and CSV, schemas, OpenAPI, and each page as Markdown and JSON.',
  },
  columns: {
    facts: {
      case: 'Id of the case.',
      company: 'Id of the company whose case it is.',
      facet: 'Id of the facet, such as cluster or outcome.',
      term: 'Id of the term, or unnamed (a product without a name), none (stated that there is none), not-stated (the source is silent).',
      label: 'The term in words.',
      status:
        'What is said of the term: used, used-formerly, planned, considered, rejected, mentioned; has where no status goes with it, such as an outcome or a reason; none and not-stated as in “term”.',
      counted: 'Whether filters and charts count it: what the case itself uses or used, as told.',
      scope: 'What it holds for: that of the case, unless the source says another.',
      since:
        'Since when, as far as it is known (2019, 2019-11 or 2019-11-05); of an outcome, when it came about.',
      sinceBound: 'exact, or about, by, from that date.',
      sinceBasis: 'Whether the source states the date or it is inferred.',
      until: 'Until when.',
      untilBound: 'exact, or about, by, from that date.',
      untilBasis: 'Whether the source states the date or it is inferred.',
      asOf: 'The day on which it was told: what has no dates of its own holds as of then.',
      asOfBound: 'exact, or about, by, from that date.',
      asOfBasis: 'Whether the source states the date or it is inferred.',
      basis: 'stated by the source, inferred from it, or derived from another fact.',
      replacedBy: 'Of what was given up: the term that came in its place.',
      because: 'Why it was taken, or why it was turned down: ids of reasons.',
      leftBecause: 'Of what was given up: why, as ids of reasons.',
      note: 'What is to be known beside it.',
      source: 'Ids of the sources that prove it, one for each place.',
      locator:
        'The places in them: S14 is slide 14, p3 page 3, §Heading the text below a heading, t00:12:30 a time.',
      sourceUrl:
        'Where each source can be read; of one that is gone or has no address, its archived copy.',
      url: 'Permanent link to the fact on the page of the case.',
    },
    cases: {
      id: 'Id of the case, for ever.',
      title: 'Title.',
      told: 'The day on which it was told.',
      toldBound: 'exact, or about, by, from that date.',
      toldBasis: 'Whether the source states the date or it is inferred.',
      outcomeDate: 'When the outcome came about.',
      outcomeDateBound: 'exact, or about, by, from that date.',
      outcomeDateBasis: 'Whether the source states the date or it is inferred.',
      scope: 'What the outcome holds for.',
      source: 'Id of the primary source.',
      sourceUrl: 'Where it can be read; of one that is gone or has no address, its archived copy.',
      summary: 'What the case is about.',
      url: 'Permanent link.',
    },
    terms: {
      vocabulary: 'Id of the facet or vocabulary the term belongs to.',
      id: 'Id of the term, for ever.',
      label: 'Its name.',
      aliases: 'Other names.',
      definition: 'What belongs to it and what does not.',
      homepage: 'Official address.',
      landscape: 'Subcategory of the CNCF landscape.',
      family: 'Of a platform: Kubernetes or something else.',
      management: 'Of a platform: who runs the control plane.',
      broader: 'The term that holds this one.',
      cases: 'How many cases count for it; not-applicable for vocabularies that filter nothing.',
      url: 'Permanent link to its page; none for vocabularies that filter nothing.',
    },
    companies: {
      id: 'Id of the company, for ever.',
      name: 'Its name.',
      aliases: 'Other names.',
      industry: 'What it does: ids of terms.',
      country: 'Code of the country.',
      homepage: 'Official address.',
      cases: 'Ids of its cases.',
      url: 'Permanent link to its page; none without a case.',
    },
    sources: {
      id: 'Id of the source, for ever.',
      kind: 'What it is.',
      title: 'Title as printed.',
      publisher: 'Who published it.',
      authors: 'Who wrote or told it.',
      event: 'The event at which it was told.',
      published: 'When it was published.',
      told: 'When it was told: the day of the event, else of publication.',
      language: 'Its language.',
      extent: 'How much was read: full, partial, or secondary (told by somebody else).',
      url: 'Its address as published.',
      gone: 'The day on which it no longer answered there, or no.',
      archive: 'An archived copy.',
      repository: 'The repository it lies in.',
      commit: 'The commit that was read.',
      cases: 'Ids of the cases that cite it.',
    },
  },
  /** What is no facet, but describes fields: by id. */
  vocabularies: {
    scope: 'What a fact holds for',
    event: 'Events of a timeline',
    metric: 'What figures measure',
  } as Readonly<Record<string, string>>,
  /** A column of the table of cases that is a facet. */
  facetColumn: (label: string) =>
    `${label}: the terms that count, as the filters count; not-counted where something is told of which nothing counts, such as a plan (the rows are in facts.csv), not-stated where the source is silent.`,
};

export type DataWords = typeof en;

const ja: DataWords = {
  title: 'データ',
  description:
    'Casebookのすべての事実をファイルで提供します。スキーマ付きのJSONとCSV、OpenAPI、各ページのMarkdownとJSON。',
  lead: 'このサイトの内容は、すべてファイルでも取得できます。ページと同じ内容から同時に作るため、食い違うことはありません。APIキーもAPIサーバーも不要です。ファイルを取得するか、フォルダーごとコピーしてください。',
  cardLead: 'このサイトの内容は、すべてファイルでも取得できます。',
  files: 'ファイル一覧',
  filesNote:
    'プログラム向けです。文章は日英両方、それ以外はID・ISO形式の日付・定義済みの値で表します。',
  schema: 'スキーマ',
  tables: {
    cases: '全事例の全項目。CSVは1行が1事例、1列が1項目',
    case: '1件の事例の全項目',
    facts: 'すべての事実を1行ずつ並べた表（「記載なし」も含む）',
    terms: '全用語：ツール、結果、理由、出来事など',
    vocabulary: '1つの分類の用語',
    companies: '企業',
    sources: '出典と、確認した範囲、引用している事例',
    index: '全ファイルの目次',
    openapi: 'OpenAPI 3.1による定義（例付き）',
    changelog: 'データ形式の変更履歴',
  },
  eachCase: (count) => `事例${count}件に1つずつ。例：`,
  eachVocabulary: (count) => `${count}分類に1つずつ。例：`,
  twins: '各ページのファイル',
  twinsNote:
    '人と言語モデル向けで、ページと同じ言語です。ページのURLから末尾のスラッシュを取り、拡張子を付けます。各ページの末尾にリンクがあり、<head>にも記しています。',
  twinsOf: {
    case: '事例',
    cases: '全事例の一覧',
    term: 'ツール・結果・理由',
    company: '企業',
    comparison: '2件の比較',
  },
  factsTitle: 'facts.csvの構成',
  factsNote: [
    '1行が1つの事実、つまり1件の事例が1つの項目について述べていることです。根拠の箇所が複数あっても1行です。箇所は「source」「locator」「sourceUrl」に、同じ順序で、前後に半角スペースを入れた縦棒「 | 」で区切って並びます。値そのものに含まれる縦棒は%7Cと書きます。',
    '出典が何も述べていない項目にも「not-stated」の行があります。図や絞り込みと同じ件数を得るには、「counted」がtrueの行だけを数えてください。',
    '空のセルはありません。not-statedは出典に記載なし、noneは「なし」、not-applicableはその項目が該当しないことを表します。cases.csvのnot-countedは、記載はあるが数えるものがないことを表します。',
    'BOM付きのUTF-8なので、Excelでも日本語がそのまま表示されます。表計算ソフトが数式とみなすセルは、アポストロフィで始めています。',
  ],
  counts: (rows, silences, cases) =>
    `事例${cases}件。facts.csv：${rows}行（うち「記載なし」${silences}行）。`,
  licence: 'ライセンス',
  licenceNote:
    'データはCC BY 4.0で利用できます。「Casebook」と明記し、利用したページにリンクしてください。',
  licenceLine: 'Casebook、CC BY 4.0。すべての事実に出典を付けています。',
  attribution: '「Casebook」と、利用したページへのリンク',
  permanentLink: '固定リンク',
  versioning: 'バージョン',
  versioningNote:
    'バージョン1の間は、項目やファイルの追加だけを行い、URLは変えません。知っている項目を読み、知らない項目は無視してください。スキーマは厳密で、それぞれ、いま公開しているファイルの形式だけを受け付けます。',
  changes: {
    '1.0':
      '最初の版。事例・用語・企業・出典・事実のJSONとCSV、スキーマ、OpenAPI、各ページのMarkdownとJSON。',
  },
  columns: {
    facts: {
      case: '事例のID。',
      company: '事例の企業のID。',
      facet: '項目のID。clusterやoutcomeなど。',
      term: '用語のID。unnamedは製品名なし、noneは「ない」と明記、not-statedは記載なし。',
      label: '用語の名前。',
      status:
        '用語について述べていること。used（利用中）、used-formerly（以前利用）、planned（予定）、considered（検討中）、rejected（検討して不採用）、mentioned（言及のみ）。結果や理由のように状態がないものはhas。noneとnot-statedは「term」と同じ。',
      counted:
        '絞り込みや図が数えるかどうか。事例の対象自身が利用中、または以前利用していたと述べられたものを数える。',
      scope: '当てはまる範囲。出典に断りがなければ事例の範囲。',
      since:
        '開始時期。わかる精度まで（2019、2019-11、2019-11-05）。結果では、その結果に至った時期。',
      sinceBound: 'exactはその時期ちょうど、aboutは「ごろ」、byは「まで」、fromは「から」。',
      sinceBasis: '時期が出典に明記されているか、推定か。',
      until: '終了時期。',
      untilBound: 'exactはその時期ちょうど、aboutは「ごろ」、byは「まで」、fromは「から」。',
      untilBasis: '時期が出典に明記されているか、推定か。',
      asOf: '発表日。時期の記載がない事実は、この日の時点のもの。',
      asOfBound: 'exactはその時期ちょうど、aboutは「ごろ」、byは「まで」、fromは「から」。',
      asOfBasis: '時期が出典に明記されているか、推定か。',
      basis: 'statedは出典に明記、inferredは推定、derivedは別の事実から導出。',
      replacedBy: 'やめたものの後継。',
      because: '採用した理由、または見送った理由のID。',
      leftBecause: 'やめたものについて、その理由のID。',
      note: '補足。',
      source: '根拠となる出典のID。箇所ごとに1つ。',
      locator:
        '出典の中の箇所。S14はスライド14、p3は3ページ、§見出しはその見出しの本文、t00:12:30は時刻。',
      sourceUrl: '出典を読めるURL。元のURLが応答しないものや、URLのないものはアーカイブのURL。',
      url: '事例ページ上の、その事実への固定リンク。',
    },
    cases: {
      id: '事例のID。変わらない。',
      title: '題名。',
      told: '発表日。',
      toldBound: 'exactはその時期ちょうど、aboutは「ごろ」、byは「まで」、fromは「から」。',
      toldBasis: '時期が出典に明記されているか、推定か。',
      outcomeDate: '結果に至った時期。',
      outcomeDateBound: 'exactはその時期、aboutは頃、byはまで、fromは以降。',
      outcomeDateBasis: '時期が出典に明記されているか、推定か。',
      scope: '結果が当てはまる範囲。',
      source: '主な出典のID。',
      sourceUrl: '出典を読めるURL。元のURLが応答しないものや、URLのないものはアーカイブのURL。',
      summary: '事例の要約。',
      url: '固定リンク。',
    },
    terms: {
      vocabulary: '用語が属する項目または分類のID。',
      id: '用語のID。変わらない。',
      label: '名前。',
      aliases: '別名。',
      definition: 'この用語に含めるものと含めないもの。',
      homepage: '公式サイト。',
      landscape: 'CNCF landscapeの小分類。',
      family: '基盤の系統。Kubernetesか、それ以外か。',
      management: 'コントロールプレーンを運用するのは誰か。',
      broader: 'この用語を含む上位の用語。',
      cases: '利用として数える事例の件数。絞り込みに使わない分類ではnot-applicable。',
      url: 'ページへの固定リンク。絞り込みに使わない分類ではnone。',
    },
    companies: {
      id: '企業のID。変わらない。',
      name: '名前。',
      aliases: '別名。',
      industry: '業種の用語のID。',
      country: '国コード。',
      homepage: '公式サイト。',
      cases: '事例のID。',
      url: 'ページへの固定リンク。事例がなければnone。',
    },
    sources: {
      id: '出典のID。変わらない。',
      kind: '種類。',
      title: '出典の表記どおりの題名。',
      publisher: '発行元。',
      authors: '著者または話者。',
      event: '発表されたイベント。',
      published: '公開日。',
      told: '発表日。イベントの日、なければ公開日。',
      language: '言語。',
      extent: '確認した範囲。fullは全体、partialは一部、secondaryは第三者による紹介。',
      url: '公開時のURL。',
      gone: '元のURLが応答しないことを確認した日。応答する場合はno。',
      archive: 'アーカイブのURL。',
      repository: '収められているリポジトリ。',
      commit: '参照したコミット。',
      cases: '引用している事例のID。',
    },
  },
  vocabularies: {
    scope: '当てはまる範囲',
    event: '年表の出来事',
    metric: '数値の種類',
  },
  facetColumn: (label) =>
    `${label}。絞り込みで数える用語。予定など、記載はあるが数えるものがなければnot-counted（内容はfacts.csvにある）、記載がなければnot-stated。`,
};

const tables: Readonly<Record<Locale, DataWords>> = { en, ja };

export function dataWords(locale: Locale): DataWords {
  return tables[locale];
}
