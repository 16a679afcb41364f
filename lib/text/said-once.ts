// Two checks that complain of one value: the one that knows its field has the better words. It must not
// know any field.
import type { Problem } from '../problems';

/** Adds what a field has to say, in place of what the reader of YAML said of a number at the same place. */
export function addShapeProblems(problems: Problem[], found: readonly Problem[]): void {
  const isSaid = ({ code, line, column }: Problem) =>
    code === 'YAML-NUMBER' && found.some((one) => one.line === line && one.column === column);
  const kept = problems
    .filter((problem) => !isSaid(problem))
    .map((problem) =>
      found.some(({ line }) => line === problem.line) ? problem : withDigits(problem),
    );
  problems.splice(0, problems.length, ...kept, ...found);
}

/** A number that its field has nothing against wants no quotes. */
function withDigits(problem: Problem): Problem {
  const digits = / would be read as (\d{1,15}(?:\.\d+)?)$/.exec(problem.got)?.[1];
  return problem.code === 'YAML-NUMBER' && digits
    ? { ...problem, hint: `Write digits alone: ${digits}.` }
    : problem;
}
