// What authors are told of each field of a source file. It must not know who shows it.
import { noteWords, type WordsOf, fieldWords as words } from '../text/field-words';
import type { Source } from './schema';

export const sourceFieldWords: WordsOf<Omit<Source, 'origin'>> = {
  id: words(
    'ID',
    { en: 'Equal to the file name.', ja: 'ファイル名と同じにする。' },
    'id: talk-2024',
  ),
  kind: words(
    { en: 'Kind', ja: '種類' },
    { en: 'What sort of document it is.', ja: 'どんな種類の文書か。' },
    'kind: slides',
  ),
  title: words(
    { en: 'Title', ja: '題名' },
    { en: 'As printed, in its own language.', ja: '元の言語のまま、表記どおりに書く。' },
    'title: "Why we left Kubernetes"',
  ),
  publisher: words(
    { en: 'Publisher', ja: '公開元' },
    { en: 'The site, company or event that published it.', ja: '公開したサイト、企業、催し。' },
    'publisher: Speaker Deck',
  ),
  authors: words(
    { en: 'Authors', ja: '著者' },
    { en: 'As printed.', ja: '表記どおりに書く。' },
    'authors: [Hana Example]',
  ),
  event: words(
    { en: 'Event', ja: '催し' },
    { en: 'Where it was told, if it was a talk.', ja: '講演なら、その催しの名前。' },
    'event: CloudNative Days Summer 2024',
  ),
  url: words(
    { en: 'Address', ja: 'URL' },
    {
      en: 'Where readers find it: a public https address, or not-stated for print.',
      ja: '読者が開ける公開のhttpsのURL。印刷物などURLがないものはnot-stated。',
    },
    'url: https://slides.example.com/why-we-left',
  ),
  archive: words(
    { en: 'Archived copy', ja: 'アーカイブ' },
    {
      en: 'The address of a copy that outlives the page, or why there is none.',
      ja: 'ページが消えても残る写しのURL。なければその理由。',
    },
    'archive: https://web.archive.org/web/2024/https://slides.example.com/why-we-left',
  ),
  'archive.none': words(
    { en: 'Why there is none', ja: 'ない理由' },
    { en: 'In a few words.', ja: '短く書く。' },
    'none: No archived copy is known yet',
  ),
  repository: words(
    { en: 'Repository', ja: 'リポジトリ' },
    {
      en: 'For records in version control: where they are and the commit that was read, so that the case stays provable.',
      ja: 'バージョン管理された文書の場合に、その場所と参照したコミットを書く。元のページが消えても確かめられるようにするため。',
    },
    'repository: { url: https://github.com/example-co/records, commit: 0123456789abcdef0123456789abcdef01234567, licence: MIT, files: { ADR019: docs/adr/ADR019.md } }',
  ),
  'repository.url': words(
    { en: 'Address', ja: 'URL' },
    { en: 'Of the repository.', ja: 'リポジトリのURL。' },
    'url: https://github.com/example-co/records',
  ),
  'repository.commit': words(
    { en: 'Commit', ja: 'コミット' },
    {
      en: 'The one that was read, all 40 digits.',
      ja: '参照したコミットのハッシュ。40桁すべて書く。',
    },
    'commit: 0123456789abcdef0123456789abcdef01234567',
  ),
  'repository.licence': words(
    { en: 'Licence', ja: 'ライセンス' },
    { en: 'Of the text.', ja: '文書のライセンス。' },
    'licence: MIT',
  ),
  'repository.files': words(
    { en: 'Files', ja: 'ファイル' },
    {
      en: 'A short label for each file, with its path. Evidence names the label.',
      ja: 'ファイルごとの短い名前とパス。出典の箇所はこの名前で示す。',
    },
    'files: { ADR019: docs/adr/ADR019-service-mesh.md }',
  ),
  gone: words(
    { en: 'Gone', ja: '消滅' },
    {
      en: 'Only if the address no longer answers. Then an archived copy or a repository is needed.',
      ja: '元のURLが開けなくなった場合だけ書く。その場合はアーカイブかリポジトリが必要。',
    },
    'gone: { asOf: "2026-11-21" }',
  ),
  'gone.asOf': words(
    { en: 'As of', ja: '時点' },
    { en: 'When it was found gone.', ja: '開けないことを確かめた日。' },
    'asOf: "2026-11-21"',
  ),
  'gone.note': noteWords,
  date: words(
    { en: 'Published', ja: '公開日' },
    { en: 'When it was published.', ja: '公開された日。' },
    'date: "2024-06-15"',
  ),
  told: words(
    { en: 'Told', ja: '発表日' },
    { en: 'The day of the event, if it is another.', ja: '公開日と違う場合の、催しの日。' },
    'told: "2024-06-14"',
  ),
  language: words(
    { en: 'Language', ja: '言語' },
    { en: 'A language code in lower case.', ja: '小文字の言語コード。' },
    'language: ja',
  ),
  extent: words(
    { en: 'Extent', ja: '確認範囲' },
    {
      en: 'How much of it was read: full, partial, or secondary for an account by somebody else.',
      ja: 'どこまで読んだか。全文（full）、一部（partial）、第三者による紹介（secondary）。',
    },
    'extent: full',
  ),
  covers: words(
    { en: 'Places read', ja: '読んだ箇所' },
    {
      en: 'Every slide, page or heading that was read. Evidence may point nowhere else. A heading longer than 26 characters may be cut with “…”, here and in every locator alike.',
      ja: '読んだスライド、ページ、見出しをすべて挙げる。出典の箇所はこの範囲に限られる。26字を超える見出しは「…」で切ってよいが、どこでも同じ切り方にする。',
    },
    'covers: ["S1-49"]',
  ),
  missing: words(
    { en: 'Not read', ja: '未確認の部分' },
    { en: 'Unless the extent is full.', ja: '全文を確認していない場合に書く。' },
    'missing: { en: "The second half, behind a login", ja: ログインが必要な後半 }',
  ),
};
