import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fonts } from '#lib/cards/fonts.node';
import { drawableText } from './drawable-text';
import { measure, textPath } from './text-path';
import { wrapText } from './wrap-text';

const { bold, regular } = fonts();

test('the font has both scripts, and letters have widths and outlines', () => {
  expect(measure(bold, '撤退')).toBe(2);
  expect(measure(bold, 'ii')).toBeLessThan(measure(bold, 'MM'));
  expect(measure(bold, 'M')).not.toBe(measure(regular, 'M'));
  expect(textPath(regular, 'I')).toMatch(/^m\d+ -?\d+l[-\dlq ]+z$/);
  expect(textPath(regular, ' ')).toBe('');
  // Two strokes with an opening: two contours.
  expect(textPath(regular, 'O').match(/m/g)).toHaveLength(2);
});

test('a letter with an accent is put together from its parts', () => {
  const parts = textPath(regular, 'é').match(/m/g)?.length ?? 0;
  expect(parts).toBeGreaterThan(textPath(regular, 'e').match(/m/g)?.length ?? 0);
});

test.each([
  ['emoji vanish with their joiners and tones', 'a👩🏽‍💻b 🇯🇵 c1️⃣', 'ab c1'],
  ['marks of right-to-left writing vanish', 'a\u202eb\u2067c\u200fd', 'abcd'],
  ['control characters vanish, line breaks are spaces', 'a\u0000b\r\n\tc\u2028d', 'ab c d'],
  ['missing letters are seen to be missing', 'aعربيb', 'a〓b'],
  ['half a character vanishes', 'a\ud83db', 'ab'],
  ['what is decomposed is composed', 'か\u3099', 'が'],
  ['markup is text', '"><img onerror=x>', '"><img onerror=x>'],
])('%s', (_, text, drawn) => {
  expect(drawableText(bold, text)).toBe(drawn);
});

test('whatever is drawable is in the font and stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const drawn = drawableText(bold, text);
      for (const character of drawn) {
        expect(bold.glyphOf(character.codePointAt(0) ?? 0)).toBeGreaterThan(0);
      }
      expect(drawableText(bold, drawn)).toBe(drawn);
    }),
    { numRuns: 40 },
  );
});

const lettersOf = (text: string) => [...text].length;

test('words stay whole, and lines are about as long as each other', () => {
  const { lines } = wrapText('from kOps to Amazon EKS by choice', lettersOf, 28, 3);
  expect(lines).toEqual(['from kOps to Amazon', 'EKS by choice']);
});

test('Japanese breaks between phrases: no line begins with a particle, a stop or a closing bracket', () => {
  const text = 'はてなの「Mackerel」は、基盤をKubernetesから戻し、そして再び導入した（2022年）。';
  for (let width = 9; width < 30; width += 1) {
    const { lines } = wrapText(text, lettersOf, width, 20);
    expect(lines.join('')).toBe(text);
    for (const line of lines.slice(1)) expect(line).not.toMatch(/^[、。」）をはのに]/);
    for (const line of lines) expect(line).not.toMatch(/[「（]$/);
  }
});

test('a word of katakana that no dictionary knows is not torn', () => {
  const text = 'はてなのMackerel：クローラーを載せた自前クラスタと、そこからの撤退';
  for (let width = 9; width < 30; width += 1) {
    const { lines } = wrapText(text, lettersOf, width, 20);
    for (const word of ['クローラー', 'クラスタ']) expect(lines.join('|')).toContain(word);
  }
});

test('a word wider than a line is broken, at a stroke where it has one', () => {
  expect(wrapText('aaaaaaaaaa', lettersOf, 4, 9).lines.join('')).toBe('aaaaaaaaaa');
  expect(wrapText('kubernetes/autoscaler', lettersOf, 12, 9).lines).toEqual([
    'kubernetes/',
    'autoscaler',
  ]);
});

test('what does not fit ends in dots, in the manner of its script', () => {
  expect(wrapText('one two three four', lettersOf, 10, 1)).toEqual({
    lines: ['one two...'],
    isCut: true,
  });
  expect(wrapText('撤退した理由、撤退した時期', lettersOf, 8, 1)).toEqual({
    lines: ['撤退した理由…'],
    isCut: true,
  });
});

test('no line is ever too wide, and nothing but spaces is lost unless it says so', () => {
  const some = fc.oneof(fc.string({ unit: 'grapheme' }), fc.lorem({ maxCount: 30 }));
  fc.assert(
    fc.property(some, fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 6 }), (...all) => {
      const [text, width, most] = all;
      const { lines, isCut } = wrapText(text, lettersOf, width, most);
      expect(lines.length).toBeLessThanOrEqual(most);
      for (const line of lines) expect(lettersOf(line)).toBeLessThanOrEqual(width);
      const letters = (one: string) => one.replace(/\s/g, '');
      if (!isCut) expect(letters(lines.join(''))).toBe(letters(text));
    }),
  );
});
