// From a hit to its excerpt. A module of its own, loaded with the first excerpt: the list must not carry
// what no reader may need.
import { type Excerpt, findExcerpt } from '#lib/search/excerpt';
import { loadSections } from './section-files.client';
import { inSlices } from './slices.client';

/** @param path of the file of the case. Undefined when nothing of the words stands there. */
export async function explain(
  path: string,
  words: readonly (readonly string[])[],
  signal: AbortSignal,
): Promise<Excerpt | undefined> {
  return inSlices(findExcerpt(await loadSections(path, signal), words), signal);
}
