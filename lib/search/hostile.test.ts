// Queries nobody should type: never an error, never slow, never more than a note.
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { createEngine, type SearchEngine } from './engine';
import { inventedDocuments, inventedGroups } from './invented-corpus';
import { buildSearchFiles } from './search-files';

const files = buildSearchFiles(inventedDocuments, inventedGroups);
const engine: SearchEngine = createEngine({
  locale: 'en',
  load: async (locale, depth) => files[locale][depth === 'lead' ? 'lead' : 'body'],
});
beforeAll(() => engine.load('full'));

test.each([
  ['a megabyte of one word', 'x'.repeat(1e6)],
  ['a megabyte of words', 'kubernetes '.repeat(1e5)],
  ['a megabyte of kanji', '移'.repeat(1e6)],
  ['what normalising multiplies', 'ﷺ'.repeat(1e6)],
  ['marks that sort slowly', `a${'\u20d0\u3099'.repeat(5e5)}`],
  ['regular expressions', '(a+)+$ [^]* \\b.*?'.repeat(20)],
  ['lone surrogates', '\ud83d eks \ude80'.repeat(30)],
  // What is not cut would run into the time limit of the test.
])('%s is cut, with a note', async (_name, query) => {
  expect(await engine.search(query, { limit: 3 })).toMatchObject({ isCut: true });
});

test.each(['', ' ', '🚀', '.*', '[', '\\', '<b>', '\0', '\ud800', '"', '%', '　', '々'])(
  'no hit and no error: %j',
  async (query) => {
    expect(await engine.search(query, { limit: 3 })).toMatchObject({ hits: [], isCut: false });
  },
);

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'a', 'ア', 'ー', '値'])(
  'an ordinary answer: %j',
  async (query) => {
    const { hits, matched } = await engine.search(query, { limit: 3 });
    expect(hits.length).toBe(Math.min(3, matched.length));
  },
);

test('any query: an answer, twice the same, in order', async () => {
  const query = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 250 }),
    fc
      .array(fc.constantFrom('eks', 'の', '移行', 'Argo', 'CD', 'ｸﾗｽﾀｰ', '1,', ' ', '-', 'k8'), {
        maxLength: 30,
      })
      .map((words) => words.join('')),
  );
  await fc.assert(
    fc.asyncProperty(query, async (text) => {
      const answer = await engine.search(text, { limit: 10 });
      expect(await engine.search(text, { limit: 10 })).toEqual(answer);
      expect(answer.matched.slice(0, 10)).toEqual(answer.hits.map(({ id }) => id));
      for (const [i, { score }] of answer.hits.entries()) {
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThanOrEqual(answer.hits[i - 1]?.score ?? score);
      }
    }),
    { numRuns: 500 },
  );
});
