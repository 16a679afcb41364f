// What became of addresses that were published: moved to another one, or gone. Types only; load.ts
// reads them from content/moved.yaml and from the old ids of cases.
import type { LocalizedText } from '../locales';

/** Where an entry stands in content/moved.yaml. */
interface Place {
  readonly line: number;
  readonly column: number;
}

/** Addresses are without base path and language: `/cases/x-2019/`, `/cases/x-2019/#why`. */
export interface Move {
  readonly from: string;
  /** Where it leads in the end; never the start of another move. */
  readonly to: string;
  /** None for an old id of a case, which stands in the file of the case. */
  readonly place?: Place;
}

export interface Tombstone {
  readonly from: string;
  /** The day from which it was no longer there. */
  readonly gone: string;
  readonly why: LocalizedText;
  /** A page of the site to read instead. */
  readonly instead?: string | undefined;
  /** An archived copy, elsewhere. */
  readonly archive?: string | undefined;
  readonly place: Place;
}

/** The part of a Casebook that says where old addresses lead. */
export interface Moved {
  readonly moved: readonly Move[];
  readonly gone: readonly Tombstone[];
}
