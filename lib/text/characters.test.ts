import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codePoint, quoted, refusedIn } from './characters';

const codes = (text: string) => [...refusedIn(text)].map(({ code, index }) => [code, index]);

test('each class is found at its place', () => {
  expect(codes('a\u0000b\u007f')).toEqual([
    ['TEXT-CONTROL', 1],
    ['TEXT-CONTROL', 3],
  ]);
  expect(codes('a\u2028')).toEqual([['TEXT-CONTROL', 1]]);
  expect(codes('\ud83d')).toEqual([['TEXT-CONTROL', 0]]);
  expect(codes('\u2066a\u2069')).toEqual([
    ['TEXT-BIDI', 0],
    ['TEXT-BIDI', 2],
  ]);
  expect(codes('soft\u00adhyphen')).toEqual([['TEXT-INVISIBLE', 4]]);
  expect(codes('tag\u{e0041}')).toEqual([['TEXT-INVISIBLE', 3]]);
  expect(codes('⽀')).toEqual([['TEXT-RADICAL', 0]]);
  expect(codes('\ufffd')).toEqual([['TEXT-LOST', 0]]);
});

test('what people write in two languages passes', () => {
  expect(codes('Kubernetes を 𠮷野家で…「使う」① ㈱ ﾊﾝｶｸ Ａ\t\n👍 é ü ß — “x”')).toEqual([]);
});

test('printable ASCII, kana and kanji always pass', () => {
  const character = fc
    .oneof(
      fc.integer({ min: 0x20, max: 0x7e }),
      fc.integer({ min: 0x3041, max: 0x30ff }),
      fc.integer({ min: 0x4e00, max: 0x9fff }),
    )
    .map((point) => String.fromCodePoint(point));
  fc.assert(
    fc.property(fc.string({ unit: character }), (text) => {
      expect(codes(text)).toEqual([]);
    }),
  );
});

test('a letter that only looks like an ASCII one is named', () => {
  expect(quoted('kops')).toBe('"kops"');
  expect(quoted('事例')).toBe('"事例"');
  expect(quoted('kорs')).toBe('"kорs" (о is U+043E, not "o"; р is U+0440, not "p")');
  expect(quoted('ｋops')).toBe('"ｋops" (ｋ is U+FF4B, not "k")');
  expect(quoted('αααα')).toBe('"αααα" (α is U+03B1, not "a")');
});

test('code points have four digits or more', () => {
  expect([codePoint('\n'), codePoint('あ'), codePoint('𠮷')]).toEqual([
    'U+000A',
    'U+3042',
    'U+20BB7',
  ]);
});
