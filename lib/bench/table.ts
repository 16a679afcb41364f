// Measurements as a Markdown table.

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
  const widths = head.map((_, i) =>
    Math.max(...[head, ...body].map((line) => line[i]?.length ?? 0)),
  );
  const asLine = (line: readonly string[]) =>
    `| ${line.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return [asLine(head), rule, ...body.map(asLine)].join('\n');
}
