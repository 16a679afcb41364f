// The report as workflow commands of GitHub Actions, which shows them beside the changed lines. Content
// may not become a command. It must not know where the report goes.
import { type Problem, printable } from '../problems';
import { countLine } from './count-line';
import { explanationLink } from './explanation-link';
import { fixedLine } from './fixed-line';
import { isWhole, type Report } from './report';
import { sentenceOf } from './sentence';

export function githubReport(report: Report): string {
  const lines = [
    ...report.fixed.map(fixedLine),
    ...report.problems.map((problem) => command(problem, report.pathOf(problem.file))),
    countLine(report),
  ];
  return `${lines.join('\n')}\n`;
}

/** @see https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
function command(problem: Problem, path: string): string {
  const { severity, line, column, length = 1, code } = problem;
  const place: Record<string, string | number> = isWhole(problem)
    ? { file: path }
    : { file: path, line, endLine: line, col: column, endColumn: column + length - 1 };
  const properties = Object.entries({ ...place, title: code })
    .map(([key, value]) => `${key}=${escapeProperty(printable(String(value)))}`)
    .join(',');
  const message = `${sentenceOf(problem)} → ${explanationLink(code)}`;
  return `::${severity} ${properties}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
