// The report for programs: everything a problem has, as JSON. It must not know where the report goes.
import { formatProblem, type Problem } from '../problems';
import { countsOf } from './count-line';
import { explanationLink } from './explanation-link';
import { jsonText } from './json-text';
import type { Report } from './report';

/** Raised when a field changes its meaning or goes; new ones may come at any time. */
const VERSION = 1;

export function jsonReport(report: Report): string {
  const entry = (problem: Problem) => ({
    ...{ code: problem.code, severity: problem.severity },
    file: report.pathOf(problem.file),
    ...{ line: problem.line, column: problem.column, length: problem.length },
    ...{ field: problem.field, expected: problem.expected, got: problem.got, hint: problem.hint },
    message: formatProblem(problem),
    link: explanationLink(problem.code),
    fix: problem.fix,
  });
  return jsonText({
    version: VERSION,
    counts: countsOf(report),
    fixed: report.fixed.map(entry),
    problems: report.problems.map(entry),
  });
}
