// What a comparison is made of: columns of cases, rows of facts. Types only, so that browsers get
// nothing else with them.
import type { Locale } from '../locales';
import type { FactDate } from '../text/values';
import type { OriginMark } from './origin-mark';
import type { PresentedFact } from './present';
import type { ToldCase } from './told-case';

export interface Cell {
  /** Never empty: what is not told is an entry that says so. */
  readonly facts: readonly PresentedFact[];
  /** Where these facts stand on the page of the case. */
  readonly href: string;
}

export interface Row {
  readonly id: string;
  readonly group: string;
  readonly label: string;
  /** Free texts, figures and names differ by nature: a verdict on them would say nothing. */
  readonly isComparable: boolean;
  /** What a summary names first. */
  readonly isProminent: boolean;
  readonly cell: Cell;
}

/** An event of the timeline, for an axis of several cases. */
export interface ColumnEvent {
  readonly date: FactDate | 'not-stated';
  /** The kind of event, in a word. */
  readonly label: string;
}

export interface ColumnSource {
  readonly title: string;
  /** Absent when it is not known or no longer answers. */
  readonly url?: string | undefined;
  readonly date: string;
}

export interface Column extends ToldCase, OriginMark {
  readonly lang: Locale;
  /** Year of telling, or 0 when not stated. */
  readonly year: number;
  readonly toldDate: FactDate | 'not-stated';
  readonly events: readonly ColumnEvent[];
  readonly sources: readonly ColumnSource[];
  /** All rows, in the same order for every case. */
  readonly rows: readonly Row[];
}

/** As the free comparison fetches it. */
export interface FetchedColumn extends Column {
  /** Ids of the cases with which this one has a page of its own. */
  readonly pairedWith: readonly string[];
}
