import fc from 'fast-check';
import { expect, test } from 'vitest';
import { refusedIn } from '../text/characters';
import { visibleParts } from './visible-parts';

test('what nobody sees is named at its place', () => {
  expect(visibleParts('a\u200Bb\u{E0041}')).toEqual([
    { text: 'a', isName: false },
    { text: 'U+200B', isName: true },
    { text: 'b', isName: false },
    { text: 'U+E0041', isName: true },
  ]);
});

test('a mark apart from its letter, a radical and a carriage return are named', () => {
  const named = visibleParts('ハ\u3099⼈手\r').filter(({ isName }) => isName);
  expect(named.map(({ text }) => text)).toEqual(['U+3099', 'U+2F08', 'U+000D']);
});

test('plain text is one piece', () => {
  expect(visibleParts('バッチ 123')).toEqual([{ text: 'バッチ 123', isName: false }]);
});

test('nothing that may not be published is left, and plain pieces stand as they stood', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const parts = visibleParts(text);
      expect([...refusedIn(parts.map((part) => part.text).join(''))]).toEqual([]);
      let at = 0;
      for (const part of parts.filter(({ isName }) => !isName)) {
        const index = text.indexOf(part.text, at);
        expect(index).toBeGreaterThanOrEqual(at);
        at = index + part.text.length;
      }
    }),
  );
});
