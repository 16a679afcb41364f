import { expect, test } from 'vitest';
import { headingsOf, sourceMark } from './mark';
import { type Source, sourceSchema } from './schema';

const source: Source = sourceSchema.parse({
  id: 'ex-deck',
  kind: 'article',
  title: '架空の話',
  publisher: 'Example',
  authors: 'not-stated',
  url: 'not-stated',
  archive: { none: 'x' },
  date: '2020',
  language: 'ja',
  extent: 'full',
  covers: ['title', 'lead', '§経緯', 'S1-9', '§導入…', '§Ｑ＆Ａ'],
});

const label = (text: string) => sourceMark(`ex-deck#${text}`, [source]).label;

test('short marks: slides and pages as they are, headings by number, videos without empty hours', () => {
  expect(['S4-6', 'p3', 'lead', '§経緯', '§導入…/坂本:2'].map(label)).toEqual([
    'S4-6',
    'p3',
    'lead',
    '§1',
    '§2:2',
  ]);
  expect(['t00:12:30', 't01:02:03', 't10:00:00', 't00:00:05'].map(label)).toEqual([
    '12:30',
    '1:02:03',
    '10:00:00',
    '00:05',
  ]);
});

test('full-width signs and ellipses fold alike in the list and in the pointer', () => {
  expect(label('§Q&A')).toBe('§3');
  expect(label('§Ｑ＆Ａ')).toBe('§3');
  expect(label('§導入...')).toBe('§2');
});

test('the full words, the anchor and the pointer as entered', () => {
  expect(sourceMark('ex-deck#§経緯', [source])).toEqual({
    label: '§1',
    title: '架空の話: §経緯',
    anchor: 's-ex-deck',
    at: 'ex-deck#§経緯',
  });
});

test('headings in the order of the source', () => {
  expect(headingsOf(source)).toEqual(['経緯', '導入...', 'Q&A']);
});

test('evidence that was never checked is a program fault', () => {
  expect(() => sourceMark('nobody#S1', [source])).toThrow(RangeError);
  expect(() => sourceMark('ex-deck', [source])).toThrow(RangeError);
});
