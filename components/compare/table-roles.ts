// The roles of the parts of a table, said outright: on a phone its rows are stacked, and some browsers
// forget that a stacked table is one.
export const tableRoles = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHead: { role: 'columnheader' },
  rowHead: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;
