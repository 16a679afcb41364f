import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatProblem } from '../problems';
import { decodeText } from './encoding';

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));
const lines = (input: Uint8Array) => decodeText('f', input).problems.map(formatProblem);

test('any text in UTF-8 comes out composed, with Unix line ends', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const whole = `x${text}`;
      const { source } = decodeText('f', Buffer.from(whole));
      expect(source?.text).toBe(whole.replaceAll('\r\n', '\n').normalize('NFC'));
    }),
  );
});

test('no bytes make it throw, and broken ones give no text', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), (input) => {
      const { source, problems } = decodeText('f', input);
      expect(source !== undefined || problems.length > 0).toBe(true);
      if (problems.some(({ code }) => code === 'TEXT-UTF8')) expect(source).toBeUndefined();
    }),
  );
});

test('the first byte that is no UTF-8 is found, behind characters of two, three and four bytes', () => {
  for (const [before, place] of [
    ['', '1:1'],
    ['é', '1:2'],
    ['あ', '1:2'],
    ['𠮷', '1:2'],
    ['a\r\nあい', '2:3'],
  ] as const) {
    expect(lines(bytes(before, [0xff], 'rest'))[0]).toContain(`f:${place} TEXT-UTF8`);
  }
});

test('a character cut off at the end of the file', () => {
  expect(lines(bytes('あ', [0xe3, 0x81]))[0]).toContain('f:1:2 TEXT-UTF8');
});

test('a surrogate, an overlong form and a point beyond Unicode are no UTF-8', () => {
  for (const bad of [
    [0xed, 0xa0, 0x80],
    [0xc0, 0xaf],
    [0xf4, 0x90, 0x80, 0x80],
  ]) {
    expect(lines(bytes('a', bad))[0]).toContain('f:1:2 TEXT-UTF8');
  }
});

test('a binary file is not said twenty-one times', () => {
  const found = lines(bytes('\u0001'.repeat(100)));
  expect(found).toHaveLength(20);
  expect(found.at(-1)).toBe(
    'f:1:20 TEXT-CONTROL text: expected plain text, got a control character U+0001. Delete it. 80 more follow.',
  );
});

test('a byte order mark alone is an empty file', () => {
  expect(lines(bytes([0xef, 0xbb, 0xbf]))[0]).toContain('TEXT-EMPTY');
});

test('exactly 1 MiB is allowed', () => {
  expect(lines(bytes('x'.repeat(1024 * 1024)))).toEqual([]);
});
