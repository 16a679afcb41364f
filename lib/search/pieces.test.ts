// An index in pieces answers as the whole one does: the same answers, to every query. And it fetches
// only what a query needs.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBase } from '#lib/bench/search/create-base.node';
import { loadCasebook } from '#lib/casebook.node';
import { type Locale, locales } from '#lib/locales';
import { type TestEngine, testEngines } from '../testing/search-engines';
import { aliasGroups, caseDocuments } from './case-documents';

const { book } = loadCasebook('content');
if (!book) throw new Error('the content has problems');
const base = createBase(book, 300, 1);
const invented = testEngines(base.documents, base.groups);
const real = testEngines(caseDocuments(book), aliasGroups(book));

async function isSame(
  whole: TestEngine | undefined,
  pieces: TestEngine | undefined,
  query: string,
) {
  const expected = await whole?.engine.search(query, { limit: 10 });
  expect(expected?.depth).toBe('full');
  expect(await pieces?.engine.search(query, { limit: 10 }), query).toEqual(expected);
}

for (const locale of locales) {
  const queries = base.queries.filter((one) => one.locale === locale).map(({ query }) => query);

  test.each([
    ['real', real],
    ['made up', invented],
  ])(`${locale}: the same answer to every query, on a base that is %s`, async (_, engines) => {
    const whole = engines.whole?.(locale);
    expect(queries.length).toBeGreaterThan(150);
    // Cold, and with what other queries left there.
    const pieces = engines.pieces?.(locale);
    for (const query of queries) await isSame(whole, pieces, query);
    for (const query of queries.slice(0, 40)) await isSame(whole, engines.pieces?.(locale), query);
  });

  test(`${locale}: the same answer to beginnings, slips and mixtures of words`, async () => {
    const whole = invented.whole?.(locale);
    const words = [...new Set(queries.flatMap((query) => query.split(/\s+/)))];
    const beginning = fc
      .tuple(fc.constantFrom(...words), fc.integer({ min: 1, max: 6 }))
      .map(([word, length]) => word.slice(0, length));
    const slip = fc
      .tuple(fc.constantFrom(...words), fc.nat({ max: 8 }))
      .map(([word, at]) => word.slice(0, at) + word.slice(at + 1));
    const query = fc
      .array(fc.oneof(fc.constantFrom(...words), beginning, slip), { minLength: 1, maxLength: 3 })
      .map((parts) => parts.join(' '));
    await fc.assert(
      fc.asyncProperty(query, (text) => isSame(whole, invented.pieces?.(locale), text)),
      { numRuns: 60, seed: 7 },
    );
  });
}

test('a query fetches the pieces of its own words, each once', async () => {
  const made = invented.pieces?.('en' as Locale);
  await made?.engine.search('datadog', { limit: 3 });
  const first = made?.fetched.filter((name) => / \d+$/.test(name)) ?? [];
  expect(first.length).toBeGreaterThan(0);
  expect(first.length).toBeLessThan(5);
  await made?.engine.search('datadog', { limit: 3 });
  expect(made?.fetched.filter((name) => / \d+$/.test(name))).toEqual(first);
  expect(new Set(first).size).toBe(first.length);
});
