// What authors are told of each field of an entry of companies.yaml. It must not know who shows it.
import { atWords, type WordsOf, fieldWords as words } from '../text/field-words';
import type { Company } from './schema';

export const companyFieldWords: WordsOf<Omit<Company, 'origin' | 'anonymous'>> = {
  id: words(
    'ID',
    {
      en: 'Lower-case words joined by “-”, for ever: case ids begin with it.',
      ja: '小文字の語を「-」でつなぐ。事例IDの先頭になり、変更しない。',
    },
    'id: example-co',
  ),
  name: words(
    { en: 'Name', ja: '名前' },
    {
      en: 'As the company writes itself, in one spelling or one for each language. The legal form is an alias.',
      ja: '企業自身の表記。言語ごとに違えば{ en, ja }で書く。「株式会社」などを含む名称は別名に入れる。',
    },
    'name: { en: Hatena, ja: はてな }',
  ),
  aliases: words(
    { en: 'Other names', ja: '別名' },
    { en: 'What people type to find it.', ja: '検索で入力されそうな名前。' },
    'aliases: [株式会社はてな]',
  ),
  industry: words(
    { en: 'Industry', ja: '業種' },
    { en: 'What the company does, as a source tells.', ja: '出典から分かる業種。' },
    'industry: [{ is: software, at: "talk-2024#S3" }]',
  ),
  'industry.is': words(
    { en: 'Industry', ja: '業種' },
    { en: 'A term of content/terms/industry.yaml.', ja: 'content/terms/industry.yamlの用語。' },
    'is: software',
  ),
  'industry.at': atWords,
  country: words(
    { en: 'Country', ja: '国' },
    { en: 'Of the head office: a code of two capitals.', ja: '本社のある国。大文字2字のコード。' },
    'country: JP',
  ),
  homepage: words(
    { en: 'Website', ja: '公式サイト' },
    { en: 'Official address.', ja: '公式サイトのURL。' },
    'homepage: https://www.example.com/',
  ),
};
