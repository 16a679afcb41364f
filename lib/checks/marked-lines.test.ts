import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type MarkedLine, markedLines } from './marked-lines';

const textOf = (lines: readonly MarkedLine[]) => lines.map(({ text }) => text).join('\n');
const ownOf = (lines: readonly MarkedLine[]) =>
  lines.filter(({ isOwn }) => isOwn).map(({ text }) => text);

test('a changed line is marked on both sides, the lines around it on neither', () => {
  const [wrong, right] = markedLines('a\nb\nc\n', 'a\nB\nc\n');
  expect(ownOf(wrong)).toEqual(['b']);
  expect(ownOf(right)).toEqual(['B']);
});

test('a line that is missing on one side is marked on the other alone', () => {
  const [wrong, right] = markedLines('a\nc\n', 'a\nb\nc\n');
  expect(ownOf(wrong)).toEqual([]);
  expect(ownOf(right)).toEqual(['b']);
});

test('no text is no line, an empty line is one', () => {
  expect(markedLines('', '\n')).toEqual([[], [{ text: '', isOwn: true }]]);
});

const lines = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1 });

test('nothing is lost, and what is unmarked is the same on both sides', () => {
  fc.assert(
    fc.property(lines, lines, (one, other) => {
      const [left, right] = markedLines(one.join('\n'), other.join('\n'));
      expect(textOf(left)).toBe(one.join('\n'));
      expect(textOf(right)).toBe(other.join('\n'));
      const common = [left, right].map((side) => textOf(side.filter(({ isOwn }) => !isOwn)));
      expect(common[0]).toBe(common[1]);
    }),
  );
});
