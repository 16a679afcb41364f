// What the processes of the bench tell each other: a task as JSON in a file, a result as JSON on
// standard output.
import type { Corpus } from './corpus';
import type { BenchQuery } from './queries';

export interface Base extends Corpus {
  readonly size: number;
  readonly queries: readonly BenchQuery[];
}

/** Sorts of queries whose times are told apart. */
export const timed = ['typing', 'several words', 'Japanese', 'typo'] as const;
export type Timed = (typeof timed)[number];

/** The place of an answer that there was no time for. */
export const notAsked = -1;

export interface Percentiles {
  readonly p50: number;
  readonly p95: number;
}

export interface ColdCosts {
  readonly requests: Percentiles;
  /** Brotli. */
  readonly bytes: Percentiles;
}

/** Milliseconds and bytes, both languages together. */
export interface SearchMeasures {
  readonly peer: string;
  readonly setting: string;
  readonly build: number;
  readonly files: number;
  readonly raw: number;
  readonly brotli: number;
  /** Brotli bytes of what one page fetches before anything is asked, in the heavier language. */
  readonly first?: number | undefined;
  /** What a query costs then, with nothing at hand from others. */
  readonly cold?: ColdCosts | undefined;
  readonly load: number;
  readonly heap: number;
  readonly times: Readonly<Partial<Record<Timed, Percentiles | undefined>>>;
  /** One per query, in their order: the place of the first right answer in the first ten, 0 for none. */
  readonly places: readonly number[];
}

export interface FacetMeasures {
  readonly engine: string;
  /** Milliseconds: making the index, and all counts for one state of the filters. */
  readonly build: number;
  readonly counts: Percentiles;
}
