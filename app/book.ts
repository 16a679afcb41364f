// The base as pages read it: loaded once for a build, afresh for each request in development.

import type { Casebook } from '#lib/casebook';
import { loadCasebook } from '#lib/casebook.node';
import { ContentError } from '#lib/problems';
import { contentDir } from '#lib/site';

let loaded: Casebook | undefined;

/** @throws ContentError with every problem when the content is not valid. */
export function casebook(): Casebook {
  if (loaded && process.env.NODE_ENV === 'production') return loaded;
  const { book, problems } = loadCasebook(contentDir);
  if (!book) throw new ContentError(problems);
  loaded = book;
  return book;
}
