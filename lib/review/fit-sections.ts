// Sections of rows as one Markdown text that a comment can hold: rows that find no room are counted.
// It must not know what the rows say.

export interface Section {
  readonly heading: string;
  /** A paragraph of ours above the rows. */
  readonly lead?: string;
  /** Cells of the head of a table; without it rows are entries of a list. */
  readonly head?: readonly string[];
  /** Escaped, each on one line. */
  readonly rows: readonly (readonly string[])[];
}

/** The most rows a section has is the largest number with which all of them fit. */
export function fitSections(intro: string, sections: readonly Section[], limit: number): string {
  const shown = sections.filter(({ rows, lead }) => rows.length > 0 || lead !== undefined);
  const write = (most: number) =>
    `${[intro, ...shown.map((one) => section(one, most))].join('\n\n')}\n`;
  let fits = 0;
  let tooMany = Math.max(0, ...shown.map(({ rows }) => rows.length)) + 1;
  while (tooMany - fits > 1) {
    const middle = (fits + tooMany) >> 1;
    if (write(middle).length <= limit) fits = middle;
    else tooMany = middle;
  }
  return write(fits);
}

function section({ heading, lead, head, rows }: Section, most: number): string {
  const kept = rows.slice(0, most);
  const rest = rows.length - kept.length;
  const cells = (row: readonly string[]) => `| ${row.join(' | ')} |`;
  const table = head ? [cells(head), cells(head.map(() => '---')), ...kept.map(cells)] : [];
  const list = head ? [] : kept.map((row) => `- ${row.join(' ')}`);
  return [
    `### ${heading}`,
    lead,
    kept.length > 0 ? [...table, ...list].join('\n') : undefined,
    rest > 0 ? `… and ${rest} more` : undefined,
  ]
    .filter((part) => part !== undefined)
    .join('\n\n');
}
