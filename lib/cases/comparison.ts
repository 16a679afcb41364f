// What a comparison is made of: columns of cases, rows of facts. Types only, so that browsers get
// nothing else with them.
import type { Locale } from '../locales';
import type { PresentedFact } from './present';

export interface Cell {
  /** Never empty: what is not told is an entry that says so. */
  readonly facts: readonly PresentedFact[];
}

export interface Row {
  readonly id: string;
  readonly group: string;
  readonly label: string;
  /** Free texts, figures and names differ by nature: a verdict on them would say nothing. */
  readonly isComparable: boolean;
  readonly cell: Cell;
}

export interface Column {
  readonly id: string;
  readonly title: string;
  readonly company: string;
  /** Company and year. */
  readonly shortName: string;
  readonly href: string;
  readonly lang: Locale;
  /** Year of telling, or 0 when not stated. */
  readonly year: number;
  readonly told: string;
  /** All rows, in the same order for every case. */
  readonly rows: readonly Row[];
}
