// The promise of the search on the real content: what a reader looks for is among the first three,
// for every kind of query and in both languages, and never less often than MiniSearch finds it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Case } from '#lib/casebook';
import { allFacetValues } from '#lib/cases/values';
import { loadCasebook } from '../casebook.node';
import { type Locale, locales } from '../locales';
import { projectRoot } from '../testing/project-files.node';
import { aliasGroups, caseDocuments } from './case-documents';
import { createEngine, type SearchEngine } from './engine';
import { type Ask, type LabelledQuery, placeOf, queryKinds, shown } from './labelled-query';
import { miniSearchReference } from './minisearch-reference';
import { buildSearchFiles } from './search-files';

const { book: loaded } = loadCasebook(join(projectRoot, 'content'));
if (!loaded) throw new Error('the content is not valid');
const book = loaded;
const ids = book.cases.map(({ id }) => id);
const documents = caseDocuments(book);
const files = buildSearchFiles(documents, aliasGroups(book));
const read = (name: string): LabelledQuery[] =>
  JSON.parse(readFileSync(join(projectRoot, 'lib', 'search', name), 'utf8'));
const known = read('queries.json');
const unseen = read('queries-unseen.json');
const sets = {
  'queries.json': { queries: known, least: 0.95 },
  'queries-unseen.json': { queries: unseen, least: 0.95 },
};
const all = [...known, ...unseen];

/** Ids of the cases that make a statement: `mesh/istio`, `mesh/istio planned`. */
function stating(statement: string): string[] {
  const [path = '', status] = statement.split(' ');
  const [facet = '', term = ''] = path.split('/');
  const makes = (item: Case) => {
    const state = item.states[facet];
    if (status === undefined) return allFacetValues(book, item)[facet]?.includes(term);
    return Array.isArray(state) && state.some((one) => one.is === term && one.status === status);
  };
  return book.cases.filter(makes).map(({ id }) => id);
}

const rightOf = ({ expect: given = [], of = [] }: LabelledQuery) =>
  new Set([...given, ...of.flatMap(stating)]);

const newEngine = (locale: Locale) =>
  createEngine({
    locale,
    load: async (of, depth) => files[of][depth === 'lead' ? 'lead' : 'body'],
  });

const asking = async (engine: SearchEngine, query: string) =>
  (await engine.search(query, { limit: shown })).hits.map(({ id }) => id);

/** As on a page just opened: from the lead, and from the prose only when a word is not in the lead. */
const atFirst =
  (locale: Locale): Ask =>
  async (query) => {
    const engine = newEngine(locale);
    const first = await engine.search(query, { limit: shown, depth: 'lead' });
    const isGuess = [first.missing, first.corrected, first.approximate].flat().length > 0;
    return isGuess ? asking(engine, query) : first.hits.map(({ id }) => id);
  };

function withAllFiles(locale: Locale): Ask {
  const engine = newEngine(locale);
  const loaded = engine.load('full');
  return async (query) => {
    await loaded;
    return asking(engine, query);
  };
}

async function judge(queries: readonly LabelledQuery[], asks: Readonly<Record<Locale, Ask>>) {
  const places: number[] = [];
  for (const one of queries) places.push(await placeOf(one, rightOf(one), asks[one.locale]));
  const rate = (most: number, locale?: Locale) => {
    const own = places.filter((_, i) => locale === undefined || queries[i]?.locale === locale);
    return own.filter((place) => place > 0 && place <= most).length / own.length;
  };
  const missed = queries.filter((_, i) => places[i] === 0);
  const hitsOf = (kind: string, locale: Locale) =>
    queries.filter((one, i) => one.kind === kind && one.locale === locale && places[i]).length;
  return {
    rate,
    hitsOf,
    missed: missed.map(({ locale, kind, query }) => `${locale} ${kind}: ${query}`),
  };
}

const inBoth = (make: (locale: Locale) => Ask) =>
  Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as Record<Locale, Ask>;

const engines = {
  'at first': inBoth(atFirst),
  'with all files': inBoth(withAllFiles),
};
const reference = inBoth((locale) => miniSearchReference(documents, locale));

/** Milliseconds: every query opens a page of its own. */
const patience = 60_000;

const percent = (rate: number) => `${(rate * 100).toFixed(1)} %`;

for (const [name, { queries, least }] of Object.entries(sets)) {
  for (const [how, asks] of Object.entries(engines)) {
    test(
      `${name} ${how}: ${percent(least)} find a right case among the first ${shown}`,
      async () => {
        const { rate, hitsOf, missed } = await judge(queries, asks);
        const peer = await judge(queries, reference);
        console.info(
          [
            `${name} ${how}: ${queries.length} queries, first place ${percent(rate(1))}`,
            `first three ${percent(rate(shown))}`,
            ...locales.map((locale) => `${locale} ${percent(rate(shown, locale))}`),
            `MiniSearch ${percent(peer.rate(1))}, ${percent(peer.rate(shown))}`,
            ...missed.map((miss) => {
              const isFault = !peer.missed.includes(miss);
              return `\n  missed: ${miss}${isFault ? ' (MiniSearch finds it)' : ''}`;
            }),
          ].join(', '),
        );
        for (const locale of [undefined, ...locales]) {
          expect(rate(shown, locale), missed.join('\n')).toBeGreaterThanOrEqual(least);
          expect(rate(shown, locale)).toBeGreaterThanOrEqual(peer.rate(shown, locale));
        }
        for (const locale of locales) {
          for (const kind of queryKinds) {
            const own = hitsOf(kind, locale);
            expect(own, `${locale} ${kind}`).toBeGreaterThanOrEqual(peer.hitsOf(kind, locale));
          }
        }
      },
      patience,
    );
  }
}

test('every kind is asked in both languages, about half of all in each', () => {
  const asked = (kind: string, locale: Locale) =>
    known.filter((one) => one.kind === kind && one.locale === locale).length;
  for (const locale of locales) {
    for (const kind of queryKinds) expect(asked(kind, locale), kind).toBeGreaterThanOrEqual(3);
    const own = known.filter((one) => one.locale === locale).length;
    expect(own / known.length).toBeGreaterThan(0.4);
  }
  expect(known.length).toBeGreaterThanOrEqual(120);
  expect(unseen.length).toBeGreaterThanOrEqual(40);
  for (const set of [known, unseen]) {
    const ofStatus = (locale: Locale) =>
      set.filter((one) => one.kind === 'status' && one.locale === locale).length;
    for (const locale of locales) expect(ofStatus(locale)).toBeGreaterThanOrEqual(6);
  }
});

test('no query is asked twice, and none is in both files', () => {
  const asked = all.map(({ query, locale, same }) => `${locale} ${query} ${same ?? ''}`);
  expect(asked.filter((one, i) => asked.indexOf(one) !== i)).toEqual([]);
});

test.each(all)('$query ($locale): what it expects is in the content', (one) => {
  expect(queryKinds).toContain(one.kind);
  expect(one.same === undefined).toBe(one.expect !== undefined);
  if (one.same !== undefined) return expect(one.same).not.toBe(one.query);
  expect(ids).toEqual(expect.arrayContaining([...(one.expect ?? [])]));
  expect(one.expect).not.toEqual([]);
  for (const statement of one.of ?? []) expect(stating(statement), statement).not.toEqual([]);
});
