// The base as pages read it: loaded once for a build; in development again when content changes.
import { contentStamp } from '#content-stamp';

import type { Casebook } from '#lib/casebook';
import { loadCasebook } from '#lib/casebook.node';
import { ContentError } from '#lib/problems';
import { contentDir, overlayDir } from '#lib/site';

let loaded: { book: Casebook; stamp: string } | undefined;

/** @throws ContentError with every problem when the content is not valid. */
export function casebook(): Casebook {
  if (loaded?.stamp === contentStamp) return loaded.book;
  const { book, problems } = loadCasebook(contentDir, overlayDir);
  if (!book) throw new ContentError(problems);
  loaded = { book, stamp: contentStamp };
  return book;
}
