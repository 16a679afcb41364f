// Organisations of an overlay that are not named: what stands for the name, and that nothing else can.
import { expect, test } from 'vitest';
import { caseCard } from '../cases/card';
import { compareColumn } from '../cases/compare';
import { locales } from '../locales';
import { casesJson } from '../publish/cases-json';
import { caseDocuments } from '../search/case-documents';
import { swap } from '../testing/changes';
import { internalBook, overlayLines } from '../testing/tiny-overlay.node';
import { sizeBands } from './size-bands';

const en = 'A bank, 1,000–9,999 people';
const ja = '銀行（従業員1,000〜9,999人）';

test('the description stands wherever a name would', () => {
  const book = internalBook();
  const item = book.cases.find(({ id }) => id === 'zzcanary-bank-2024');
  if (!item) throw new Error('no case');
  expect(book.companies.find(({ id }) => id === 'zzcanary-bank')?.name).toEqual({ en, ja });
  for (const [locale, name] of [
    ['en', en],
    ['ja', ja],
  ] as const) {
    expect(caseCard(book, item, locale).company).toBe(name);
    expect(caseCard(book, item, locale).shortName).toContain(name);
    expect(compareColumn(book, item, locale).company).toBe(name);
    const document = caseDocuments(book)[locale].find(({ id }) => id === item.id);
    expect(document?.tags).toContain(name);
  }
  expect(item.industry).toEqual(['zzcanary-banking']);
});

test('the data has no name, and says what stands for it', () => {
  const found = casesJson(internalBook()).cases.map(({ company }) => company);
  expect(found[2]).toEqual({ id: 'zzcanary-bank', name: null, description: { en, ja } });
  expect(found[3]).toEqual({
    id: 'zzcanary-works',
    name: { en: 'Zzcanary Works', ja: 'ズズカナリア製作所' },
  });
});

test('organisations alike in both are told apart by letters', () => {
  const twin =
    '- { id: zzcanary-other, anonymous: { industry: zzcanary-banking, size: people-1000-9999 } }\n';
  const third =
    '- { id: zzcanary-third, anonymous: { industry: retail, size: engineers-10-49 } }\n';
  const book = internalBook({ 'companies.yaml': (text) => text + twin + third });
  expect(book.companies.filter(({ anonymous }) => anonymous).map(({ name }) => name)).toEqual([
    { en: 'A bank (A), 1,000–9,999 people', ja: '銀行A（従業員1,000〜9,999人）' },
    { en: 'A bank (B), 1,000–9,999 people', ja: '銀行B（従業員1,000〜9,999人）' },
    {
      en: 'An organisation (retail), 10–49 engineers',
      ja: '業種が「retail」の組織（エンジニア10〜49人）',
    },
  ]);
});

test('there is no field for the name, and no word of a comment gets into the base', () => {
  const named = overlayLines({
    'companies.yaml': swap(
      'anonymous: {',
      'name: Real Bank\n  homepage: https://r.example/\n  anonymous: {',
    ),
  });
  expect(named).toEqual([
    'overlay/companies.yaml:2:3 FIELD-UNKNOWN zzcanary-bank.name: expected a field of the model, got "name". Known here: id, anonymous, country.',
    'overlay/companies.yaml:3:3 FIELD-UNKNOWN zzcanary-bank.homepage: expected a field of the model, got "homepage". Known here: id, anonymous, country.',
  ]);
  const commented = internalBook({
    'companies.yaml': swap('anonymous: {', '# Real Bank\n  anonymous: {'),
    'cases/zzcanary-bank-2024.mdx': swap('company: z', '# Real Bank\ncompany: z'),
  });
  expect(JSON.stringify(commented)).not.toContain('Real Bank');
});

test('every size has its words in each language, each once', () => {
  for (const locale of locales) {
    const words = Object.values(sizeBands).map((band) => band[locale]);
    expect(new Set(words).size).toBe(Object.keys(sizeBands).length);
  }
});
