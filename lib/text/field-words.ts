// What authors are told of one field of a content file, in every language, and the words of parts that
// many files share. It must not know the fields of any file.
import type { LocalizedText } from '../locales';
import type { FactDate } from './values';

export interface FieldWords {
  readonly label: LocalizedText;
  /** What belongs there and what does not, in a sentence or a few. */
  readonly meaning: LocalizedText;
  /** The field as it is written in YAML. */
  readonly example: string;
}

/** One value each, whatever it consists of: the parts of a date are told once, for all dates. */
type IsOne<T> = [T] extends [FactDate]
  ? true
  : [T, LocalizedText] extends [LocalizedText, T]
    ? true
    : false;

/** Dotted paths of all fields of a shape, through lists: `difficulties`, `difficulties.is`. */
export type FieldPathOf<T> = T extends readonly (infer Entry)[]
  ? FieldPathOf<Entry>
  : T extends object
    ? IsOne<T> extends true
      ? never
      : string extends keyof T
        ? never
        : {
            [K in keyof T & string]-?: K | `${K}.${FieldPathOf<T[K]>}`;
          }[keyof T & string]
    : never;

/** Words for every field of a shape: one that is left out or too many does not compile. */
export type WordsOf<T> = Readonly<Record<FieldPathOf<T>, FieldWords>>;

/** Short for tables of words. */
export function fieldWords(
  label: LocalizedText | string,
  meaning: LocalizedText,
  example: string,
): FieldWords {
  return { label: typeof label === 'string' ? { en: label, ja: label } : label, meaning, example };
}

export const atWords = fieldWords(
  { en: 'Evidence', ja: '出典の箇所' },
  {
    en: 'Where the source says so, as narrow as possible: `source-id#locator`, or a list of such. Locators are S14 and S4-6 (slides), p3 (page), §Heading, §Heading/Speaker:2 (that speaker’s second turn there), t00:12:30 (video), title and lead (the text before the first heading).',
    ja: 'それを述べている箇所を「出典ID#位置」で、できるだけ狭く示す。複数あればリストにする。位置は、S14・S4-6（スライド）、p3（ページ）、§見出し、§見出し/話者:2（その見出しでの2回目の発言）、t00:12:30（動画）、title（表題）、lead（最初の見出しより前の文章）。',
  },
  'at: "talk-2024#S14"',
);

export const noteWords = fieldWords(
  { en: 'Note', ja: '補足' },
  {
    en: 'What the other fields cannot say, in your own words and in both languages. Short.',
    ja: '他の項目では表せないことを、自分の言葉で両方の言語で短く書く。',
  },
  'note: { en: Three clusters, ja: 3クラスタ }',
);

/** The long form of a date; the short form is its value alone. */
export const dateWords: Readonly<Record<keyof FactDate, FieldWords>> = {
  value: fieldWords(
    { en: 'Date', ja: '日付' },
    {
      en: 'Quoted, and cut to what is known: day, month or year.',
      ja: '引用符で囲み、分かっているところまで書く（日、月、年のいずれか）。',
    },
    'value: "2024-06"',
  ),
  precision: fieldWords(
    { en: 'Precision', ja: '精度' },
    {
      en: 'How far the date is known; it agrees with the value.',
      ja: 'どこまで分かっているか。値の書き方と一致させる。',
    },
    'precision: month',
  ),
  basis: fieldWords(
    { en: 'Basis', ja: '根拠' },
    {
      en: 'Stated by the source, or inferred from it. An inferred date needs a note saying from what.',
      ja: '出典に明記されているか（stated）、出典から推定したか（inferred）。推定なら、何から推定したかを補足に書く。',
    },
    'basis: stated',
  ),
  bound: fieldWords(
    { en: 'Bound', ja: '範囲' },
    {
      en: 'Where the date is not exact: about, by (at the latest) or from (at the earliest).',
      ja: '正確な日付でない場合の幅。about（ごろ）、by（遅くとも）、from（早くとも）。',
    },
    'bound: about',
  ),
  at: atWords,
  note: noteWords,
};
