// The words of feeds, of the search of browsers and of what pages say of themselves to programs. Apart
// from the other messages, because no browser script needs them.
import type { Locale } from '../locales';

const en = {
  feed: 'Feed of cases (Atom)',
  follow: 'Follow new cases (Atom)',
  permanent: 'Permanent link',
  searchName: 'Search the cases of Casebook',
  rights:
    'Facts and words of Casebook are licensed CC BY 4.0: name Casebook and link to the case. The sources belong to their authors.',
  dataset: 'Casebook: cases of container platforms',
  datasetAbout:
    'Facts about how named organisations adopted, migrated and left container platforms: tools, dates, reasons and outcomes, each with the place in its source.',
  told: (outcome: string, summary: string) => `Outcome: ${outcome}. ${summary}`,
};

type FeedWords = typeof en;

const ja: FeedWords = {
  feed: '事例のフィード（Atom）',
  follow: '新しい事例をフィードで購読（Atom）',
  permanent: '固定リンク',
  searchName: 'Casebookの事例を検索',
  rights:
    'Casebookの事実と文章はCC BY 4.0で利用できます。「Casebook」と明記し、利用した事例にリンクしてください。出典の権利はそれぞれの著者にあります。',
  dataset: 'Casebook：コンテナ基盤の事例集',
  datasetAbout:
    '企業や組織がコンテナ基盤をどう導入し、移行し、撤退したかについての事実を集めたデータです。使われたツール、時期、理由、結果のそれぞれに、出典とその中の箇所を付けています。',
  told: (outcome, summary) => `結果：${outcome}。${summary}`,
};

const tables: Readonly<Record<Locale, FeedWords>> = { en, ja };

export function feedWords(locale: Locale): FeedWords {
  return tables[locale];
}
