// A base with its queries: what every engine of one size gets.
import { readFileSync } from 'node:fs';
import type { Casebook } from '#lib/casebook';
import type { LabelledQuery } from '#lib/search/labelled-query';
import { createCorpus } from './corpus';
import { generatedQueries } from './queries';
import { createRandom } from './random';
import { realQueries } from './real-queries';
import type { Base } from './task';

function labelled(name: string): LabelledQuery[] {
  return JSON.parse(readFileSync(new URL(`../../search/${name}`, import.meta.url), 'utf8'));
}

/** In an order of chance, so that an engine that is out of time was asked a fair share of each kind. */
export function createBase(book: Casebook, size: number, seed: number): Base {
  const corpus = createCorpus(book, size, seed);
  const queries = [
    ...generatedQueries(corpus, seed),
    ...realQueries(labelled('queries.json'), corpus.facts, 'real, tuned on'),
    ...realQueries(labelled('queries-unseen.json'), corpus.facts, 'real, unseen'),
  ];
  return {
    ...corpus,
    size,
    queries: createRandom(seed).sample(queries, queries.length),
  };
}
