import { expect, test } from 'vitest';
import { swap } from '../testing/changes';
import { exampleCase, sampleCase, talk } from '../testing/failing/sample';
import { bookOf } from '../testing/tiny-base.node';
import { derivedLabel } from './derived';

const ids = (facet: string, book = bookOf()) => book.terms[facet]?.map(({ id }) => id);

test('companies that have a case, with their names', () => {
  const book = bookOf({
    'companies.yaml': (text) => `${text}- { id: caseless, name: Caseless, industry: not-stated }\n`,
  });
  expect(ids('company', book)).toEqual(['sample-ltd', 'example-co']);
  expect(book.terms.company?.[0]).toMatchObject({
    label: { en: 'Sample Ltd.', ja: 'サンプル' },
    aliases: ['サンプル株式会社'],
  });
});

test('years, latest first, without those that are not stated', () => {
  expect(ids('year', bookOf({ [talk]: swap('date: "2021-03-04"', 'date: "2024"') }))).toEqual([
    '2024',
    '2021',
  ]);
  const undated = bookOf({
    [talk]: swap('date: "2021-03-04"', 'date: not-stated'),
    [sampleCase]: (text) => text,
  });
  expect(ids('year', undated)).toEqual(['2021']);
});

test('languages by the names that readers of each language use', () => {
  const book = bookOf({
    [talk]: swap('language: ja', 'language: en'),
    [exampleCase]: (text) => text,
  });
  expect(book.terms.language?.map(({ id, label }) => [id, label])).toEqual([
    ['en', { en: 'English', ja: '英語' }],
    ['ja', { en: 'Japanese', ja: '日本語' }],
  ]);
});

test('years and languages have their label also when no case has them any more', () => {
  expect(derivedLabel('year', '1999', 'ja')).toBe('1999');
  expect(derivedLabel('language', 'fr', 'en')).toBe('French');
  expect(derivedLabel('language', 'not-stated', 'en')).toBeUndefined();
  expect(derivedLabel('cicd', 'x', 'en')).toBeUndefined();
});
