// The report as SARIF 2.1.0, which code scanning and editors read. It must not know where the report goes.
import type { Log, ReportingDescriptor, Result } from 'sarif';
import { allChecks } from '../checks/all';
import type { Problem } from '../problems';
import { explanationLink, explanationPage } from './explanation-link';
import { jsonText } from './json-text';
import { isWhole, type Report } from './report';
import { sentenceOf } from './sentence';

const docs = allChecks.flatMap(({ checks }) => checks);

const schema = 'https://json.schemastore.org/sarif-2.1.0.json';

export function sarifReport({ problems, pathOf }: Report): string {
  const codes = [...new Set(problems.map(({ code }) => code))].sort();
  const log: Log = {
    $schema: schema,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Casebook check', rules: codes.map(ruleOf) } },
        columnKind: 'unicodeCodePoints',
        results: problems.map((problem) => resultOf(problem, codes, pathOf)),
      },
    ],
  };
  return jsonText(log);
}

function ruleOf(code: string): ReportingDescriptor {
  const doc = docs.find((check) => check.code === code);
  const page = explanationPage(code);
  const help = doc
    ? [doc.rule.en, doc.cause.en, doc.remedy.en].join('\n\n')
    : `See: ${explanationLink(code)}`;
  return {
    id: code,
    ...(doc && {
      shortDescription: { text: doc.rule.en },
      fullDescription: { text: doc.cause.en },
      defaultConfiguration: { level: doc.severity },
    }),
    help: { text: help },
    ...(page && { helpUri: page }),
  };
}

function resultOf(problem: Problem, codes: readonly string[], pathOf: Report['pathOf']): Result {
  const { code, severity, file, line, column, length = 1 } = problem;
  const uri = pathOf(file).split('/').map(encodeURIComponent).join('/');
  const region = { startLine: line, startColumn: column, endColumn: column + length };
  const location = { artifactLocation: { uri }, ...(!isWhole(problem) && { region }) };
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: severity,
    message: { text: sentenceOf(problem) },
    locations: [{ physicalLocation: location }],
  };
}
