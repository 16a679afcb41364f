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
  /** Whether a page in this language fetches the file before anything is asked; programs do not count. */
  isFirst?(name: string, locale: Locale): boolean;
  /**
   * Asks once more with nothing at hand but the first files, and gives the names of the others that
   * were fetched to know which cases to show; what is needed to show them is not among those.
   */
  askCold?(files: IndexFiles, query: string, locale: Locale): Promise<readonly string[]>;
}

export const resultLimit = 10;
