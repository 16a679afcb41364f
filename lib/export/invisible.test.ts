import { expect, test } from 'vitest';
import { findInvisible } from './invisible';

const found = (file: string, text: string) =>
  findInvisible({ file, text }).map(({ line, column, got }) => `${line}:${column} ${got}`);

test.each([
  ['out/a.html', '<p>a\u202Eb</p>', ['1:5 U+202E']],
  ['out/a.html', '<p>a&#x202e;b&#8203;</p>', ['1:5 U+202E', '1:14 U+200B']],
  ['out/a.md', '日本\n𠮷\u200B', ['2:2 U+200B']],
  ['out/a.json', '{"a":"\\u200b"}', ['1:7 U+200B']],
  ['out/a.xml', '<a>\u{E0041}</a>', ['1:4 U+E0041']],
  ['out/a.svg', '<svg><title>\u2066</title></svg>', ['1:13 U+2066']],
  ['out/a.txt', '\u00AD\u00AD', ['1:1 U+00AD']],
  ['out/a.md', 'a\u2060b', ['1:2 U+2060']],
  ['out/api/v1/cases.json', '\uFEFF{}', ['1:1 U+FEFF']],
])('%s: %j', (file, text, wanted) => {
  expect(found(file, text)).toEqual(wanted);
});

test.each([
  ['out/a.html', 'a\u2060<a>b</a> &#39; &#x27; &#9999999; &amp;'],
  ['out/a.csv', '\uFEFFa,b\r\n'],
  ['out/a.md', '日本語と 🚀 と 𠮷 と \\u200b'],
  ['out/_next/static/chunks/a.js', '"\u200B\u180E"'],
])('%s may hold %j', (file, text) => {
  expect(found(file, text)).toEqual([]);
});
