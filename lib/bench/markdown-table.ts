// Cells as a Markdown table; columns of numbers stand to the right.

/** @param lines of as many cells as the head has. */
export function markdownTable(
  head: readonly string[],
  lines: readonly (readonly string[])[],
): string {
  const widths = head.map((_, i) =>
    Math.max(...[head, ...lines].map((line) => [...(line[i] ?? '')].length), 3),
  );
  const pad = (cell: string, i: number) => {
    const space = ' '.repeat((widths[i] ?? 0) - [...cell].length);
    return i === 0 ? `${cell}${space}` : `${space}${cell}`;
  };
  const asLine = (line: readonly string[]) => `| ${line.map(pad).join(' | ')} |`;
  const rule = widths.map((width, i) =>
    i === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`,
  );
  return [asLine(head), `|${rule.join('|')}|`, ...lines.map(asLine)].join('\n');
}
