// A comparison as CSV (RFC 4180), every line with the same number of cells. Cells that a spreadsheet
// would take for a formula begin with an apostrophe.
// See https://owasp.org/www-community/attacks/CSV_Injection
import type { Sheet, SheetFact } from './sheet';

export function toCsv({ title, summary, columns, rows, link, words }: Sheet): string {
  const wide = (head: string, cells: readonly string[]) => [head, '', '', ...cells];
  /** One text for all cases stands in the first of their cells. */
  const single = (head: string, text: string) =>
    wide(
      head,
      columns.map((_, i) => (i === 0 ? text : '')),
    );
  const lines = [
    [words.group, words.row, words.verdict, ...columns.map(({ page }) => page.text)],
    single(link.text, link.url),
    single(title, summary.join(' ')),
    wide(
      words.page,
      columns.map(({ page }) => page.url),
    ),
    wide(
      words.told,
      columns.map(({ told }) => told),
    ),
    wide(
      words.sources,
      columns.map(({ sources }) =>
        sources.map(({ text, url }) => (url ? `${text} ${url}` : text)).join('\n'),
      ),
    ),
    ...rows.map(({ group, label, verdict, cells }) => [
      group,
      label,
      verdict,
      ...cells.map((facts) => facts.map(factText).join('\n')),
    ]),
  ];
  return lines.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

const factText = ({ text, evidence }: SheetFact): string =>
  evidence.length > 0
    ? `${text} [${evidence.map((link) => `${link.text} ${link.url}`).join('; ')}]`
    : text;

function cell(text: string): string {
  const safe = /^[\s]*[=+\-@＝＋－＠]|^[\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
