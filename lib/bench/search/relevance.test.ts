// Our ranking beside MiniSearch with our tokenizer on a made-up base: for no kind of query and in no
// language does it find less.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCasebook } from '#lib/casebook.node';
import { locales } from '#lib/locales';
import { projectRoot } from '#lib/testing/project-files.node';
import { createCorpus } from './corpus';
import { casebook } from './peers/casebook';
import { minisearchOurTokens } from './peers/minisearch';
import { generatedQueries } from './queries';

const shown = 3;
const patience = 120_000;

const { book } = loadCasebook(join(projectRoot, 'content'));
if (!book) throw new Error('the content is not valid');
const corpus = createCorpus(book, 300, 1);
const queries = generatedQueries(corpus, 1);
const kinds = [...new Set(queries.map(({ kind }) => kind))];

test(
  'made-up queries: never less than MiniSearch, and 95 % in each language',
  async () => {
    const found = async (peer: typeof casebook) => {
      const ask = await peer.load(await peer.build(corpus));
      const isHit: boolean[] = [];
      for (const { query, locale, right } of queries) {
        const first = (await ask(query, locale)).slice(0, shown);
        isHit.push(first.some((id) => right.includes(id)));
      }
      return isHit;
    };
    const ours = await found(casebook);
    const theirs = await found(minisearchOurTokens);
    for (const locale of locales) {
      const count = (hits: readonly boolean[], kind?: string) =>
        queries.filter(
          (one, i) => hits[i] && one.locale === locale && (kind ?? one.kind) === one.kind,
        ).length;
      const asked = queries.filter((one) => one.locale === locale).length;
      const missed = queries.filter((_, i) => !ours[i]).map(({ query }) => query);
      expect(count(ours) / asked, missed.join('\n')).toBeGreaterThanOrEqual(0.95);
      for (const kind of kinds) {
        expect(count(ours, kind), `${locale} ${kind}`).toBeGreaterThanOrEqual(count(theirs, kind));
      }
    }
  },
  patience,
);
