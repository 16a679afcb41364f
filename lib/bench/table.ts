// Measurements beside their budgets, as a Markdown table.
import { markdownTable } from './markdown-table';

export interface Row {
  readonly what: string;
  readonly value: string;
  /** Empty when there is none. */
  readonly budget: string;
  readonly isMissed: boolean;
}

export function table(rows: readonly Row[]): string {
  const head = ['measured', 'value', 'budget', ''];
  const body = rows.map(({ what, value, budget, isMissed }) => [
    what,
    value,
    budget,
    isMissed ? 'MISSED' : budget && 'ok',
  ]);
  return markdownTable(head, body);
}
