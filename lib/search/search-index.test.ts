// The store alone: what goes in comes out, also after JSON, and under one version only.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inventedDocuments } from './invented-corpus';
import { openPostings } from './open-postings';
import { type FieldPostings, joinRows, packRows, type Slots } from './packed-postings';
import { allFields, type Field, fieldText } from './search-document';
import { buildPostings, createStore, flexSearchVersion, indexVersion } from './search-index';
import { tokenizerVersion, tokens } from './tokens';

function readPostings(field: Field, postings: FieldPostings) {
  const store = createStore(field, 0);
  store.add(openPostings(JSON.parse(JSON.stringify(joinRows(packRows([postings]))))));
  return store;
}
const all = Number.POSITIVE_INFINITY;

const documentsIn = (slots: Slots) => slots.flatMap((documents) => documents ?? []).sort();

test.each(allFields)('%s: after JSON every term gives the documents that hold it', (field) => {
  const texts = inventedDocuments.ja.map((document) => fieldText(document, field));
  const index = readPostings(field, buildPostings(field, texts));
  const terms = [...new Set(texts.flatMap(tokens))].sort();
  expect(index.longer('', all)).toEqual(terms);
  for (const term of terms) {
    const expected = texts.flatMap((text, number) => (tokens(text).includes(term) ? [number] : []));
    expect(documentsIn(index.slots(term))).toEqual(expected);
  }
});

test('two builds give the same bytes, and reading changes nothing', () => {
  const texts = inventedDocuments.en.map(({ body }) => body);
  const [one, two] = [buildPostings('body', texts), buildPostings('body', texts)];
  const bytes = JSON.stringify(one);
  readPostings('body', one);
  expect(JSON.stringify(two)).toBe(bytes);
  expect(JSON.stringify(one)).toBe(bytes);
});

test('slot 0 is the beginning of a text', () => {
  const index = readPostings('title', buildPostings('title', ['eks gke aks', 'gke aks eks']));
  expect([...index.slots('eks')].map((slot) => slot ?? null)).toEqual([[0], null, [1]]);
});

test('a word is looked up as it is, without its stem', () => {
  const index = readPostings('title', buildPostings('title', ['upgrades', 'upgrading']));
  expect(documentsIn(index.slots('upgrading'))).toEqual([1]);
  expect(documentsIn(index.slots('upgrad'))).toEqual([0, 1]);
});

test('terms that are names of object properties, and terms that are not there', () => {
  const index = readPostings('body', buildPostings('body', ['', 'constructor __proto__ toString']));
  expect(documentsIn(index.slots('constructor'))).toEqual([1]);
  expect(documentsIn(index.slots('proto'))).toEqual([1]);
  expect(documentsIn(index.slots('tostring'))).toEqual([1]);
  for (const term of ['__proto__', 'valueOf', '', 'two terms']) {
    expect(documentsIn(index.slots(term))).toEqual([]);
  }
});

test('a large map, which FlexSearch exports in pieces, loses nothing', () => {
  const texts = Array.from({ length: 300_000 }, (_, i) => (i < 6000 ? `word${i}` : 'zzz'));
  expect(readPostings('tags', buildPostings('tags', texts)).longer('', all)).toHaveLength(6001);
});

test('the version names the tokenizer, the options and the FlexSearch that is installed', () => {
  const installed = readFileSync('node_modules/flexsearch/package.json', 'utf8');
  expect(JSON.parse(installed)).toHaveProperty('version', flexSearchVersion);
  expect(indexVersion).toBe(
    `format 2, tokens ${tokenizerVersion}, title 3, tags 1, used-formerly 1, planned 1, considered 1, rejected 1, summary 1, body 9, flexsearch 0.8.212 strict`,
  );
});
