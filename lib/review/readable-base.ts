// A folder of content as far as it can be read: what comparisons are made of. Types only.
import type { Casebook } from '../casebook';
import type { Problem } from '../problems';

export interface ReadableBase {
  readonly book: Casebook;
  /** Of the whole folder, sorted; with any error the book holds only what could be read. */
  readonly problems: readonly Problem[];
  /** Cases that have a file and are not in the book. */
  readonly unreadable: readonly string[];
}
