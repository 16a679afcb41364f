// Ranges in the text as written, whatever its width, case or composition.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { highlight } from './highlight';
import { snippet } from './snippet';

const marked = (text: string, ...terms: string[]) =>
  highlight(text, terms).map(({ start, end }) => text.slice(start, end));

test.each([
  ['half-width kana', '新しいﾃﾞﾌﾟﾛｲ方法', ['デプロイ'], ['ﾃﾞﾌﾟﾛｲ']],
  ['decomposed kana', 'テ\u3099フ\u309aロイ!', ['デプロイ'], ['テ\u3099フ\u309aロイ']],
  ['decomposed Hangul', `x ${'한글'.normalize('NFD')}`, ['한글'], ['한글'.normalize('NFD')]],
  ['after surrogate pairs', '🚀🚀 EKS と 𠮷野家', ['eks', '𠮷野家'], ['EKS', '𠮷野家']],
  ['a squared word', '5㌔先', ['キロ'], ['㌔']],
  ['accents', 'the Café', ['cafe'], ['Café']],
  ['a folded ー', 'サーバー移行', ['サーバ'], ['サーバー']],
  ['a thousands comma', 'about 1,500 tasks', ['1500'], ['1,500']],
  ['inflections', 'upgrading after upgrades', ['upgrade'], ['upgrading', 'upgrades']],
  ['words that go on', 'Prometheus', ['promet'], ['Prometheus']],
  ['not the middle of a word', 'reeks of EKS', ['eks'], ['EKS']],
  ['a phrase only as a whole', 'CD: Argo CD, argo-cd', ['argo cd'], ['Argo CD', 'argo-cd']],
  ['a phrase in one word', 'ArgoCD', ['argo cd'], ['ArgoCD']],
  ['a name of several words is not marked by halves', 'Argo, then CD', ['argo rollouts cd'], []],
  ['Japanese by pairs if need be', '見直しと送付、見送り', ['見送った'], ['見送']],
  ['pairs of a longer word', 'メッシュの話', ['サービスメッシュ'], ['メッシュ']],
  ['a name with a space', '登壇: 例田 花子', ['例田花子'], ['例田 花子']],
  ['overlapping terms', 'マイクロサービス', ['マイクロ', 'クロサービス'], ['マイクロサービス']],
  ['markup as text', '<b>EKS</b>', ['b', 'eks'], ['b', 'EKS', 'b']],
])('%s', (_name, text, terms, expected) => {
  expect(marked(text, ...terms)).toEqual(expected);
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'aBe\u0301 ,1.+デﾃﾞｰー移行はら𠮷🚀\ud800') }),
);

test('any text and terms: ranges inside the text, in order, apart, not empty', () => {
  fc.assert(
    fc.property(anyText, fc.array(anyText, { maxLength: 4 }), (text, terms) => {
      let last = -1;
      for (const { start, end } of highlight(text, [...terms, text.slice(1, 4)])) {
        expect(start).toBeGreaterThan(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 2000 },
  );
});

test('any snippet is a piece of its text, and its ranges hold the same characters', () => {
  fc.assert(
    fc.property(anyText, anyText, fc.integer({ min: 1, max: 30 }), (text, term, size) => {
      const piece = snippet(text, highlight(text, [term, 'e']), size);
      expect(text).toContain(piece.text);
      for (const { start, end } of piece.ranges) {
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(piece.text.length);
      }
    }),
  );
});

test('a snippet shows the densest place, in whole words', () => {
  const filler = 'Nothing of interest is said in this sentence. ';
  const text = `EKS once. ${filler.repeat(5)}Then EKS met Terraform on EKS.${filler.repeat(5)}`;
  const piece = snippet(text, highlight(text, ['eks', 'terraform']));
  expect(piece.text).toContain('EKS met Terraform on EKS');
  expect(piece.text).toMatch(/^\w+ .* \w+[.]?\s?$/);
  expect(piece.text.length).toBeLessThanOrEqual(130);
  expect(piece).toMatchObject({ isCutBefore: true, isCutAfter: true });
  expect(piece.ranges.map(({ start, end }) => piece.text.slice(start, end))).toEqual([
    'EKS',
    'Terraform',
    'EKS',
  ]);
});

test('a short text is its own snippet; without marks a long one begins at its beginning', () => {
  expect(snippet('EKS', [])).toEqual({
    text: 'EKS',
    ranges: [],
    isCutBefore: false,
    isCutAfter: false,
  });
  expect(snippet('あ'.repeat(200), [])).toMatchObject({
    text: 'あ'.repeat(90),
    isCutBefore: false,
  });
  expect(snippet('𠮷'.repeat(200), [], 91).text).toBe('𠮷'.repeat(46));
});
