// Invented texts of all scripts the tokenizer tells apart, the same ones in every run: that Node and
// browsers make the same terms of them. It must not know the rules.
import fc from 'fast-check';

/** Assigned in Unicode for long, so that runtimes of different ages agree on them. */
const ranges: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x7e],
  [0xa1, 0x17f],
  [0x300, 0x33f], // accents, apart from their letters
  [0x3b1, 0x3c9],
  [0x410, 0x44f],
  [0x1100, 0x1112], // Hangul, in pieces and whole
  [0xac00, 0xacff],
  [0x2e9b, 0x2ef3], // radicals, as PDF fonts print kanji
  [0x2f00, 0x2fd5],
  [0x3000, 0x3007],
  [0x3041, 0x3096],
  [0x3099, 0x309a], // voiced marks, apart from their kana
  [0x30a1, 0x30ff],
  [0x3300, 0x33fe], // ㌔
  [0x4e00, 0x4fff],
  [0x20b9f, 0x20bbf], // kanji beyond the first plane
  [0xff01, 0xff5e], // other widths
  [0xff61, 0xff9f],
  [0x1f600, 0x1f64f],
];

const words = ['EKSへの移行', 'ｻｰﾊﾞｰ', '1,500', '8.20k', 'C++', 'blue-green', 'upgrading'];

/** 10,000 texts of up to 40 characters, some of them words that a rule is about. */
export function tokenSamples(): string[] {
  const characters = ranges.map(([min, max]) =>
    fc.integer({ min, max }).map((code) => String.fromCodePoint(code)),
  );
  const piece = fc.oneof(...characters, fc.constantFrom(...words));
  const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
  return fc.sample(text, { numRuns: 10_000, seed: 20_260_701 });
}
