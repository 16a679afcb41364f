// What the bench asks of an engine. An engine must not know which queries will come.
import type { Locale } from '#lib/locales';
import type { Corpus } from './corpus';

/** File name → content, as a static host would serve it. */
export type IndexFiles = Readonly<Record<string, string | Uint8Array>>;

/** Ids of cases, best first, at most ten. */
export type Ask = (query: string, locale: Locale) => Promise<readonly string[]> | readonly string[];

export interface Peer {
  /** As in the table. */
  readonly name: string;
  /** One line on how it is set up. */
  readonly setting: string;
  build(corpus: Corpus): Promise<IndexFiles> | IndexFiles;
  /** From the files to the readiness to answer, in both languages. */
  load(files: IndexFiles): Promise<Ask> | Ask;
}

export const resultLimit = 10;
