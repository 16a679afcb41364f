// Building and reading the files: deterministic, complete, and never half right.
import { expect, test } from 'vitest';
import { inventedDocuments, inventedGroups } from './invented-corpus';
import { readBody, readLead, SearchVersionError } from './read-files';
import { buildSearchFiles } from './search-files';

const { en, ja } = inventedDocuments;
const files = buildSearchFiles(inventedDocuments, inventedGroups);

test('the order of the documents makes no difference to the bytes', () => {
  const reversed = buildSearchFiles(
    { en: [...en].reverse(), ja: [...ja].reverse() },
    inventedGroups,
  );
  expect(JSON.stringify(reversed)).toBe(JSON.stringify(files));
});

test('documents have the same number in every language', () => {
  expect(files.ja.lead.ids).toEqual(files.en.lead.ids);
  expect(files.ja.body.roster).toBe(files.en.lead.roster);
  expect(files.en.lead.ids).toEqual([...files.en.lead.ids].sort());
});

test('the vocabulary holds words to correct to: of the lead and of aliases, no stems', () => {
  expect(readLead(files.en.lead, 'en').vocabulary).toContain('grafana');
  expect(readLead(files.ja.lead, 'ja').vocabulary).toContain('microservices');
  expect(readLead(files.en.lead, 'en').vocabulary).not.toContain('migr');
  expect(readLead(files.en.lead, 'en').vocabulary).not.toContain('etcd');
});

test('a case that is missing in a language or repeated is refused', () => {
  const [first, ...rest] = ja;
  expect(() => buildSearchFiles({ en, ja: rest }, [])).toThrow(/different cases: "umineko-2020"/);
  expect(() => buildSearchFiles({ en: [...en, ...en], ja }, [])).toThrow(/twice/);
  expect(first?.id).toBe('umineko-2020');
});

test('no cases at all make files that can be read', () => {
  const empty = buildSearchFiles({ en: [], ja: [] }, []);
  expect(readLead(empty.en.lead, 'en').ids).toEqual([]);
});

test.each([
  ['another version', { ...files.en.lead, version: 'tokens 0' }],
  ['the other language', files.ja.lead],
  ['no search file', { ids: [] }],
  ['nothing', null],
  ['a page of text', '<!doctype html>'],
])('%s is refused by name', (_name, file) => {
  expect(() => readLead(file, 'en')).toThrow(SearchVersionError);
});

test('a body of other cases is refused', () => {
  expect(() => readBody(files.en.body, 'en', files.en.lead.roster)).not.toThrow();
  expect(() => readBody(files.en.body, 'en', '9-0')).toThrow(/roster/);
  const fewer = buildSearchFiles({ en: en.slice(1), ja: ja.slice(1) }, []);
  expect(fewer.en.lead.roster).not.toBe(files.en.lead.roster);
});
