// Expected answers: every case called right really has what its query asks for, in facts and text.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCasebook } from '#lib/casebook.node';
import { projectRoot } from '#lib/testing/project-files.node';
import { createCorpus } from './corpus';
import { countedTerms } from './facts';
import { generatedQueries } from './queries';
import { realQueries } from './real-queries';
import { typedPrefixes } from './typed-prefixes';

const { book } = loadCasebook(join(projectRoot, 'content'));
if (!book) throw new Error('the content is not valid');
const corpus = createCorpus(book, 150, 2);
const queries = generatedQueries(corpus, 2);

const documentOf = (id: string, locale: 'en' | 'ja') => {
  const found = corpus.documents[locale].find((one) => one.id === id);
  if (!found) throw new Error(`no case ${id}`);
  return found;
};
const folded = (text: string) => text.normalize('NFKC').toLowerCase();
const namesOf = (id: string) => (corpus.names[id] ?? []).map(folded);
const ofKind = (...kinds: string[]) => queries.filter(({ kind }) => kinds.includes(kind));

test('the same seed asks the same; all kinds, in both languages', () => {
  expect(generatedQueries(corpus, 2)).toEqual(queries);
  const kinds = (locale: string) => [
    ...new Set(queries.filter((one) => one.locale === locale).map(({ kind }) => kind)),
  ];
  expect(kinds('en')).toHaveLength(9);
  expect(kinds('ja')).toHaveLength(11);
  expect(new Set(queries.map(({ locale, query }) => `${locale} ${query}`)).size).toBe(
    queries.length,
  );
  expect(queries.every(({ right }) => right.length > 0)).toBe(true);
});

test('names: right are the cases whose tags hold them, and only they', () => {
  for (const { query, locale, right } of ofKind('tool', 'known item', 'two tools')) {
    for (const id of right) {
      const tags = [...documentOf(id, locale).tags, ...namesOf(id)].join(' ').toLowerCase();
      for (const word of query.toLowerCase().split(' ')) expect(tags).toContain(word);
    }
  }
  for (const { query, locale, right } of ofKind('tool')) {
    const tagged = corpus.documents[locale].filter(({ tags }) => tags.includes(query));
    expect(right).toEqual(expect.arrayContaining(tagged.map(({ id }) => id)));
  }
});

test('aliases, the other language, width, particles: right are the cases with a term of that name', () => {
  for (const { query, right } of ofKind('alias', 'other language', 'width', 'particle')) {
    const name = folded(query).replace(/への移行$/, '');
    for (const id of right) expect(namesOf(id)).toContain(name);
  }
});

test('prefixes: some name of a right case begins so', () => {
  for (const { query, right } of ofKind('prefix')) {
    for (const id of right) {
      expect(namesOf(id).some((name) => ` ${name}`.includes(` ${folded(query)}`))).toBe(true);
    }
  }
});

test('topics: the text of a right case holds the words or the clause', () => {
  for (const { query, locale, right } of ofKind('topic')) {
    for (const id of right) {
      const { title, tags, summary, body } = documentOf(id, locale);
      const text = [title, ...tags, summary, body].join('\n').toLowerCase();
      const parts = locale === 'en' ? query.split(' ') : [query.toLowerCase()];
      for (const part of parts) expect(text).toContain(part);
    }
  }
});

test('rejected: a right case names the tool as one it turned down', () => {
  for (const { query, locale, right } of ofKind('rejected')) {
    const tool = query.replace(/ rejected$|の採用を見送った$/, '');
    for (const id of right) expect(documentOf(id, locale).statuses?.rejected).toContain(tool);
  }
});

test('typos: one slip away from the name of a tool that right cases have', () => {
  for (const { query, right } of ofKind('typo')) {
    const facts = corpus.facts.find(({ id }) => id === right[0]);
    const names = facts
      ? countedTerms(facts, corpus.terms).flatMap(({ label }) => [label.en, label.ja])
      : [];
    const near = names.map(folded).filter((name) => Math.abs(name.length - query.length) <= 1);
    expect(near).not.toContain(query);
    expect(
      near.some(
        (name) => [...name].sort().join('') === [...query].sort().join('') || name[0] === query[0],
      ),
    ).toBe(true);
  }
});

test('what is typed are all beginnings of the names of tools', () => {
  const typed = typedPrefixes(queries).filter(({ locale }) => locale === 'en');
  const [first] = ofKind('tool');
  expect(typed.slice(0, 3).map(({ query }) => query)).toEqual(
    [1, 2, 3].map((length) => first?.query.slice(0, length)),
  );
  expect(typed.map(({ query }) => query)).toContain(first?.query);
});

test('labelled queries keep the answers that are in the base, and those that the facts add', () => {
  const facts = [
    { id: 'a', values: { x: ['istio'] }, statements: [] },
    { id: 'b', values: { x: [] }, statements: [{ facet: 'x', is: 'istio', status: 'planned' }] },
  ];
  const ask = (more: object) =>
    realQueries([{ query: 'q', locale: 'en', kind: 'tool', ...more }], facts, 'real')[0]?.right;
  expect(ask({ expect: ['b', 'gone'] })).toEqual(['b']);
  expect(ask({ of: ['x/istio'] })).toEqual(['a']);
  expect(ask({ of: ['x/istio planned'] })).toEqual(['b']);
  expect(ask({ expect: ['gone'] })).toBeUndefined();
  expect(ask({ same: 'other' })).toBeUndefined();
});
