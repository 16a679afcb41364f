import { expect, test } from 'vitest';
import { idFinding, readFileName } from './file-name';

test('the language is the suffix; the one without a suffix needs none', () => {
  expect(readFileName('a-2020.mdx')).toEqual({ id: 'a-2020', locale: 'en' });
  expect(readFileName('a-2020.ja.mdx')).toEqual({ id: 'a-2020', locale: 'ja' });
  expect(readFileName('ja.mdx')).toEqual({ id: 'ja', locale: 'en' });
  expect(readFileName('a.en.mdx').id).toBe('a.en');
  expect(readFileName('a.fr.mdx').id).toBe('a.fr');
});

for (const id of ['a', 'a-2020', 'evs-1', 'vsx', 'x'.repeat(80)]) {
  test(`${id.slice(0, 10)} is an id`, () => expect(idFinding(id)).toBeUndefined());
}
for (const id of [
  '',
  'A',
  'a.en',
  'a_b',
  'a b',
  '-a',
  'a-',
  '../a',
  'a/b',
  '日本',
  'index',
  '404',
  'a-vs-b',
  'vs-a',
  'a-vs',
  'x'.repeat(81),
]) {
  test(`"${id.slice(0, 10)}" is none`, () => expect(idFinding(id)?.got).toBe(`"${id}"`));
}
