import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { excerptOf } from './excerpt';

/** What stands above the marks. */
const markedOf = (line: string, column: number, length?: number) => {
  const { text, marks } = excerptOf(line, column, length);
  const left = /^ */.exec(marks)?.[0].length ?? 0;
  const signs = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)];
  let at = 0;
  let marked = '';
  for (const { segment } of signs) {
    const width = stringWidth(segment);
    if (at >= left && at < marks.length) marked += segment;
    at += width;
  }
  return marked;
};

test('the marks stand under the value, all its width', () => {
  expect(excerptOf('is: ArgoCD', 5, 6)).toEqual({ text: 'is: ArgoCD', marks: '    ^^^^^^' });
  expect(excerptOf('三台で動く。{x}', 7, 3)).toEqual({
    text: '三台で動く。{x}',
    marks: `${' '.repeat(12)}^^^`,
  });
  expect(excerptOf('値: 三台', 4, 2).marks).toBe('    ^^^^');
});

test('without a length one sign is marked, be it wide, joined or composed', () => {
  expect(excerptOf('か\u3099き', 3)).toEqual({ text: 'か\u3099き', marks: '  ^^' });
  // The place is the second half of a sign that one sees as one.
  expect(excerptOf('か\u3099き', 2).marks).toBe('^^');
  expect(excerptOf('🎉x', 2).marks).toBe('  ^');
});

test('a tab is as wide as the blanks that stand for it', () => {
  expect(excerptOf('\ta: b', 2)).toEqual({ text: '    a: b', marks: '    ^' });
  expect(excerptOf('\ta: b', 1)).toEqual({ text: '    a: b', marks: '^^^^' });
});

test('what would steer the terminal is shown by its number, and marked whole', () => {
  expect(excerptOf('a\u202Eb', 2)).toEqual({ text: 'a\\u{202e}b', marks: ' ^^^^^^^^' });
  expect(excerptOf('👨\u200D👩', 2)).toEqual({ text: '👨\\u{200d}👩', marks: '  ^^^^^^^^' });
  expect(excerptOf('\u001B[31mred', 1).text).toBe('\\u{1b}[31mred');
});

test('the end of a line, and of an empty one, can be marked', () => {
  expect(excerptOf('ab', 3)).toEqual({ text: 'ab', marks: '  ^' });
  expect(excerptOf('', 1)).toEqual({ text: '', marks: '^' });
});

test('a long line is cut around the place', () => {
  const line = `${'前'.repeat(1000)}{x}${'後'.repeat(1000)}`;
  const { text, marks } = excerptOf(line, 1001, 3);
  expect(text).toMatch(/^…前+\{x\}後+…$/);
  expect(stringWidth(text)).toBeLessThan(110);
  expect(markedOf(line, 1001, 3)).toBe('{x}');
  expect(marks).toMatch(/^ +\^{3}$/);
  expect(markedOf(line, 1, 2003)).toMatch(/^前+/);
  expect(excerptOf(line, 1).text).toMatch(/^前+…$/);
  expect(excerptOf(line, 2003).text).toMatch(/^…後+$/);
});

test('in any line, at any place, the sign of the place is the first one marked', () => {
  const sign = fc.constantFrom('a', '日', '🎉', 'が', 'ｱ', ' ', '#', '{', 'é');
  fc.assert(
    fc.property(fc.array(sign, { minLength: 1, maxLength: 300 }), fc.nat(), (signs, n) => {
      const at = n % signs.length;
      expect(markedOf(signs.join(''), at + 1)).toBe(signs[at]);
    }),
  );
});
