// Answers find their questions, whether they come early, late or not at all.
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { askLines } from './ask-lines';

const opened = () => {
  const input = new PassThrough();
  return { input, lines: askLines(input, new PassThrough()) };
};

test('lines that come before their question wait for it', async () => {
  const { input, lines } = opened();
  const first = lines.ask('a? ');
  input.write('one\ntwo\nthree\n');
  expect(await first).toBe('one');
  expect(await lines.ask('b? ')).toBe('two');
  expect(await lines.ask('c? ')).toBe('three');
  const late = lines.ask('d? ');
  input.write('four\n');
  expect(await late).toBe('four');
  lines.close();
});

test('an end without an answer is an end', async () => {
  const { input, lines } = opened();
  const open = lines.ask('a? ');
  input.end();
  await expect(open).rejects.toThrow('not answered');
});
