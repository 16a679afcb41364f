// How many problems there are, of which kind, in how many files. It must not know a format.
import type { Report } from './report';

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly files: number;
  /** Those that `--fix` would mend. */
  readonly fixable: number;
}

export function countsOf({ problems }: Pick<Report, 'problems'>): Counts {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return {
    errors,
    warnings: problems.length - errors,
    files: new Set(problems.map(({ file }) => file)).size,
    fixable: problems.filter(({ fix }) => fix).length,
  };
}

export function countLine(report: Pick<Report, 'problems' | 'contents'>): string {
  const { errors, warnings, files, fixable } = countsOf(report);
  const found =
    errors + warnings === 0
      ? 'no errors, no warnings'
      : `${count(errors, 'error')}, ${count(warnings, 'warning')} in ${count(files, 'file')}`;
  const mendable = fixable > 0 ? `; --fix mends ${fixable} of them` : '';
  return `${report.contents ? `${report.contents}: ` : ''}${found}${mendable}`;
}

function count(number: number, what: string): string {
  return `${number === 0 ? 'no' : number} ${what}${number === 1 ? '' : 's'}`;
}
