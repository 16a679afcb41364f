// Every rule of the tokenizer with examples, and what must hold for any text.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalise } from './normalise';
import { fallbackTokens, tokenizerVersion, tokens } from './tokens';

const table: [rule: string, text: string, terms: string][] = [
  ['accents are dropped', 'Café naïve', 'caf cafe naiv naive'],
  ['voiced kana stay', 'プロ', 'プロ'],
  ['half-width kana', 'ﾃﾞﾌﾟﾛｲ', 'デプ プロ ロイ'],
  ['decomposed kana', 'テ\u3099フ\u309aロイ', 'デプ プロ ロイ'],
  ['full-width Latin', 'ＧＫＥ', 'gke'],
  ['squared kana', '㌔', 'キロ'],
  ['Kangxi radical U+2FBC', '⾼速', '高速'],
  ['CJK radical U+2ED1', '⻑期', '長期'],
  ['thousands comma', '1,500 1,234,567', '1234567 1500'],
  ['a comma in a list stays one', '1,2 2019,2020', '1 2 2019 2020'],
  ['final ー of a long katakana run', 'サーバー', 'サー ーバ'],
  ['the same without it', 'サーバ', 'サー ーバ'],
  ['a short run keeps it', 'エラー', 'エラ ラー'],
  ['kanji with 々 and 〆', '人々〆切', '人々 々〆 〆切'],
  ['a single kanji', '値', '値'],
  ['kanji beyond the first plane', '𠮷野家', '𠮷野 野家'],
  ['a single katakana', 'ア', ''],
  ['scripts are apart', '検索エンジン', '検索 エン ンジ ジン'],
  ['a short hiragana run', 'への から', ''],
  ['a long hiragana run', 'ひらがな', 'ひら らが がな'],
  ['frequent pairs go', 'しました', ''],
  ['particles vanish', 'EKSへの移行', 'eks 移行'],
  ['a word and its stem', 'upgrading', 'upgrad upgrading'],
  ['digits and letters', 'k8s EC2', 'ec2 k8s'],
  ['a dot between digits', '1.27 8.20k v1.2.3', '1.27 8.20k v1.2.3'],
  ['other dots separate', 'node.js 1.', '1 js nod node'],
  ['trailing + and #', 'C++ c# C++で', 'c# c++ c++'],
  ['an inner or numeric + separates', 'a+b 10+', '10 a b'],
  ['hyphens separate', 'cluster-autoscaler', 'autoscal autoscaler clust cluster'],
  ['Hangul', '쿠버네티스 전환', '전환 쿠버네티스'],
  ['decomposed Hangul', '한글'.normalize('NFD'), '한글'],
  ['Cyrillic and Greek', 'Привет ΣΑΣ', 'привет σασ'],
  ['names of object properties', '__proto__ constructor', 'constructor proto'],
];

test.each(table)('%s: %s', (_rule, text, terms) => {
  expect(tokens(text).sort()).toEqual(terms.split(' ').filter(Boolean).sort());
});

test('terms come in reading order, with repetitions', () => {
  expect(tokens('Kops, 移行 kops')).toEqual(['kops', 'kop', '移行', 'kops', 'kop']);
});

test('what yields nothing falls back to pairs of any script', () => {
  expect(fallbackTokens('する')).toEqual(['する']);
  expect(fallbackTokens('ア から')).toEqual(['ア', 'から']);
  expect(fallbackTokens('🚀 !')).toEqual([]);
});

test('any text: no error, no empty term, and normalising first changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      expect(normalise(normalise(text))).toBe(normalise(text));
      expect(tokens(normalise(text))).toEqual(tokens(text));
      expect(tokens(text)).not.toContain('');
      expect(fallbackTokens(text)).not.toContain('');
    }),
    { numRuns: 3000 },
  );
});

test.each([
  ['one letter', 'a'],
  ['lone surrogates', '\ud800'],
  ['marks that sort slowly', '\u20d0\u3099'],
  ['katakana', 'ー'],
  ['digits with commas', '1,'],
  // A quadratic step would run into the time limit of the test.
])('a megabyte of %s comes to an end', (_name, piece) => {
  const found = tokens(piece.repeat(1_000_000 / piece.length));
  expect(found.length).toBeLessThanOrEqual(1_000_000);
});

test('whoever changes the terms of this text raises the version of the tokenizer', () => {
  const text = 'Migrating ２,０００ Pods: ｻｰﾊﾞｰの⾼速化はむずかしい (C++ 1.27)';
  expect([tokenizerVersion, tokens(text).join(' ')]).toEqual([
    1,
    'migrating migr 2000 pods pod サー ーバ 高速 速化 はむ むず ずか かし しい c++ 1.27',
  ]);
});
