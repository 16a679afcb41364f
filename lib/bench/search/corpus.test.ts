// The generated base: repeatable, of the size asked for, and its texts hold its facts.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCasebook } from '#lib/casebook.node';
import { locales } from '#lib/locales';
import { projectRoot } from '#lib/testing/project-files.node';
import { createCorpus } from './corpus';
import { countedTerms, findTerm } from './facts';

const { book } = loadCasebook(join(projectRoot, 'content'));
if (!book) throw new Error('the content is not valid');

test('the same seed gives the same bytes, another seed others', () => {
  const bytes = (seed: number) => JSON.stringify(createCorpus(book, 60, seed));
  expect(bytes(5)).toBe(bytes(5));
  expect(bytes(5)).not.toBe(bytes(6));
});

describe.each([10, 100, 400])('%d cases', (size) => {
  const corpus = createCorpus(book, size, 1);
  const made = corpus.facts.filter(({ id }) => id.startsWith('made-up-'));

  test('as many in both languages, each id once, real ones first', () => {
    const ids = corpus.facts.map(({ id }) => id);
    expect(new Set(ids).size).toBe(size);
    for (const locale of locales) {
      expect(corpus.documents[locale].map(({ id }) => id)).toEqual(ids);
    }
    const anchors = Math.min(book.cases.length, size / 2);
    expect(ids.slice(0, anchors)).toEqual(book.cases.slice(0, anchors).map(({ id }) => id));
    expect(made).toHaveLength(size - anchors);
  });

  test.each(locales)(
    '%s: a made-up text names what its case has, turned down or mentions',
    (locale) => {
      for (const one of made) {
        const document = corpus.documents[locale].find(({ id }) => id === one.id);
        const terms = countedTerms(one, corpus.terms);
        expect(terms.length).toBeGreaterThan(2);
        expect(document?.tags).toEqual(terms.map(({ label }) => label[locale]));
        expect(one.statements.length).toBeGreaterThan(0);
        for (const { facet, is, status } of one.statements) {
          const label = findTerm(corpus.terms, facet, is)?.label[locale];
          const text = status === 'rejected' ? document?.summary : document?.body;
          expect(text).toContain(label);
          expect(one.values[facet]).not.toContain(is);
        }
      }
    },
  );
});

test('few companies have many cases, most have few or none', () => {
  const { facts } = createCorpus(book, 1000, 1);
  const counts = new Map<string, number>();
  for (const { values } of facts) {
    const [company = ''] = values.company ?? [];
    counts.set(company, (counts.get(company) ?? 0) + 1);
  }
  const sorted = [...counts.values()].sort((a, b) => b - a);
  expect(sorted[0]).toBeGreaterThan(50);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(5);
});
