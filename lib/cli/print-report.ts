// Prints a report in the format that was asked for. It must not know how it came about.
import { countLine } from '../diagnostics/count-line';
import { fixedLine } from '../diagnostics/fixed-line';
import { type FormatName, formats } from '../diagnostics/formats';
import type { Report } from '../diagnostics/report';
import type { Colour, Paint } from '../diagnostics/text-report';

const ansi: Readonly<Record<Colour, number>> = { red: 31, yellow: 33, dim: 2 };

export function printReport(report: Report, format: FormatName): void {
  const { print, isDocument } = formats[format];
  process.stdout.write(print(report, hasColours() ? coloured : undefined));
  if (!isDocument) return;
  const lines = [...report.fixed.map(fixedLine), countLine(report)];
  process.stderr.write(`${lines.join('\n')}\n`);
}

const coloured: Paint = (colour, text) => `\u001b[${ansi[colour]}m${text}\u001b[0m`;

/** @see https://no-color.org */
function hasColours(): boolean {
  return process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
}
