import { expect, test } from 'vitest';
import { ID_PATTERN } from './id-pattern';
import {
  evidence,
  factDate,
  idOf,
  lineOf,
  localizedText,
  nameText,
  orNotStated,
  webAddress,
} from './values';

test('the short form of a date is stated, with the precision it shows', () => {
  expect(factDate.parse('2018')).toEqual({ value: '2018', precision: 'year', basis: 'stated' });
  expect(factDate.parse('2018-05-06')).toMatchObject({ precision: 'day' });
});

test('the long form stays as it is', () => {
  const long = {
    value: '2018',
    precision: 'year',
    basis: 'inferred',
    bound: 'about',
    note: { en: 'x', ja: 'x' },
  };
  expect(factDate.parse(long)).toEqual(long);
});

for (const bad of [
  2018,
  '2018-2',
  '',
  null,
  {},
  { value: '2018' },
  { value: '2018-13', precision: 'month', basis: 'stated' },
]) {
  test(`${JSON.stringify(bad)} is no date`, () => {
    expect(factDate.safeParse(bad).success).toBe(false);
  });
}

test('evidence is always a list, and never an empty one', () => {
  expect(evidence.parse('a#S1')).toEqual(['a#S1']);
  expect(evidence.parse(['a#S1', 'b#S2'])).toEqual(['a#S1', 'b#S2']);
  expect(evidence.safeParse([]).success).toBe(false);
  expect(evidence.safeParse([1]).success).toBe(false);
});

test('a name in one form is the same in every language', () => {
  expect(nameText.parse('ZEALS')).toEqual({ en: 'ZEALS', ja: 'ZEALS' });
  expect(nameText.parse({ en: 'Hatena', ja: 'はてな' })).toEqual({ en: 'Hatena', ja: 'はてな' });
  expect(nameText.safeParse({ en: 'Hatena' }).success).toBe(false);
});

test('a text has every language, and none that the site does not have', () => {
  expect(localizedText.safeParse({ en: 'a', ja: ' ' }).success).toBe(false);
  expect(localizedText.safeParse({ en: 'a', ja: 'あ', fr: 'a' }).success).toBe(false);
});

test('length is counted in what people see as one character', () => {
  const line = lineOf('a line', 3);
  for (const fine of ['𠮷野家', 'e\u0301e\u0301e\u0301', '👨\u200d👩\u200d👧👍🇯🇵']) {
    expect(line.safeParse(fine).success, fine).toBe(true);
  }
  for (const bad of ['abcd', '', '　', 'a\nb', 5]) expect(line.safeParse(bad).success).toBe(false);
});

test('ids', () => {
  for (const id of ['a', 'a-2020', '2020', 'a1-b2']) expect(ID_PATTERN.test(id), id).toBe(true);
  for (const id of ['', '-a', 'a-', 'a--b', 'A', 'a_b', 'a.b', 'a b', 'é', '../a', 'a\n']) {
    expect(ID_PATTERN.test(id), JSON.stringify(id)).toBe(false);
  }
  expect(idOf('an id').safeParse('A').error?.issues[0]?.message).toContain('an id (lower-case');
});

test('a value, or the word that the source does not say', () => {
  const schema = orNotStated(lineOf('a name'), 'a name');
  expect(schema.parse('not-stated')).toBe('not-stated');
  expect(schema.safeParse(5).error?.issues[0]?.message).toBe('a name, or not-stated');
});

for (const fine of ['https://a.example', 'http://a.example/b?c=d#e', 'https://a.example/日本']) {
  test(`${fine} is an address`, () => expect(webAddress.safeParse(fine).success).toBe(true));
}
for (const bad of [
  'ftp://a.example',
  'a.example',
  '//a.example',
  'javascript:alert(1)',
  'https://',
  'https://a .example',
  'https:\\\\a.example',
  'https://localhost',
  'https://intranet',
  'https://printer.local/x',
  'https://10.0.0.1',
  'https://[::1]/',
  'https://2130706433',
  'https://u:p@a.example',
  'https://@a.example:99999',
]) {
  test(`${bad} is none that everybody can follow`, () => {
    expect(webAddress.safeParse(bad).success).toBe(false);
  });
}
