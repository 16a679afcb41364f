// The report on links for a terminal, and as Markdown for a page of results.
import { commentText } from '../comment-text';
import { fitSections } from '../fit-sections';
import { longestComment } from '../report-markdown';
import { visibleText } from '../visible-text';
import type { LinkFinding, LinkReport } from './link-report';

export function linkText(report: LinkReport): string {
  const head = ['', 'found', 'address', 'what to know', 'where'];
  const rows = report.findings.map((one) => cellsOf(one).map(visibleText));
  // Addresses may be long: only the short columns are set under each other.
  const widths = [0, 1].map((i) =>
    Math.max(...[head, ...rows].map((row) => (row[i] ?? '').length)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd();
  const table = rows.length > 0 ? [line(head), ...rows.map(line)] : [];
  return `${[...table, summary(report)].join('\n')}\n`;
}

export function linkMarkdown(report: LinkReport): string {
  const sections = [
    {
      heading: 'Findings',
      head: ['', 'Found', 'Address', 'What to know', 'Where'],
      rows: report.findings.map((one) => cellsOf(one).map((cell) => commentText(cell))),
    },
    {
      heading: 'Not reported for now',
      rows: report.suppressed.map(({ url, reason, until }) => [
        `${commentText(url)} until ${until}: ${commentText(reason)}`,
      ]),
    },
  ];
  return fitSections(`## Links to other sites\n\n${summary(report)}`, sections, longestComment);
}

function cellsOf({ weight, what, url, says, uses }: LinkFinding): string[] {
  const places = uses.map(({ file, id, field }) => `${file} ${id} ${field}`);
  return [weight, what, url, says, places.join(', ') || '–'];
}

function summary({ links, answered, findings, suppressed }: LinkReport): string {
  const count = (wanted: LinkFinding['weight']) =>
    findings.filter(({ weight }) => weight === wanted).length;
  return `${links} links checked, ${answered} answer; ${count('error')} error(s), ${count('note')} note(s), ${suppressed.length} suppressed`;
}
