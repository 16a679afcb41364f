// The report for people at a terminal: each problem with its line and a mark below the place.
// It must not know where the report goes.
import { formatProblem, type Problem } from '../problems';
import { countLine } from './count-line';
import { excerptOf } from './excerpt';
import { explanationLink } from './explanation-link';
import { fixedLine } from './fixed-line';
import { isWhole, type Report } from './report';

export type Colour = 'red' | 'yellow' | 'dim';

/** Gives text a colour, or leaves it alone. */
export type Paint = (colour: Colour, text: string) => string;

export function textReport(report: Report, paint: Paint = (_, text) => text): string {
  const lines = [
    ...report.fixed.map(fixedLine),
    ...report.problems.flatMap((problem) => [
      painted(problem, paint),
      ...excerptLines(problem, report.lineOf(problem), paint),
    ]),
    countLine(report),
  ];
  return `${lines.join('\n')}\n`;
}

const colourOf = ({ severity }: Problem): Colour => (severity === 'error' ? 'red' : 'yellow');

function painted(problem: Problem, paint: Paint): string {
  const line = formatProblem(problem);
  const at = line.indexOf(` ${problem.code} `) + 1;
  const behind = at + problem.code.length;
  const code = paint(colourOf(problem), line.slice(at, behind));
  const link = paint('dim', `→ ${explanationLink(problem.code)}`);
  return `${line.slice(0, at)}${code}${line.slice(behind)} ${link}`;
}

function excerptLines(problem: Problem, line: string | undefined, paint: Paint): string[] {
  if (line === undefined || isWhole(problem)) return [];
  const { text, marks } = excerptOf(line, problem.column, problem.length);
  const number = ` ${problem.line}`;
  const [blanks = '', signs = ''] = /^( *)(\^+)$/.exec(marks)?.slice(1) ?? [];
  return [
    `${paint('dim', `${number} |`)} ${text}`.trimEnd(),
    `${paint('dim', `${' '.repeat(number.length)} |`)} ${blanks}${paint(colourOf(problem), signs)}`,
  ];
}
