// The rows of several columns joined: each with its cells, one a column.
import type { Cell, Column, Row } from './comparison';

export interface JoinedRow {
  readonly row: Row;
  /** In the order of the columns. */
  readonly cells: readonly Cell[];
}

/** Columns have the same rows in the same order, whatever case they are made of. */
export function comparisonRows(columns: readonly Column[]): JoinedRow[] {
  const [first] = columns;
  return (first?.rows ?? []).map((row, i) => ({
    row,
    cells: columns.map(({ rows }) => rows[i]?.cell ?? row.cell),
  }));
}
