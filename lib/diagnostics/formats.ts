// THE table of formats of a report. It must not know where the report goes.
import { githubReport } from './github-report';
import { jsonReport } from './json-report';
import type { Report } from './report';
import { sarifReport } from './sarif-report';
import { type Paint, textReport } from './text-report';

interface Format {
  readonly print: (report: Report, paint?: Paint) => string;
  /** Nothing else may stand beside it. */
  readonly isDocument: boolean;
}

export const formats = {
  text: { print: textReport, isDocument: false },
  json: { print: jsonReport, isDocument: true },
  github: { print: githubReport, isDocument: false },
  sarif: { print: sarifReport, isDocument: true },
} satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof formats;

export const formatNames = Object.keys(formats) as readonly FormatName[];
