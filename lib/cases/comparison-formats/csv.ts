// A comparison as CSV, every line with the same number of cells. It must not know how a cell is written.
import { csvLine } from '../../text/csv-line';
import { joinSentences } from '../../text/join-sentences';
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
    single(title, joinSentences(summary)),
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
  return lines.map(csvLine).join('');
}

const factText = ({ text, evidence }: SheetFact): string =>
  evidence.length > 0
    ? `${text} [${evidence.map((link) => `${link.text} ${link.url}`).join('; ')}]`
    : text;
