// Splits normalised text into runs of one script. It must not know what becomes of a run.

export type Script = 'han' | 'katakana' | 'hiragana' | 'word';

export interface Run {
  readonly script: Script;
  /** As searched: no thousands comma, no final ー of a long katakana run. */
  readonly text: string;
  /** Offsets in the normalised text, in UTF-16 units; `end` is exclusive and includes what was folded away. */
  readonly start: number;
  readonly end: number;
}

const letter = '\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Hangul}\\p{Nd}';
const dotInNumber = '(?<=\\p{Nd})\\.(?=\\p{Nd})';
const thousandsComma = '(?<=\\d),(?=\\d{3}(?!\\d))';
// Only after a letter and at the end: "c++" and "c#" are names, "10+" and "a+b" are not.
const trailingSign = `(?<=\\p{L})[+#]{1,2}(?![+#${letter}])`;

const pattern = new RegExp(
  [
    '(?<han>[\\p{Script=Han}〆]+)',
    '(?<katakana>[\\p{Script=Katakana}ー]+)',
    '(?<hiragana>\\p{Script=Hiragana}+)',
    `(?<word>[${letter}]+(?:(?:${dotInNumber}|${thousandsComma})[${letter}]+)*(?:${trailingSign})?)`,
  ].join('|'),
  'gu',
);

/** The runs of a normalised text in order; everything else separates. */
export function* runs(normalised: string): Generator<Run> {
  for (const { 0: found, index, groups } of normalised.matchAll(pattern)) {
    const place = { start: index, end: index + found.length };
    if (groups?.word) yield { script: 'word', text: found.replaceAll(',', ''), ...place };
    else if (groups?.han) yield { script: 'han', text: found, ...place };
    else if (groups?.hiragana) yield { script: 'hiragana', text: found, ...place };
    else yield { script: 'katakana', text: withoutFinalMark(found), ...place };
  }
}

/** サーバー = サーバ, but エラー stays: short words would become others. */
function withoutFinalMark(katakana: string): string {
  return [...katakana].length >= 4 && katakana.endsWith('ー') ? katakana.slice(0, -1) : katakana;
}
