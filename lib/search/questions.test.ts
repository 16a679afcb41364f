// The questions that readers of a source asked before they saw its case: the keywords they would type
// find the case, in both languages, and every answer names a place that was read.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadCasebook } from '../casebook.node';
import { type Locale, type LocalizedText, locales } from '../locales';
import { isCovered, parseEvidence } from '../sources/locator';
import { projectRoot } from '../testing/project-files.node';
import { aliasGroups, caseDocuments } from './case-documents';
import { createEngine } from './engine';
import { buildSearchFiles } from './search-files';

interface Question {
  readonly question: LocalizedText;
  readonly query: LocalizedText;
  readonly answer: { readonly en: string };
  readonly at: string | readonly string[];
}

const folder = join(projectRoot, 'lib', 'testing', 'questions');
const asked = readdirSync(folder).map((name) => ({
  id: name.replace(/\.yaml$/, ''),
  questions: parse(readFileSync(join(folder, name), 'utf8')) as Question[],
}));

const { book } = loadCasebook(join(projectRoot, 'content'));
if (!book) throw new Error('the content is not valid');
const files = buildSearchFiles(caseDocuments(book), aliasGroups(book));

async function rankOf(id: string, query: string, locale: Locale): Promise<number> {
  const engine = createEngine({
    locale,
    load: async (of, depth) => files[of][depth === 'lead' ? 'lead' : 'body'],
  });
  await engine.load('full');
  const { hits } = await engine.search(query, { limit: 20 });
  return hits.findIndex((hit) => hit.id === id) + 1;
}

const ranks: { id: string; locale: Locale; query: string; rank: number }[] = [];
beforeAll(async () => {
  for (const { id, questions } of asked) {
    for (const { query } of questions) {
      for (const locale of locales) {
        ranks.push({
          id,
          locale,
          query: query[locale],
          rank: await rankOf(id, query[locale], locale),
        });
      }
    }
  }
});

test.each(locales)('%s: 95 %% of the questions find their case among the first three', (locale) => {
  const own = ranks.filter((one) => one.locale === locale);
  const missed = own.filter(({ rank }) => rank < 1 || rank > 3);
  expect(own.length).toBeGreaterThanOrEqual(40);
  expect(
    missed.map(({ id, query, rank }) => `${id}: ${query} (${rank})`).slice(0, 20),
  ).toHaveLength(Math.min(missed.length, Math.floor(own.length * 0.05)));
});

test.each(asked)(
  '$id: ten questions in both languages, answered at places that were read',
  ({ id, questions }) => {
    const item = book.cases.find((one) => one.id === id);
    expect(questions).toHaveLength(10);
    for (const { question, query, answer, at } of questions) {
      for (const text of [question, query]) {
        expect(Object.keys(text)).toEqual([...locales]);
      }
      expect(answer.en.length).toBeGreaterThan(20);
      for (const pointer of [at].flat()) {
        const place = parseEvidence(pointer.normalize('NFKC'));
        const source = item?.sources.find((one) => one.source.id === place?.source)?.source;
        const names = Object.keys(source?.repository?.files ?? {});
        expect(place && source && isCovered(place.locator, source.covers, names), pointer).toBe(
          true,
        );
      }
    }
  },
);
