import { expect, test } from 'vitest';
import { headingsOf, sourceMarks } from './mark';
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

const sourceMark = (at: string, sources: readonly Source[]) => sourceMarks([at], sources)[0];

const label = (text: string) => sourceMark(`ex-deck#${text}`, [source])?.label;

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

const records: Source = sourceSchema.parse({
  ...source,
  id: 'ex-records',
  repository: {
    url: 'https://github.com/example-co/records',
    commit: 'a'.repeat(40),
    licence: 'MIT',
    files: { ADR1: 'adr/1.md', ADR2: 'adr/2.md' },
  },
  covers: ['ADR1', 'ADR2§Decision'],
});

test('a place in another source than the first says which; files and commits say it themselves', () => {
  const second = { ...source, id: 'other' };
  const at = ['ex-deck#S4', 'other#S4', 'ex-records#ADR2§Decision', 'ex-records#@0123abcd'];
  const marks = sourceMarks(at, [source, second, records]);
  expect(marks.map(({ label, anchor }) => [label, anchor])).toEqual([
    ['S4', 's-ex-deck'],
    ['②S4', 's-other'],
    ['ADR2', 's-ex-records-adr2'],
    ['@0123abc', 's-ex-records-0123abcd'],
  ]);
});

test('two places of one file share a mark that names both', () => {
  const at = ['ex-records#ADR1§Status', 'ex-records#ADR1§Decision'];
  const [mark, ...rest] = sourceMarks(at, [records]);
  expect(rest).toEqual([]);
  expect(mark?.title).toBe('架空の話: ADR1§Status; ADR1§Decision');
  expect(mark?.full).toBe('ADR1§Status; ADR1§Decision');
  const [whole] = sourceMarks(['ex-records#ADR2', 'ex-records#ADR2§Decision'], [records]);
  expect(whole).toMatchObject({ label: 'ADR2', full: 'ADR2; ADR2§Decision' });
  expect(sourceMarks(['ex-records#ADR1'], [records])[0]).not.toHaveProperty('full');
});
