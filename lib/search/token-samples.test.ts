// The terms of 10,000 invented texts never change unnoticed: files made by one version of the
// tokenizer must not be searched with another. e2e makes them in a browser, and those of all pages.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCasebook } from '../casebook.node';
import { locales } from '../locales';
import { projectRoot } from '../testing/project-files.node';
import { caseDocuments } from './case-documents';
import { allFields, fieldText } from './search-document';
import { tokenSamples } from './token-samples';
import { fallbackTokens, tokenizerVersion, tokens } from './tokens';

const digestOf = (lines: readonly string[]) =>
  createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16);

test('the samples are the same ones, and hold terms', () => {
  const samples = tokenSamples();
  expect(samples).toHaveLength(10_000);
  expect(digestOf(samples)).toBe('c5e74e02e868ae71');
  expect(samples.filter((text) => tokens(text).length > 0).length).toBeGreaterThan(8_000);
});

test('whoever changes the terms of a sample raises the version of the tokenizer', () => {
  const lines = tokenSamples().map((text) => [...tokens(text), ...fallbackTokens(text)].join(' '));
  expect([tokenizerVersion, digestOf(lines)]).toEqual([1, '23d4f99f12f33f4b']);
});

test('the terms of all content are the same however its characters are composed', () => {
  const { book } = loadCasebook(join(projectRoot, 'content'));
  if (!book) throw new Error('the content is not valid');
  const documents = caseDocuments(book);
  const texts = locales.flatMap((locale) =>
    documents[locale].flatMap((document) => allFields.map((field) => fieldText(document, field))),
  );
  const digest = (form: string) =>
    digestOf(texts.map((text) => tokens(text.normalize(form)).join(' ')));
  expect(digestOf(texts.map((text) => text.normalize('NFD')))).not.toBe(digestOf(texts));
  expect(digest('NFD')).toBe(digest('NFC'));
});
