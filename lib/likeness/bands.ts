// Sizes as bands: nobody is like another to the man, but a team of three is not one of fifty.
import type { Casebook } from '../casebook';
import type { Term } from '../terms/schema';

export interface Band {
  /** `1-3`, `from-51`: readable in an address. */
  readonly id: string;
  readonly from: number;
  /** Inclusive; undefined for the last band. */
  readonly to: number | undefined;
}

/** The metrics that describe a situation: those whose terms have bands. */
export function sizesOf({ terms }: Pick<Casebook, 'terms'>): Term[] {
  return Object.values(terms)
    .flat()
    .filter((term) => term.bands !== undefined);
}

/** Smallest first. */
export function bandsOf({ bands = [] }: Pick<Term, 'bands'>): Band[] {
  return [1, ...bands].map((from, i) => {
    const next = bands[i];
    return next === undefined
      ? { id: `from-${from}`, from, to: undefined }
      : { id: `${from}-${next - 1}`, from, to: next - 1 };
  });
}

/** The bands that a figure, or a range up to `to`, lies in. */
export function bandsWith(bands: readonly Band[], value: number, to = value): string[] {
  return bands
    .filter((band) => value < (band.to ?? Number.POSITIVE_INFINITY) + 1 && to >= band.from)
    .map(({ id }) => id);
}
