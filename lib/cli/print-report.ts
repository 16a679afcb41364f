// Prints a report in the format that was asked for. It must not know how it came about.
import { countLine } from '../diagnostics/count-line';
import { fixedLine } from '../diagnostics/fixed-line';
import { githubReport } from '../diagnostics/github-report';
import { jsonReport } from '../diagnostics/json-report';
import type { Report } from '../diagnostics/report';
import { sarifReport } from '../diagnostics/sarif-report';
import { type Colour, type Paint, textReport } from '../diagnostics/text-report';
import type { Format } from './check-options';

const ansi: Readonly<Record<Colour, number>> = { red: 31, yellow: 33, dim: 2 };

export function printReport(report: Report, format: Format): void {
  process.stdout.write(printed(report, format));
  // In a document there is no room for words to people.
  if (format === 'json' || format === 'sarif') {
    const lines = [...report.fixed.map(fixedLine), countLine(report)];
    process.stderr.write(`${lines.join('\n')}\n`);
  }
}

function printed(report: Report, format: Format): string {
  switch (format) {
    case 'text':
      return textReport(report, hasColours() ? coloured : undefined);
    case 'json':
      return jsonReport(report);
    case 'github':
      return githubReport(report);
    case 'sarif':
      return sarifReport(report);
  }
}

const coloured: Paint = (colour, text) => `\u001b[${ansi[colour]}m${text}\u001b[0m`;

/** @see https://no-color.org */
function hasColours(): boolean {
  return process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
}
