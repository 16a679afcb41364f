import { expect, test } from 'vitest';
import { locales } from '../locales';
import { en } from './en';
import { ja } from './ja';
import { messages } from './messages';

type Words = { readonly [key: string]: unknown };

const isWords = (value: unknown): value is Words =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every entry with its dotted key. */
function entries(words: Words, prefix = ''): [string, unknown][] {
  return Object.entries(words).flatMap(([key, value]): [string, unknown][] =>
    isWords(value) ? entries(value, `${prefix}${key}.`) : [[prefix + key, value]],
  );
}

/** What a message says for given arguments; the one that takes a list gets them as a list. */
function said(key: string, value: unknown, marks: readonly unknown[]): string {
  if (typeof value !== 'function') return String(value);
  return String(key === 'compareTitle' ? value(marks) : value(...marks));
}

const english = new Map(entries(en));
const japanese = new Map(entries(ja));

test('both languages have the same messages, in the same order and of the same kind', () => {
  expect([...japanese.keys()]).toEqual([...english.keys()]);
  for (const [key, value] of english) {
    const other = japanese.get(key);
    expect(typeof other, key).toBe(typeof value);
    if (typeof value === 'function') expect((other as () => void).length, key).toBe(value.length);
  }
});

test('no message is empty, and none shows a leftover of a program', () => {
  for (const table of [english, japanese]) {
    for (const [key, value] of table) {
      const text = said(key, value, [3, 7, 2]);
      expect(text.trim(), key).not.toBe('');
      expect(text, key).not.toMatch(/undefined|NaN|\[object|=>/);
    }
  }
});

/** Names of things that are the same in Japanese. */
const names =
  /Casebook|Kubernetes|JavaScript|CNCF landscape|CC BY 4\.0|MIT|JSON|OS|ID|URL|README|ADR019|Markdown|Cosense|CSV/g;

test('no English is left in the Japanese messages', () => {
  const marks = ['〇', '△', '□'];
  for (const [key, value] of japanese) {
    const words = said(key, value, marks)
      .replace(names, '')
      .match(/[A-Za-z]{2,}/g);
    expect(words, `${key}: ${said(key, value, marks)}`).toBeNull();
  }
});

test('no Japanese is left in the English messages, but the name of the language', () => {
  for (const [key, value] of english) {
    expect(said(key, value, ['x', 'y', 'z']).replaceAll('日本語', ''), key).not.toMatch(
      /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
    );
  }
});

test('every argument is said in both languages', () => {
  for (const [key, value] of english) {
    if (typeof value !== 'function') continue;
    const marks = Array.from({ length: value.length }, (_, i) => 701 + i);
    for (const table of [english, japanese]) {
      const text = said(key, table.get(key), marks);
      for (const mark of marks) expect(text, key).toContain(String(mark));
    }
  }
});

test('one and many in English', () => {
  expect([en.caseCount(1), en.caseCount(2), en.caseCount(0)]).toEqual([
    '1 case',
    '2 cases',
    '0 cases',
  ]);
});

test('every language of the site has its table', () => {
  expect(locales.map((locale) => messages(locale))).toEqual([en, ja]);
});
